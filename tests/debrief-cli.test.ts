// The debrief and the command line tell the same numbers of the same record: weeks, deaths, verdicts, luck, impact and Brier scores.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImpactQuestion, type OrderAt, playImpact } from '../src/analysis/impact.ts';
import { impactsOf, ranked } from '../src/analysis/impact-rows.ts';
import { LUCK_RUNS, luckOf, playLuck } from '../src/analysis/luck-or-judgement.ts';
import { wholeEffect } from '../src/app/end-impact.ts';
import { endWeeks, tollRows, verdictRows } from '../src/app/end-rows.ts';
import { runTotals } from '../src/app/end-sums.ts';
import { forecastScores } from '../src/app/forecast-scores.ts';
import { luckRows, verdictBand } from '../src/app/luck-rows.ts';
import { openedRun } from '../src/app/play/end-of-run.ts';
import { luckQuestionOf } from '../src/app/play/luck-desk.ts';
import type { EndOfRun, Game } from '../src/app/state.ts';
import { exportCommand } from '../src/cli/commands/export.ts';
import { impactCommand } from '../src/cli/commands/impact.ts';
import { luckCommand } from '../src/cli/commands/luck.ts';
import { openFinished } from '../src/cli/record-file.ts';
import { SEATS, TRAJECTORIES, VICTIMS, type Trajectory } from '../src/model/ids.ts';
import { documentOf, linesIn, say, type Json } from './support/cli.ts';
import { ROOT } from './support/game.ts';

const FILE = fileURLToPath(
  new URL('tests/golden/era-of-divisions.baseline.balance.restraint.forward.json', ROOT),
);
const WEEK = 6;
const { run, scenario } = openFinished(FILE);
const BARE = openedRun({ run, forecasts: {} });

type Row = Readonly<Record<string, unknown>>;
let folder = '';

/** A table of the export, as lines of JSON. */
function exported(name: string): readonly Row[] {
  const text = readFileSync(join(folder, `${name}.ndjson`), 'utf8');
  return linesIn(text).map((line) => JSON.parse(line) as Row);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paper-sword-debrief-'));
  const { status, err } = await say(exportCommand, FILE, '--out', folder, '--ndjson');
  if (status !== 0) throw new Error(err);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('export', () => {
  test('has the weeks of the debrief', () => {
    const weeks = endWeeks(scenario.day, BARE);
    const told = exported('weeks');
    const columns = ['trajectory', 'attacks', 'strikes', 'breaches'] as const;
    expect(weeks.map((week) => columns.map((column) => week[column]))).toEqual(
      told.map((week) => columns.map((column) => week[column])),
    );
    expect(weeks.map(({ worstRung, worstStrike }) => [worstRung, worstStrike])).toEqual(
      told.map((week) => [week['worst-rung'], week['worst-strike']]),
    );
    const count = (of: string): number => told.reduce((sum, week) => sum + Number(week[of]), 0);
    expect(runTotals(weeks)).toEqual({
      weeks: told.length,
      attacks: count('attacks'),
      strikes: count('strikes'),
      breachedWeeks: told.filter((week) => Number(week['breaches']) > 0).length,
    });
    expect(count('attacks')).toBeGreaterThan(0);
  });

  test('has as many weeks in each trajectory', () => {
    const weeks = endWeeks(scenario.day, BARE);
    for (const name of TRAJECTORIES) {
      expect(weeks.filter(({ trajectory }) => trajectory === name)).toHaveLength(
        exported('weeks').filter(({ trajectory }) => trajectory === name).length,
      );
    }
  });

  test('has the sword of every week', () => {
    const swords = exported('meters').filter(({ meter }) => String(meter).endsWith('sword'));
    expect(BARE.swords).toEqual(swords.map(({ value }) => value));
  });

  test('has the dead and wounded', () => {
    const events = exported('events');
    const sum = (column: string): number =>
      events.reduce((total, event) => total + Number(event[column] ?? 0), 0);
    expect(tollRows(BARE).some(({ killed }) => killed > 0)).toBe(true);
    expect(tollRows(BARE)).toEqual(
      VICTIMS.map((who) => ({
        who,
        killed: sum(`killed.${who}`),
        wounded: sum(`wounded.${who}`),
      })),
    );
  });

  test('gives the Brier scores of the debrief by its own trajectories', () => {
    const percents = { escalation: 10, sporadic: 70, 'de-escalation': 20 };
    const forecasts = [0, 4, 8].map((week) => ({ week, percents }));
    const [score] = forecastScores({ ...BARE, forecasts: { tehran: forecasts } }, 'tehran');
    const weeks = exported('weeks');
    const scores = forecasts.map(({ week }) => {
      const came = weeks[Math.min(week + 4, weeks.length) - 1]?.['trajectory'] as Trajectory;
      return TRAJECTORIES.reduce(
        (sum, one) => sum + (percents[one] / 100 - Number(one === came)) ** 2,
        0,
      );
    });
    expect(score?.scored.map(({ own }) => own.toFixed(9))).toEqual(
      scores.map((one) => one.toFixed(9)),
    );
    expect(score?.own).toBeCloseTo(scores.reduce((sum, one) => sum + one, 0) / scores.length, 12);
  });
});

describe('luck --json', () => {
  test('has the verdicts, their bands and the share of each trajectory', async () => {
    const question = luckQuestionOf({ run, scenario });
    const luck = luckOf(question, scenario, run, [playLuck(question, scenario, 1, LUCK_RUNS)]);
    const end: EndOfRun = { ...BARE, luck };
    const told = await documentOf(luckCommand, FILE, '--workers', '1', '--json');
    const places = told['run'] as Readonly<Record<string, Json>>;

    const game = { seat: 'baghdad', header: run.record.header } as Game;
    for (const { seat, objectives } of verdictRows(game, end)) {
      for (const { id, value, band } of objectives) {
        const place = places[`verdict.${seat}.${id}`];
        expect(place, `${seat} ${id}`).toMatchObject({ own: value });
        expect(place, `${seat} ${id}`).toMatchObject({
          p5: band?.p5,
          p50: band?.p50,
          p95: band?.p95,
        });
        expect(verdictBand(end, seat, id)).toEqual(band);
      }
    }
    const rows = luckRows(end);
    expect(rows?.runs).toBe(told['runs']);
    const shares = told['trajectories'] as Readonly<Record<Trajectory, { readonly share: number }>>;
    expect(rows?.own).toBe(Math.round(shares[luck.trajectory].share * 100));
    for (const { course, percent } of rows?.spread ?? []) {
      expect(percent).toBe(Math.round(shares[course].share * 100));
    }
    expect(told['trajectory']).toBe(BARE.trajectory);
  });
});

describe('impact --json', () => {
  test('has the effects of the orders', async () => {
    const { header, turns } = run.record;
    const [state, turn] = [run.states[WEEK - 1], turns[WEEK - 1]];
    if (!state || !turn) throw new Error('no such week');
    const leftOut = SEATS.flatMap((seat) =>
      turn.orders[seat].map((_, index): OrderAt => ({ seat, index })),
    );
    const question: ImpactQuestion = {
      scenario: header.scenario.id,
      variant: header.variant,
      assumptions: header.assumptions,
      state,
      orders: turns.slice(WEEK - 1).map(({ orders }) => orders),
      leftOut,
    };
    const rows = ranked(impactsOf(question, [playImpact(question, scenario, 1, 50)]));
    const told = await documentOf(
      impactCommand,
      ...[FILE, '--week', String(WEEK), '--pairs', '50', '--workers', '1', '--json'],
    );
    const orders = told['orders'] as readonly Json[];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ seat, order, target, pairs }) => [seat, order, target, pairs])).toEqual(
      orders.map((one) => [one['seat'], one['order'], one['target'], one['pairs']]),
    );
    rows.forEach(({ trajectories }, at) => {
      const effects = orders[at]?.['trajectories'] as Readonly<
        Record<Trajectory, { value: number; low: number; high: number; couldBeChance: boolean }>
      >;
      for (const name of TRAJECTORIES) {
        const whole = wholeEffect(trajectories[name]);
        // The command line has two decimals, the debrief whole points.
        expect(Math.abs(whole.value - effects[name].value)).toBeLessThanOrEqual(0.51);
        expect(Math.abs(whole.low - effects[name].low)).toBeLessThanOrEqual(0.51);
        expect(Math.abs(whole.high - effects[name].high)).toBeLessThanOrEqual(0.51);
        expect(trajectories[name].value).toBeCloseTo(effects[name].value, 1);
        expect(trajectories[name].couldBeChance).toBe(effects[name].couldBeChance);
      }
    });
  });
});
