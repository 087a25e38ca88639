// How a game comes onto the table: begun anew, opened where it was kept, or read from a record.
import { SEATS, type SeatId } from '../../model/ids.ts';
import { findIllegal } from '../../model/legal.ts';
import { isOver, startRun, type Run } from '../../run/play.ts';
import type { RunRecord, SeatPlayer } from '../../run/record.ts';
import { parseRecord, replay, type Read, type RecordProblem } from '../../run/verify.ts';
import { findVariant, type Scenario, type Variant } from '../../scenario/scenario.ts';
import { findDoctrine } from '../../seats/all-doctrines.ts';
import { FIRST_TERMS, type PlayTerms, type Setup } from '../setup.ts';
import type { Screen } from '../state.ts';
import type { PlayCore } from './core.ts';
import type { PlayTools } from './create-play.ts';
import { viewOf } from './game-of.ts';
import { savedFrom } from './keeping.ts';
import { placed } from './places.ts';
import type { Play } from './play.ts';
import { draftOf, layTable, personsOf, type Table } from './table.ts';

function seatsOf(variant: Variant, setup: Setup): Record<SeatId, SeatPlayer> {
  const player = (seat: SeatId): SeatPlayer => {
    const chosen = setup.players[seat];
    if (seat === setup.seat || chosen === 'person') return { by: 'person' };
    return { by: 'doctrine', doctrine: chosen ?? variant.doctrines[seat] };
  };
  return {
    baghdad: player('baghdad'),
    washington: player('washington'),
    tehran: player('tehran'),
  };
}

/** The choices behind a run, to begin another like it. */
export function setupOf({ run, terms, seat }: Table): Setup {
  const { scenario, variant, weeks, seed, assumptions, seats } = run.record.header;
  const choice = (one: SeatId): string => {
    const player = seats[one];
    return player.by === 'person' ? 'person' : player.doctrine;
  };
  return {
    ...terms,
    scenario: scenario.id,
    variant,
    seat,
    players: {
      baghdad: choice('baghdad'),
      washington: choice('washington'),
      tehran: choice('tehran'),
    },
    weeks,
    seed,
    assumptions,
  };
}

/** The screen a table can be opened at: the one that is wanted if the run has it. */
function screenOf({ run }: Table, wanted: string): Screen {
  const several = personsOf(run).length > 1;
  if (isOver(run)) return wanted === 'resolution' ? 'resolution' : 'end';
  // Whoever comes back to a game of several persons may not be the one who left it.
  if (several) return 'pass';
  return wanted === 'resolution' && run.logs.length > 0 ? 'resolution' : 'week';
}

/** How a run that comes from a record is gone on with. */
function termsOf({ record }: Run): PlayTerms {
  const { desk } = record;
  return desk ? { ...FIRST_TERMS, aids: desk.aids, tempo: desk.tempo } : FIRST_TERMS;
}

/** The ways onto the table. */
export interface Openings extends Pick<
  Play,
  'enter' | 'open' | 'loadRecord' | 'importRecord' | 'renamed' | 'removed'
> {
  /** A table for these choices, not yet laid; null when its scenario could not be fetched, which is told. */
  readonly start: (setup: Setup) => Promise<Table | null>;
}

export function openings(core: PlayCore, { wordProblem, scenarios }: PlayTools): Openings {
  const { store, tell } = core;

  async function fetchScenario(id: string): Promise<Scenario | null> {
    try {
      return await scenarios.load(id);
    } catch {
      tell('error', 'notice.not-fetched');
      return null;
    }
  }

  /** Plays a record again; one that names a doctrine we do not have cannot be gone on with. */
  async function reopen(
    record: RunRecord,
  ): Promise<(Read<Run> & { scenario: Scenario | null }) | null> {
    for (const seat of SEATS) {
      const player = record.header.seats[seat];
      if (player.by === 'doctrine' && !findDoctrine(seat, player.doctrine)) {
        const problem = { kind: 'unknown-doctrine', seat, found: player.doctrine } as const;
        return { ok: false, problem, scenario: null };
      }
    }
    const { id } = record.header.scenario;
    const known = store.get().catalogue.some((one) => one.id === id);
    const scenario = known ? await fetchScenario(id) : null;
    if (known && !scenario) return null;
    const read = replay(record, (wanted) => (scenario?.id === wanted ? scenario : undefined));
    if (!read.ok) return { ...read, scenario };
    const run = record.desk
      ? { ...read.value, record: { ...read.value.record, desk: record.desk } }
      : read.value;
    return { ok: true, value: run, scenario };
  }

  function tellProblem(kind: 'warning' | 'error', problem: RecordProblem): void {
    tell(kind, 'notice.plain', { text: wordProblem(problem) });
  }

  async function start(setup: Setup): Promise<Table | null> {
    const scenario = await fetchScenario(setup.scenario);
    const variant = scenario && findVariant(scenario, setup.variant);
    if (!scenario || !variant) return null;
    const { seed, weeks, assumptions, aids, tempo, clock } = setup;
    const run = startRun(scenario, variant, {
      seed: seed.trim(),
      weeks,
      assumptions,
      seats: seatsOf(variant, setup),
    });
    return layTable(run, scenario, { aids, tempo, clock }, setup.seat);
  }

  function sitDown(next: Table): void {
    store.set({ notice: null, selection: { place: null, faction: null } });
    core.lay(next, personsOf(next.run).length > 1 ? 'pass' : 'week');
    core.keep();
  }

  return {
    start,

    async enter(setup) {
      const next = await start(setup);
      if (next) sitDown((await placed(core.ports.saves, next, false)).table);
    },

    async open(kept) {
      const read = parseRecord(kept.record);
      if (!read.ok) {
        tellProblem('warning', read.problem);
        return;
      }
      const again = await reopen(read.value);
      if (!again) return;
      if (!again.ok || !again.scenario) {
        if (!again.ok) tellProblem('warning', again.problem);
        return;
      }
      const laid = layTable(again.value, again.scenario, kept.terms, kept.seat);
      const { drafts, sealed, forecasts, skipped, guided, row } = kept;
      const next: Table = {
        ...laid,
        save: row.id,
        name: row.name,
        drafts,
        sealed,
        forecasts,
        skipped,
        guided,
        trials: { [kept.seat]: kept.trials },
      };
      const draft = draftOf(next);
      const legal = findIllegal(viewOf(next), draft) === null ? next : { ...next, drafts: {} };
      core.lay(legal, screenOf(legal, kept.screen));
    },

    async loadRecord(text) {
      const read = parseRecord(text);
      const again = read.ok ? await reopen(read.value) : { ...read, scenario: null };
      if (!again) return;
      if (!again.ok) {
        tellProblem('error', again.problem);
        return;
      }
      if (!again.scenario) return;
      const laid = layTable(again.value, again.scenario, termsOf(again.value));
      const { table } = await placed(core.ports.saves, laid, true);
      core.lay(table, screenOf(table, 'end'));
      tell('done', 'notice.record-loaded', { weeks: again.value.logs.length });
      core.keep();
    },

    async importRecord(text) {
      const read = parseRecord(text);
      if (!read.ok) return { ok: false, why: wordProblem(read.problem) };
      const again = await reopen(read.value);
      if (!again) return { ok: false, why: null };
      if (!again.ok) return { ok: false, why: wordProblem(again.problem) };
      if (!again.scenario) return { ok: false, why: null };
      const laid = layTable(again.value, again.scenario, termsOf(again.value));
      const { table, known } = await placed(core.ports.saves, laid, true);
      const kept = savedFrom(table, screenOf(table, 'end'));
      if (!known) await core.ports.saves.save(kept);
      return { ok: true, row: kept.row, known };
    },

    renamed(id, name) {
      const table = core.table();
      if (table?.save !== id) return;
      core.put({ ...table, name });
      core.changeGame(() => ({ name }));
    },

    removed(id) {
      if (core.table()?.save === id && store.get().screen === 'title') core.clear();
    },
  };
}
