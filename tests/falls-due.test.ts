// What falls due in a week: hollow texts, announcements, energy contracts, election campaigns, pauses.
import { describe, expect, test } from 'vitest';

import { withAssumptions } from '../src/model/assumptions.ts';
import type { Content } from '../src/model/content.ts';
import { FILE_STATUSES, TARGET_CLASSES, WORDINGS, type FileStatus } from '../src/model/ids.ts';
import { exactInputs } from '../src/model/faction/inputs.ts';
import { fallsDue } from '../src/model/falls-due.ts';
import type { Pending, State } from '../src/model/state.ts';
import { calendarStep } from '../src/model/steps/01-calendar.ts';
import { diplomacyStep } from '../src/model/steps/04-diplomacy.ts';
import type { WithdrawalFile } from '../src/model/world.ts';
import { currentState, playState } from '../src/run/play.ts';
import { BASELINE, changed, NO_ORDERS, openRun, seal } from './support/game.ts';
import { causesOf, changeOf, told, turnOn, type OpenTurn } from './support/turn.ts';

/** The week that is looked at. */
const WEEK = 8;
const QUIET: Content = { ...BASELINE.content, calendar: [], events: [] };

/** Nothing is due, and every meter has room to move both ways. */
const OPEN = changed(currentState(openRun({ seed: 'due' })), (state) => {
  state.week = WEEK - 1;
  Object.assign(state.world, { electionWeek: 0, gazaPause: 0, dependence: 60, pressure: 40 });
  state.world.file = {
    status: 'talks',
    wording: 'none',
    credibility: 60,
    deadline: 0,
    requested: false,
  };
  Object.assign(state.seats.baghdad, { coalition: 60, street: 50 });
  for (const faction of state.factions) faction.grievance = 30;
});

function after(change: (state: State) => void, content = QUIET): OpenTurn {
  const open = turnOn(changed(OPEN, change), { content });
  fallsDue(open.turn);
  return open;
}

const due = (what: Pending['what'], detail: string, week = WEEK): Pending => ({
  what,
  week,
  detail,
});
/** What hollow words cost. */
const COSTS = ['world.file.credibility', 'seat.baghdad.coalition', 'seat.baghdad.street'] as const;
const grievance = OPEN.factions.map(({ id }) => `faction.${id}.grievance`);

describe('a text without an exit', () => {
  /** Gives the file a text that falls due, but for what is said. */
  const hollow =
    (part: Partial<WithdrawalFile> = {}) =>
    (state: State): void => {
      state.world.file = {
        status: 'text',
        wording: 'end-of-combat-mission',
        credibility: 60,
        deadline: WEEK,
        requested: false,
        ...part,
      };
    };

  test('is seen through when its public deadline falls', () => {
    const open = after(hollow());
    expect(changeOf(open, 'world.file.credibility')).toBeLessThan(0);
    expect(changeOf(open, 'seat.baghdad.coalition')).toBeLessThan(0);
    for (const meter of grievance) expect(changeOf(open, meter)).toBeGreaterThan(0);
    expect(causesOf(open)).toEqual(['rule:wording-due']);
    expect(told(open, 'rule')).toMatchObject([{ id: 'wording-due' }]);
    expect(open.state.world.file).toMatchObject({ status: 'text', deadline: 0 });
  });

  const rows: readonly { readonly name: string; readonly change: (state: State) => void }[] = [
    { name: 'the week before', change: hollow({ deadline: WEEK + 1 }) },
    { name: 'the week after', change: hollow({ deadline: WEEK - 1 }) },
    { name: 'without a deadline', change: hollow({ deadline: 0 }) },
    ...(['none', 'committee', 'talks', 'dated', 'executing'] as const).map((status) => ({
      name: `once the file is at “${status}”`,
      change: hollow({ status }),
    })),
  ];
  test.each(rows)('costs nothing $name', ({ change }) => {
    const open = after(change);
    expect([open.log.ledger, open.log.events]).toEqual([[], []]);
  });

  test('falls due ten weeks after Washington gave it, and once', () => {
    let run = openRun({ seed: 'wording', weeks: 26 });
    run = {
      ...run,
      content: { ...run.content, calendar: [], events: [] },
      states: run.states.map((state) =>
        changed(state, (copy) => {
          copy.seats.washington.capital = 10;
          copy.world.file.status = 'committee';
        }),
      ),
    };
    const wording = { order: 'file-wording', target: null, reason: 'buy-time' };
    run = seal(run, { ...NO_ORDERS, washington: [wording] });
    const deadline = currentState(run).world.file.deadline;
    expect(deadline).toBeGreaterThan(4);
    while (currentState(run).week < deadline + 2 && currentState(run).ending === 'none') {
      run = seal(run, NO_ORDERS);
    }
    const weeks = run.logs
      .filter((log) => told({ log }, 'rule').some(({ id }) => id === 'wording-due'))
      .map((log) => log.week);
    expect(weeks).toEqual([deadline]);
  });
});

describe('what was announced', () => {
  /** What each word said the file would have become. */
  const promised: Readonly<Record<string, FileStatus>> = {
    withdrawal: 'dated',
    departure: 'dated',
    'end-of-combat-mission': 'text',
    're-deployment': 'text',
  };
  const rank = (status: FileStatus): number => FILE_STATUSES.indexOf(status);
  const rows = Object.entries(promised).flatMap(([word, until]) =>
    FILE_STATUSES.map((status) => ({
      word,
      status,
      gap: Math.max(0, rank(until) - rank(status)),
    })),
  );

  const announced = (word: string, status: FileStatus, content = QUIET): OpenTurn =>
    after((state) => {
      state.pending = [due('announcement', word)];
      state.world.file.status = status;
    }, content);

  test('is compared word by word: every word but none has its measure', () => {
    expect(Object.keys(promised).toSorted()).toEqual(
      WORDINGS.filter((word) => word !== 'none').toSorted(),
    );
  });

  test.each(rows.filter(({ gap }) => gap === 0))(
    'as “$word” is kept where the file is at “$status”',
    ({ word, status }) => {
      const open = announced(word, status);
      expect(told(open, 'rule').map(({ id }) => id)).toEqual(['announcement-kept']);
      expect(open.log.ledger).toMatchObject([
        { meter: 'world.file.credibility', cause: 'rule:announcement-kept' },
      ]);
      expect(changeOf(open, 'world.file.credibility')).toBeGreaterThan(0);
    },
  );

  test.each(rows.filter(({ gap }) => gap > 0))(
    'as “$word” is hollow where the file is at “$status”',
    ({ word, status }) => {
      const open = announced(word, status);
      expect(told(open, 'rule').map(({ id }) => id)).toEqual(['announcement-hollow']);
      expect(causesOf(open)).toEqual(['rule:announcement-hollow']);
      for (const meter of COSTS) expect(changeOf(open, meter)).toBeLessThan(0);
      for (const meter of grievance) expect(changeOf(open, meter)).toBeGreaterThan(0);
    },
  );

  test.each(COSTS)('costs more of %s the further the file stayed behind the word', (meter) => {
    const byGap = new Map<number, Set<number>>();
    for (const { word, status, gap } of rows) {
      const costs = byGap.get(gap) ?? new Set();
      byGap.set(gap, costs.add(0 - changeOf(announced(word, status), meter)));
    }
    // One price for each gap, and a higher one for each wider gap.
    const gaps = [...byGap.keys()].filter((gap) => gap > 0).toSorted((one, other) => one - other);
    expect(gaps.length).toBeGreaterThan(2);
    expect(gaps.map((gap) => byGap.get(gap)?.size)).toEqual(gaps.map(() => 1));
    const prices = gaps.map((gap) => Math.max(...(byGap.get(gap) ?? [])));
    expect(prices.toSorted((one, other) => one - other)).toEqual(prices);
    expect(new Set(prices).size).toBe(prices.length);
  });

  test('is not compared before its week or after', () => {
    for (const week of [WEEK - 1, WEEK + 1]) {
      const open = after((state) => {
        state.pending = [due('announcement', 'withdrawal', week)];
        state.world.file.status = 'none';
      });
      expect([open.log.ledger, open.log.events]).toEqual([[], []]);
    }
  });

  test('falls due in the week that the order set, and then leaves the list', () => {
    let run = openRun({ seed: 'announce', weeks: 26 });
    run = {
      ...run,
      content: { ...run.content, calendar: [], events: [] },
      states: run.states.map((state) =>
        changed(state, (copy) => {
          copy.seats.baghdad.capital = 10;
          copy.world.file.status = 'talks';
        }),
      ),
    };
    const announce = { order: 'announce-agreement', target: 'withdrawal', reason: 'buy-time' };
    run = seal(run, { ...NO_ORDERS, baghdad: [announce] });
    const [pending] = currentState(run).pending;
    expect(pending).toMatchObject({ what: 'announcement', detail: 'withdrawal' });
    const week = pending?.week ?? 0;
    while (currentState(run).week < week && currentState(run).ending === 'none') {
      run = seal(run, NO_ORDERS);
    }
    expect(currentState(run).pending).toEqual([]);
    const log = run.logs[week - 1];
    expect(log && told({ log }, 'rule').map(({ id }) => id)).toContain('announcement-hollow');
  });
});

describe('the price of words', () => {
  const hollow = (content = QUIET): number =>
    0 -
    changeOf(
      after((state) => {
        state.pending = [due('announcement', 'withdrawal')];
        state.world.file = { ...state.world.file, status: 'text', deadline: WEEK };
      }, content),
      'seat.baghdad.coalition',
    );

  test('is moved by the assumption about it, and by nothing else', () => {
    const heavy = hollow(withAssumptions(QUIET, { 'price-of-wording': 'a-heavy-debt' }));
    const light = hollow(withAssumptions(QUIET, { 'price-of-wording': 'soon-forgotten' }));
    expect(heavy).toBeGreaterThan(hollow());
    expect(light).toBeLessThan(hollow());
    expect(hollow(withAssumptions(QUIET, { lethality: 'luck-held' }))).toBe(hollow());
  });
});

describe('what was promised for a truce', () => {
  const rows: readonly {
    readonly name: string;
    readonly detail: 'date' | 'posts';
    readonly change: (state: State) => void;
    readonly kept: boolean;
  }[] = [
    ...FILE_STATUSES.map((status) => ({
      name: `a date, where the file is at “${status}”`,
      detail: 'date' as const,
      change: (state: State) => void (state.world.file.status = status),
      kept: status === 'dated' || status === 'executing',
    })),
    ...[0, 8, 9, null].map((ago) => ({
      name: ago === null ? 'posts that were never shared' : `posts shared ${ago} weeks ago`,
      detail: 'posts' as const,
      change: (state: State) => {
        state.week = 19;
        for (const one of state.pending) one.week = 20;
        if (ago !== null) state.seats.baghdad.lastGiven['share-posts'] = 20 - ago;
      },
      kept: ago !== null && ago <= 8,
    })),
  ];
  const truce = { bases: 50, convoys: 50, missions: 50 };
  const asked = (detail: string, change: (state: State) => void, week = WEEK): OpenTurn =>
    after((state) => {
      state.pending = [due('truce-promise', detail, week)];
      state.factions.forEach((faction, at) => {
        faction.stance = (['truce', 'suspended', 'attack'] as const)[at % 3] ?? 'attack';
        faction.truce = { ...truce };
      });
      change(state);
    });

  test.each(rows.filter(({ kept }) => kept))('$name is kept, and costs nothing', (row) => {
    const open = asked(row.detail, row.change);
    expect([open.log.ledger, open.log.events]).toEqual([[], []]);
  });

  test.each(rows.filter(({ kept }) => !kept))(
    '$name is empty: those in the truce trust it less and are bitter, and nobody else',
    (row) => {
      const open = asked(row.detail, row.change);
      expect(told(open, 'rule').map(({ id }) => id)).toEqual(['promise-broken']);
      expect(causesOf(open)).toEqual(['rule:promise-broken']);
      for (const { id, stance } of open.state.factions) {
        const moved = [...TARGET_CLASSES.map((one) => `truce.${one}`), 'grievance'].map((key) =>
          Math.sign(changeOf(open, `faction.${id}.${key}`)),
        );
        expect([id, ...moved]).toEqual([
          id,
          ...(stance === 'truce' ? [-1, -1, -1, 1] : [0, 0, 0, 0]),
        ]);
      }
    },
  );

  test.each([WEEK - 1, WEEK + 1])('is asked for in its week alone, not in week %i', (week) => {
    const open = asked('date', () => {}, week);
    expect([open.log.ledger, open.log.events]).toEqual([[], []]);
  });

  test('is asked for once, and then leaves the list', () => {
    const start = changed(OPEN, (state) => {
      state.pending = [due('truce-promise', 'date')];
      for (const faction of state.factions) faction.stance = 'truce';
    });
    expect(playState(start, NO_ORDERS, QUIET).state.pending).toEqual([]);
  });
});

describe('a date for the forces', () => {
  /** The diplomacy of a week in which a date stands. */
  function dated(credibility: number, deadline = WEEK, status: FileStatus = 'dated'): OpenTurn {
    const start = changed(OPEN, (state) => {
      Object.assign(state.world.file, { status, wording: 'withdrawal', credibility, deadline });
      state.world.troops = 2500;
    });
    const open = turnOn(start, { content: QUIET });
    diplomacyStep(open.turn);
    return open;
  }
  const ids = (open: OpenTurn): string[] => told(open, 'rule').map(({ id }) => id);

  test('that is believed when it comes begins to be carried out, at no cost', () => {
    const open = dated(60);
    expect(open.state.world.file.status).toBe('executing');
    expect(ids(open)).toEqual(['withdrawal-begins']);
    expect(causesOf(open)).toEqual(['rule:date-kept']);
  });

  test('that is hardly believed passes unkept: belief, the coalition and patience pay for it', () => {
    const open = dated(25);
    expect(open.state.world.file).toMatchObject({ status: 'text', deadline: 0 });
    expect(ids(open)).toEqual(['date-missed']);
    const cause = 'rule:date-missed';
    expect(changeOf(open, 'world.file.credibility', cause)).toBeLessThan(0);
    expect(changeOf(open, 'seat.baghdad.coalition', cause)).toBeLessThan(0);
    for (const meter of grievance) expect(changeOf(open, meter, cause)).toBeGreaterThan(0);
    expect(changeOf(open, 'world.troops')).toBe(0);
    expect(open.state.world.file.credibility).toBeLessThan(25);
  });

  test('gains belief while it is ahead, and costs nothing', () => {
    const open = dated(25, WEEK + 1);
    expect(open.state.world.file).toMatchObject({ status: 'dated', deadline: WEEK + 1 });
    expect(ids(open)).toEqual([]);
    expect(causesOf(open)).toEqual(['rule:date-kept']);
  });

  test('passes once: the text that is left falls due no second time', () => {
    const { state } = dated(25);
    const next = turnOn(
      changed(state, (copy) => void (copy.week = WEEK)),
      { content: QUIET },
    );
    fallsDue(next.turn);
    diplomacyStep(next.turn);
    expect([next.log.ledger, next.log.events]).toEqual([[], []]);
  });

  test('that is being carried out takes troops away week by week', () => {
    const open = dated(25, 0, 'executing');
    expect(changeOf(open, 'world.troops', 'rule:forces-leave')).toBeLessThan(0);
    expect(ids(open)).toEqual([]);
  });
});

describe('energy contracts', () => {
  test('lower dependence and please the street in the week in which they begin to deliver', () => {
    const open = after((state) => void (state.pending = [due('contracts', 'visit-washington')]));
    expect(changeOf(open, 'world.dependence')).toBeLessThan(0);
    expect(changeOf(open, 'seat.baghdad.street')).toBeGreaterThan(0);
    expect(causesOf(open)).toEqual(['rule:contracts-deliver']);
    expect(told(open, 'rule')).toMatchObject([{ id: 'contracts-deliver' }]);
  });

  test('do nothing in any other week', () => {
    const open = after(
      (state) => void (state.pending = [due('contracts', 'visit-washington', WEEK + 1)]),
    );
    expect([open.log.ledger, open.log.events]).toEqual([[], []]);
  });
});

describe('a US election campaign', () => {
  const pressed = (electionWeek: number): number =>
    changeOf(
      after((state) => void (state.world.electionWeek = electionWeek)),
      'world.pressure',
    );

  const rows = [
    { name: 'in the week of the vote', week: WEEK, is: true },
    { name: 'in the week before', week: WEEK + 1, is: true },
    { name: 'two weeks before', week: WEEK + 2, is: true },
    { name: 'half a year before', week: WEEK + 26, is: false },
    { name: 'in the week after', week: WEEK - 1, is: false },
    { name: 'where nobody votes', week: 0, is: false },
  ];
  test.each(rows)('presses Washington $name: $is', ({ week, is }) => {
    expect(pressed(week) > 0).toBe(is);
  });
});

describe('an agreed pause in Gaza', () => {
  const paused = (weeks: number): OpenTurn => {
    const start = changed(OPEN, (state) => {
      state.world.gaza = 90;
      state.world.gazaPause = weeks;
    });
    const open = turnOn(start, { content: QUIET });
    calendarStep(open.turn);
    return open;
  };

  test('runs down by a week a week and stops at none', () => {
    expect([3, 1, 0].map((weeks) => paused(weeks).state.world.gazaPause)).toEqual([2, 0, 0]);
    expect(causesOf(paused(3))).toEqual(['rule:pause-runs']);
    expect(causesOf(paused(0))).toEqual([]);
  });

  test('takes away most of the war as a cause while it lasts, and leaves the war as it is', () => {
    const cause = (weeks: number): number => {
      const open = paused(weeks);
      const [first] = open.state.factions;
      if (!first) throw new Error('no faction');
      return exactInputs(open.turn, first).gaza;
    };
    expect(cause(0)).toBe(90);
    expect(cause(3)).toBeLessThan(45);
    expect(cause(3)).toBeGreaterThan(0);
    expect(paused(3).state.world.gaza).toBe(90);
  });

  test('that a calendar entry brings counts from the week in which it comes', () => {
    const entry = {
      id: 'pause',
      week: WEEK,
      effects: [{ meter: 'world.gazaPause', by: 2 }],
      basis: { assumption: 'planted for a test' },
    };
    const open = turnOn(OPEN, { content: { ...QUIET, calendar: [entry] } });
    calendarStep(open.turn);
    expect(open.state.world.gazaPause).toBe(2);
  });
});

test('all that is due in one week falls due in it, each told once', () => {
  const start = changed(OPEN, (state) => {
    state.pending = [due('announcement', 'withdrawal'), due('contracts', 'visit-washington')];
    state.world.file = { ...state.world.file, status: 'text', deadline: WEEK };
    state.world.electionWeek = WEEK;
  });
  const { state, log } = playState(start, NO_ORDERS, QUIET);
  const ids = told({ log }, 'rule').map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['wording-due', 'announcement-hollow', 'contracts-deliver']);
  expect(state.pending).toEqual([]);
});
