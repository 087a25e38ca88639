// The order in which orders are weighed at the end of a run: one's own with all pairs first, none played twice, no worker waiting.
import { beforeAll, describe, expect, test } from 'vitest';

import { playImpact, type ImpactQuestion } from '../src/analysis/impact.ts';
import { impactsOf, type OrderImpact } from '../src/analysis/impact-rows.ts';
import type { ImpactCrew, ImpactHand } from '../src/app/odds-port.ts';
import { createImpactDesk, type ImpactDesk } from '../src/app/play/impact-desk.ts';
import { layTable, type Table } from '../src/app/play/table.ts';
import type { Impact } from '../src/app/state.ts';
import { createImpactPort } from '../src/app/trial-asker.ts';
import { SEATS, type SeatId } from '../src/model/ids.ts';
import type { Run } from '../src/run/play.ts';
import type { SeatPlayer } from '../src/run/record.ts';
import { playByDoctrines, SCENARIO } from './support/game.ts';

const PERSON: SeatId = 'washington';
const DOCTRINES = {
  baghdad: 'balance',
  washington: 'proportional',
  tehran: 'calibrated-pressure',
} as const;
const PLAYED = playByDoctrines({ seed: 'weighed', weeks: 4 }, DOCTRINES);
const { header } = PLAYED.record;
const by = (seat: SeatId): SeatPlayer =>
  seat === PERSON ? { by: 'person' } : { by: 'doctrine', doctrine: DOCTRINES[seat] };
/** The same run as if a person had played one seat of it. */
const RUN: Run = {
  ...PLAYED,
  record: {
    ...PLAYED.record,
    header: {
      ...header,
      seats: { baghdad: by('baghdad'), washington: by('washington'), tehran: by('tehran') },
    },
  },
};
const TABLE: Table = layTable(RUN, SCENARIO, { aids: 'normal', tempo: 'commit', clock: 0 });

interface Played {
  readonly week: number;
  readonly seat: SeatId;
  readonly from: number;
  readonly runs: number;
  readonly recorded: boolean;
}

/** Two hands in this thread, what they played, and how often one waited while there was something to weigh. */
function crewOf(): {
  readonly crew: ImpactCrew;
  readonly played: Played[];
  readonly busy: number[];
} {
  const played: Played[] = [];
  const busy: number[] = [];
  let now = 0;
  const hand = (): ImpactHand => async (question, scenario, from, runs) => {
    now += 1;
    await new Promise((resolve) => setTimeout(resolve, 0));
    busy.push(now);
    now -= 1;
    played.push({
      week: question.state.week,
      seat: question.leftOut[0]?.seat ?? 'baghdad',
      from,
      runs,
      recorded: question.recorded !== undefined,
    });
    return playImpact(question, scenario, from, runs);
  };
  const hands = [hand(), hand()];
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return { crew: { hands: () => hands, pause, terminate: () => undefined }, played, busy };
}

const { crew, played, busy } = crewOf();
const told: Impact[] = [];

beforeAll(async () => {
  let desk: ImpactDesk | null = null;
  await new Promise<void>((resolve) => {
    desk = createImpactDesk(createImpactPort(crew), (impact) => {
      told.push(impact);
      if (impact.closer && impact.open === 0) resolve();
    });
    desk.weigh(TABLE);
  });
});

const isOwn = ({ seat }: { readonly seat: SeatId }): boolean => seat === PERSON;

/** The rows of a week with every order of every seat left out in turn, as the command line asks. */
function wholeWeek(week: number, pairs: number): readonly OrderImpact[] {
  const state = RUN.states[week];
  if (!state) throw new Error('the run is too short');
  const orders = RUN.record.turns.slice(week).map((turn) => turn.orders);
  const leftOut = SEATS.flatMap((seat) =>
    (orders[0]?.[seat] ?? []).map((_, index) => ({ seat, index })),
  );
  const question: ImpactQuestion = {
    scenario: SCENARIO.id,
    variant: header.variant,
    assumptions: {},
    state,
    orders,
    leftOut,
  };
  return impactsOf(question, [playImpact(question, SCENARIO, 1, pairs)]);
}

describe('at the end of a run', () => {
  test('the first rows are one’s own, and all of those come before a row of another seat', () => {
    const first = told.find(({ rows }) => rows.length > 0);
    expect(first?.rows.every(isOwn)).toBe(true);
    const ownOrders = RUN.record.turns.flatMap(({ orders }) => orders[PERSON]).length;
    const mixed = told.find(({ rows }) => !rows.every(isOwn));
    expect(mixed?.rows.filter(isOwn)).toHaveLength(ownOrders);
  });

  test('every order of one’s own rests on 200 pairs; of the others on 50, or on 200 when they were strong', () => {
    const { rows } = told.at(-1) ?? { rows: [] };
    const orders = RUN.record.turns.flatMap((turn) => SEATS.flatMap((seat) => turn.orders[seat]));
    expect(rows).toHaveLength(orders.length);
    expect(new Set(rows.filter(isOwn).map(({ pairs }) => pairs))).toEqual(new Set([200]));
    const others = rows.filter((row) => !isOwn(row));
    expect(others.every(({ pairs }) => pairs === 50 || pairs === 200)).toBe(true);
    expect(others.filter(({ pairs }) => pairs === 200).length).toBeGreaterThanOrEqual(
      Math.min(8, others.length),
    );
  });

  test('one’s own orders have all their pairs before those of another seat have any', () => {
    const before = told.findLast(({ rows }) => rows.every(isOwn));
    // The others of a week are asked for once its own are done, and wait behind those of later weeks.
    expect(before?.rows.filter(({ pairs }) => pairs === 200).length).toBeGreaterThanOrEqual(
      (before?.rows.length ?? 0) - 3,
    );
  });

  test('no pair is played twice, and no run as recorded for the others once it is known', () => {
    const pairs = played.flatMap(({ week, seat, from, runs }) =>
      Array.from({ length: runs }, (_, n) => `${week} ${seat === PERSON} ${from + n}`),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    const weeksOfOwn = new Set(played.filter(isOwn).map(({ week }) => week));
    for (const one of played) {
      expect(one.recorded).toBe(!isOwn(one) && weeksOfOwn.has(one.week));
    }
  });

  test('no worker waits while a look goes on', () => {
    // Alone only at the end of each of the two looks.
    expect(busy.filter((hands) => hands < 2).length).toBeLessThanOrEqual(4);
  });

  test('the figures are those of the same pairs asked about all at once', () => {
    const { rows } = told.at(-1) ?? { rows: [] };
    const [week] = RUN.record.turns.flatMap(({ orders }, at) =>
      orders[PERSON].length ? [at] : [],
    );
    if (week === undefined) throw new Error('a person without orders');
    const given = rows.filter((row) => row.week === week + 1);
    const pairs = new Set(given.map((row) => row.pairs));
    const expected = [50, 200].flatMap((many) => (pairs.has(many) ? wholeWeek(week, many) : []));
    expect(given.length).toBeGreaterThan(3);
    for (const row of given) expect(expected).toContainEqual(row);
  });

  test('what cannot be weighed is counted by its week, and what can still stands', async () => {
    const other = crewOf();
    const port = createImpactPort(other.crew);
    const last = await new Promise<Impact>((resolve) => {
      const desk = createImpactDesk(
        {
          ask: (question, scenario, answers, runs, from) => {
            if (question.state.week !== 1) return port.ask(question, scenario, answers, runs, from);
            setTimeout(() => answers.failed(new Error('no')), 0);
            return { cancel: () => undefined };
          },
        },
        (impact) => {
          if (impact.closer && impact.open === 0) resolve(impact);
        },
      );
      desk.weigh(TABLE);
    });
    expect(told.at(-1)?.failed).toBe(0);
    expect(last.failed).toBe(1);
    expect(new Set(last.rows.map(({ week }) => week))).toEqual(new Set([1, 3, 4]));
  });

  test('a desk that is stopped tells nothing more and gives its workers free', async () => {
    const other = crewOf();
    const heard: Impact[] = [];
    const desk = createImpactDesk(createImpactPort(other.crew), (impact) => heard.push(impact));
    desk.weigh(TABLE);
    desk.stop();
    const before = heard.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(before);
    expect(other.played.length).toBeLessThanOrEqual(2);
  });
});
