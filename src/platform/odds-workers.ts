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

/** One core is left to the page. */
function howMany(): number {
  return Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency || 2) - 1));
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
 * The browser's crews, which share their workers: one worker fewer than there are cores, four at most, one at least. Where
 * workers are forbidden, as on a page opened from a file, or broke, there are fewer or no hands, and
 * the port plays the trials on the page.
 */
export function browserCrews(): {
  readonly odds: OddsCrew;
  readonly impact: ImpactCrew;
  readonly luck: LuckCrew;
} {
  let members: Member[] | null = null;

  function hireAll(): Member[] {
    const hired: Member[] = [];
    for (let n = howMany(); n > 0; n--) {
      let member: Member | null = null;
      try {
        member = hire(() => {
          members = (members ?? []).filter((one) => one !== member);
        });
      } catch {
        // Forbidden here: whoever asks finds no hands and plays on the page.
        break;
      }
      hired.push(member);
    }
    return hired;
  }

  function crewOf<Hand>(handOf: (member: Member) => Hand) {
    return {
      hands: () => {
        members ??= hireAll();
        return members.map(handOf);
      },
      pause: () =>
        new Promise<void>((resolve) => {
          setTimeout(resolve, 0);
        }),
      terminate: () => {
        for (const { end } of members ?? []) end(new Error('the workers for odds were ended'));
        members = [];
      },
    };
  }

  return {
    odds: crewOf(({ odds }) => odds),
    impact: crewOf(({ impact }) => impact),
    luck: crewOf(({ luck }) => luck),
  };
}
