// What is left out, as groups of items with the facts they rest on, and the page in the repository that is made of them.
import type { FactId } from '../model/basis.ts';
import { say } from './format.ts';
import { EN_LIMITS } from './messages-en-limits.ts';
import type { Messages } from './messages.ts';

/** One limit; its words are `limits.<group>.<id>`. */
export interface LimitItem {
  readonly id: string;
  /** Facts it rests on; empty for a statement about the model itself. */
  readonly facts: readonly string[];
}

/** Limits of one kind; its heading is `limits.<id>.title`. */
export interface LimitGroup {
  readonly id: string;
  readonly items: readonly LimitItem[];
}

function item(id: string, ...facts: readonly FactId[]): LimitItem {
  return { id, facts };
}

/** Every limit, in the order in which it is told. */
export const LIMIT_GROUPS: readonly LimitGroup[] = [
  {
    id: 'actors',
    items: [
      item('isis', 'mee-2021-12.30', 'aawsat-2024-01.26', 'usip-2020-11.22'),
      item('turkey', 'mee-2021-05.47'),
      item('israel', 'rasanah-2024-03.02', 'aawsat-2024-01.10'),
      item('gulf', 'mee-2021-05.04', 'mee-2021-05.06'),
      item('great-powers', 'aawsat-2024-01.40'),
      item(
        'syria-lebanon',
        'aawsat-2024-01.29',
        'aawsat-2024-01.30',
        'aawsat-2024-01.31',
        'aawsat-2024-01.39',
      ),
      item('coalition', 'rasanah-2024-03.72'),
      item('other-pmf', 'usip-2020-11.06', 'usip-2020-11.18', 'usip-2020-11.37'),
      item('tribes', 'aawsat-2024-01.27'),
      item('region', 'aawsat-2024-01.36', 'aawsat-2024-01.49'),
      item('marjaya', 'rasanah-2024-03.01', 'rasanah-2024-03.56'),
      item('protest', 'aawsat-2024-01.42', 'aawsat-2024-01.46'),
      item('iraqi-state', 'usip-2020-11.77', 'usip-2020-11.46', 'mee-2021-12.17'),
    ],
  },
  {
    id: 'mechanisms',
    items: [
      item('economy', 'usip-2020-11.51', 'usip-2020-11.52', 'usip-2020-11.59'),
      item('faction-money', 'mee-2021-12.11', 'aawsat-2024-01.63'),
      item('us-politics', 'usip-2020-11.33'),
      item('one-mind', 'mee-2021-12.34', 'rasanah-2024-03.11', 'rasanah-2024-03.12'),
      item('law', 'rasanah-2024-03.72'),
      item('media', 'aawsat-2024-01.01', 'aawsat-2024-01.65'),
      item('intelligence', 'aawsat-2024-01.85'),
      item('covert'),
      item('persons', 'rasanah-2024-03.08', 'rasanah-2024-03.09', 'usip-2020-11.04'),
      item('learning', 'rasanah-2024-03.69'),
      item('splits', 'usip-2020-11.65', 'usip-2020-11.68', 'mee-2021-05.30'),
      item('israel-shipping', 'rasanah-2024-03.31', 'rasanah-2024-03.29'),
      item('hostages', 'usip-2020-11.33', 'usip-2020-11.76'),
      item('iraqi-elections', 'mee-2021-12.09', 'mee-2021-12.19'),
      item('deals', 'aawsat-2024-01.53', 'usip-2020-11.78'),
      item('computer-seats'),
      item('time-and-ground', 'aawsat-2024-01.36', 'aawsat-2024-01.72'),
      item('weapons'),
      item('injury', 'mee-2021-05.47'),
    ],
  },
  {
    id: 'numbers',
    items: [
      item('meters'),
      item('capital'),
      item('weights'),
      item('luck'),
      item('trajectories', 'rasanah-2024-03.07', 'rasanah-2024-03.58'),
      item('estimates', 'aawsat-2024-01.56', 'aawsat-2024-01.59', 'mee-2021-05.23'),
      item('estimate-ends'),
      item('advisers'),
      item('verdicts'),
      item(
        'calibration',
        'usip-2020-11.28',
        'mee-2021-05.32',
        'aawsat-2024-01.13',
        'rasanah-2024-03.26',
      ),
      item('sources', 'rasanah-2024-03.53', 'mee-2021-05.45'),
      item('harm-reported', 'rasanah-2024-03.42', 'rasanah-2024-03.43', 'mee-2021-05.33'),
      item('counts', 'usip-2020-11.27', 'aawsat-2024-01.13', 'aawsat-2024-01.14'),
      item(
        'attribution',
        'mee-2021-05.11',
        'mee-2021-05.12',
        'mee-2021-05.29',
        'mee-2021-05.30',
        'usip-2020-11.31',
      ),
      item('silence'),
    ],
  },
  {
    id: 'slips',
    items: [
      item('about-dates', 'mee-2021-05.14', 'mee-2021-12.08', 'aawsat-2024-01.01'),
      item('truce-start', 'mee-2021-12.03', 'usip-2020-11.44'),
      item('truce-unbroken', 'mee-2021-12.03', 'mee-2021-05.28'),
      item('missiles', 'mee-2021-05.32', 'mee-2021-05.47', 'mee-2021-05.48'),
      item('seats', 'mee-2021-12.17'),
      item('first-attack', 'aawsat-2024-01.11', 'aawsat-2024-01.06'),
      item('brand', 'aawsat-2024-01.09', 'aawsat-2024-01.06'),
      item('headquarters', 'aawsat-2024-01.70'),
      item('visit', 'aawsat-2024-01.51'),
      item('cabinet', 'aawsat-2024-01.20'),
      item('sadr', 'aawsat-2024-01.43'),
      item('prime-minister', 'aawsat-2024-01.83', 'usip-2020-11.19'),
      item('budget', 'aawsat-2024-01.08'),
      item('halt', 'rasanah-2024-03.23'),
      item('campaign', 'rasanah-2024-03.40'),
    ],
  },
  {
    id: 'uses',
    items: [
      item('prediction'),
      item('targeting'),
      item('blame'),
      item('persons'),
      item('advice'),
      item('history'),
    ],
  },
  {
    id: 'perspective',
    items: [
      item('language'),
      item(
        'civilians',
        'mee-2021-05.47',
        'usip-2020-11.30',
        'mee-2021-05.33',
        'mee-2021-05.35',
        'mee-2021-05.40',
      ),
      item('seats'),
      item('factions-told', 'aawsat-2024-01.18', 'mee-2021-05.12', 'mee-2021-05.45'),
      item('us-view', 'usip-2020-11.49', 'usip-2020-11.50', 'aawsat-2024-01.33'),
      item('period'),
    ],
  },
];

/** The page `docs/limits.md`, whole, ending in a line break; a test holds the file equal to it. */
export function limitsPage(messages: Messages = EN_LIMITS): string {
  const groups = LIMIT_GROUPS.flatMap(({ id, items }) => [
    `## ${say(messages, `limits.${id}.title`)}`,
    '',
    ...items.map((one) => {
      const cited = one.facts.map((fact) => `\`${fact}\``).join(', ');
      const facts = cited === '' ? '' : ` *(${say(messages, 'limits.facts', { facts: cited })})*`;
      return `- ${say(messages, `limits.${id}.${one.id}`)}${facts}`;
    }),
    '',
  ]);
  return [
    `# ${say(messages, 'limits.title')}`,
    '',
    say(messages, 'limits.about'),
    '',
    ...groups,
  ].join('\n');
}
