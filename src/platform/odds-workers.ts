// The workers that play trials beside the page, started when the first question is asked.
import { wrap } from 'comlink';
import type {
  ImpactCrew,
  ImpactHand,
  LuckCrew,
  LuckHand,
  OddsCrew,
  OddsHand,
  TrialScenario,
} from '../app/odds-port.ts';
import type { OddsWorker } from './odds.worker.ts';

/** Most workers, however many cores there are: a phone's small cores and its battery are not ours to fill. */
const MOST = 4;

/** During play one core is left to the page; after a run, when the page hardly moves, all cores may play. */
function howMany(): { readonly inPlay: number; readonly after: number } {
  const cores = navigator.hardwareConcurrency || 2;
  return { inPlay: Math.max(1, Math.min(MOST, cores - 1)), after: Math.min(MOST, cores) };
}

/** One worker and the ways to play on it. */
interface Member {
  readonly odds: OddsHand;
  readonly impact: ImpactHand;
  readonly luck: LuckHand;
  readonly end: (why: Error) => void;
}

/** Starts a worker. `lost` is called once when it broke: its file did not load, or it crashed. */
function hire(lost: () => void): Member {
  const worker = new Worker(new URL('./odds.worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<OddsWorker>(worker);
  /** The scenario that the worker was handed last, by id. */
  const opened = new Map<string, unknown>();
  /** Rejects the chunks under way. */
  const waiting = new Set<(why: Error) => void>();

  const end = (why: Error): void => {
    worker.terminate();
    for (const abandon of waiting) abandon(why);
  };
  const broke = (what: string) => (event: Event) => {
    // The page goes on without it and plays what it held; there is nothing to report to the player.
    event.preventDefault();
    lost();
    end(new Error(what));
  };
  worker.addEventListener('error', broke('a worker for odds broke'));
  worker.addEventListener('messageerror', broke('a worker for odds sent what cannot be read'));

  async function playOn<C>(scenario: TrialScenario, play: () => Promise<C>): Promise<C> {
    // A broken worker answers nothing, ever; so the loss itself must be able to end the wait.
    let abandon: (why: Error) => void = () => undefined;
    const loss = new Promise<never>((_, reject) => {
      abandon = reject;
    });
    waiting.add(abandon);
    try {
      if (opened.get(scenario.id) !== scenario) {
        const { id, variants } = scenario;
        await Promise.race([remote.open({ id, variants }), loss]);
        opened.set(id, scenario);
      }
      return await Promise.race([play(), loss]);
    } finally {
      waiting.delete(abandon);
    }
  }

  return {
    end,
    odds: (question, scenario, from, runs) =>
      playOn(scenario, () => remote.play(question, from, runs)),
    impact: (question, scenario, from, runs) =>
      playOn(scenario, () => remote.playImpact(question, from, runs)),
    luck: (question, scenario, from, runs) =>
      playOn(scenario, () => remote.playLuck(question, from, runs)),
  };
}

/**
 * The browser's crews, which share their workers: for odds and luck one worker fewer than there are
 * cores, for the impact of orders as many, four at most, one at least. Where
 * workers are forbidden, as on a page opened from a file, or broke, there are fewer or no hands, and
 * the port plays the trials on the page.
 */
export function browserCrews(): {
  readonly odds: OddsCrew;
  readonly impact: ImpactCrew;
  readonly luck: LuckCrew;
} {
  const { inPlay, after } = howMany();
  let members: readonly Member[] = [];
  /** Workers that were ever hired: one that broke, or was ended, is not replaced. */
  let hired = 0;

  function hireUpTo(most: number): void {
    for (; hired < most; hired++) {
      let member: Member | null = null;
      try {
        member = hire(() => {
          members = members.filter((one) => one !== member);
        });
      } catch {
        // Forbidden here: whoever asks finds no hands and plays on the page.
        hired = MOST;
        return;
      }
      members = [...members, member];
    }
  }

  function crewOf<Hand>(most: number, handOf: (member: Member) => Hand) {
    return {
      hands: () => {
        hireUpTo(most);
        return members.slice(0, most).map(handOf);
      },
      pause: () =>
        new Promise<void>((resolve) => {
          setTimeout(resolve, 0);
        }),
      terminate: () => {
        for (const { end } of members) end(new Error('the workers for odds were ended'));
        members = [];
        hired = MOST;
      },
    };
  }

  return {
    odds: crewOf(inPlay, ({ odds }) => odds),
    impact: crewOf(after, ({ impact }) => impact),
    luck: crewOf(inPlay, ({ luck }) => luck),
  };
}
