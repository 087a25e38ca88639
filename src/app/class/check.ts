// The short comprehension check before week 1: questions with lists of answers, each answer explained by a rule or facts.
import { SEATS, type SeatId } from '../../model/ids.ts';
import type { Basis, FactId } from '../../model/basis.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { factsOf } from '../../model/basis.ts';

/** A rule of the game that an answer rests on; its words are `check.rule.<id>`. */
export type CheckRule = 'decisions' | 'objectives' | 'breach' | 'sight' | 'reasons' | 'orders';

export interface CheckAnswer {
  readonly id: string;
  /** Message key of the answer. */
  readonly key: string;
  readonly right: boolean;
  /** Message key of the sentence that explains it. */
  readonly why: string;
  readonly facts: readonly string[];
  readonly rule: CheckRule | null;
}

export interface CheckQuestion {
  readonly id: string;
  /** Message key of the question. */
  readonly key: string;
  /** The seat that the question is about; null for a question to all. */
  readonly seat: SeatId | null;
  /** Three or four, in an order that the scenario fixes; one is right. */
  readonly answers: readonly CheckAnswer[];
}

/** What an answer rests on: facts, a rule, or both. */
interface Ground {
  readonly facts?: readonly FactId[];
  readonly rule?: CheckRule;
}

interface Draft {
  readonly id: string;
  readonly seat?: SeatId;
  /** Stands in the place of the id in the keys, where the words are a scenario's. */
  readonly words?: string;
  readonly right: string;
  readonly answers: Readonly<Record<string, Ground>>;
}

const WHO_FIRES: Draft = {
  id: 'who-fires',
  right: 'each-faction',
  answers: {
    'each-faction': { facts: ['rasanah-2024-03.51', 'mee-2021-05.17'], rule: 'decisions' },
    tehran: { facts: ['rasanah-2024-03.29', 'mee-2021-05.45'] },
    baghdad: { facts: ['usip-2020-11.16', 'usip-2020-11.17'] },
    seat: { rule: 'orders' },
  },
};

const CEILING: Draft = {
  id: 'ceiling',
  right: 'unwritten',
  answers: {
    unwritten: { facts: ['aawsat-2024-01.33', 'rasanah-2024-03.39'], rule: 'breach' },
    treaty: { facts: ['aawsat-2024-01.33', 'usip-2020-11.50'] },
    orders: { rule: 'orders' },
    'any-attack': { facts: ['usip-2020-11.49', 'usip-2020-11.50'], rule: 'breach' },
  },
};

function measured(seat: SeatId): Draft {
  const others = SEATS.filter((one) => one !== seat);
  return {
    id: 'measured',
    seat,
    right: `of-${seat}`,
    answers: Object.fromEntries(
      [`of-${seat}`, ...others.map((one) => `of-${one}`), 'dead'].map((id) => [
        id,
        { rule: 'objectives' as const },
      ]),
    ),
  };
}

/** What each seat cannot know, and what it can. */
const HIDDEN: Readonly<Record<SeatId, Draft['right']>> = {
  baghdad: 'obedience',
  washington: 'sword',
  tehran: 'plan',
};

function hidden(seat: SeatId): Draft {
  return {
    id: 'hidden',
    seat,
    right: HIDDEN[seat],
    answers: {
      [HIDDEN[seat]]: { rule: 'sight' },
      'claimed-fire': { rule: 'sight' },
      capital: { rule: 'sight' },
      ceiling: { rule: 'sight' },
    },
  };
}

const REASON: Draft = {
  id: 'reason',
  right: 'kept',
  answers: {
    kept: { rule: 'reasons' },
    stronger: { rule: 'reasons' },
    told: { facts: ['aawsat-2024-01.56', 'aawsat-2024-01.59'], rule: 'reasons' },
    graded: { rule: 'objectives' },
  },
};

/** The question on a scenario's tension stands in the place of the general one that it asks more exactly. */
const TENSION: Readonly<Record<string, string>> = {
  'bargaining-chip': 'hidden',
  deadline: 'hidden',
  'embassy-ultimatum': 'hidden',
  'era-of-divisions': 'who-fires',
  'exchanging-roles': 'ceiling',
  'first-week': 'hidden',
};

function tension(scenario: Scenario): Draft {
  const facts = factsOf(scenario.teaching.basis as Basis);
  return {
    id: 'tension',
    words: `tension-${scenario.id}`,
    right: 'right',
    answers: { right: { facts }, one: { facts }, other: { facts } },
  };
}

/** The same for everyone who opens a scenario, and not the same in each. */
function turnOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) % 9973;
  return sum;
}

function laidOut(draft: Draft, scenario: string): CheckQuestion {
  const name = draft.words ?? draft.id;
  const answers = Object.entries(draft.answers).map(([id, ground]): CheckAnswer => {
    return {
      id,
      key: `check.${name}.${id}`,
      right: id === draft.right,
      why: `check.${name}.${id}.why`,
      facts: ground.facts ?? [],
      rule: ground.rule ?? null,
    };
  });
  const turn = turnOf(`${scenario} ${draft.id}`) % answers.length;
  return {
    id: draft.id,
    key: `check.${name}.question`,
    seat: draft.seat ?? null,
    answers: [...answers.slice(turn), ...answers.slice(0, turn)],
  };
}

/**
 * The questions of the check, five at most.
 * @param seats  seats of the room's team, an analyst's room too; without any it is asked about Baghdad
 */
export function checkFor(scenario: Scenario, seats: readonly SeatId[]): readonly CheckQuestion[] {
  const [first = 'baghdad', second = first] = SEATS.filter((seat) => seats.includes(seat));
  const general: readonly Draft[] = [WHO_FIRES, CEILING, measured(first), REASON, hidden(second)];
  const instead = TENSION[scenario.id];
  const drafts =
    instead === undefined
      ? general
      : [...general.filter(({ id }) => id !== instead), tension(scenario)];
  return drafts.map((draft) => laidOut(draft, scenario.id));
}
