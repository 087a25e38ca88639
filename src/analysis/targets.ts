// The calibration targets: what the model must give, from which facts, and how each is measured.
import type { Basis } from '../model/basis.ts';
import { SEATS, TRAJECTORIES, type SeatId, type Trajectory } from '../model/ids.ts';
import { OBJECTIVES } from '../model/objectives.ts';
import { ORDERS_OF } from '../model/orders/all-orders.ts';
import { AS_RECORDED } from '../seats/as-recorded.ts';
import { ownDoctrines } from '../seats/all-doctrines.ts';
import { playedBy, shareUnder, useOf } from './doctrine-results.ts';
import type { Ensemble, OrderUse } from './ensemble.ts';
import type { Campaign, Word } from './experiment.ts';
import {
  finals,
  mean,
  percentile,
  rounded,
  shareOf,
  sumsOver,
  trajectoryShares,
  weekValues,
} from './summary.ts';

/** Everything that was played for a calibration. */
export interface Evidence {
  /** As recorded in all seats, by scenario. */
  readonly recorded: Readonly<Record<string, Ensemble>>;
  /** Every scenario's baseline and variants under their own doctrines: `<scenario>/<variant>`. */
  readonly variants: Readonly<Record<string, Ensemble>>;
  /** Every combination of doctrines in the scenario of agency. */
  readonly mixes: readonly Ensemble[];
  /** Every combination of doctrines in every scenario, fewer runs, with legal weeks counted. */
  readonly uses: readonly Ensemble[];
  readonly campaigns: Readonly<Record<Word, readonly Campaign[]>>;
}

/** What a target asks for: a number between two bounds, both included. */
export interface Target {
  readonly id: string;
  readonly basis: Basis;
  readonly unit: 'a week' | 'attacks' | 'percent' | 'points' | 'times' | 'count';
  readonly least: number;
  readonly most: number;
  readonly measure: (evidence: Evidence) => number;
}

/** Scenario in which agency and the baseline's trajectories are measured. */
export const AGENCY_SCENARIO = 'era-of-divisions';
/** Scenario and week of the campaign experiment. */
export const CAMPAIGN_SCENARIO = 'exchanging-roles';
export const CAMPAIGN_WEEK = 17;
export const RECORDED_SCENARIOS = [
  'embassy-ultimatum',
  'bargaining-chip',
  'deadline',
  'exchanging-roles',
] as const;
export const FULL_SCENARIOS = [...RECORDED_SCENARIOS, AGENCY_SCENARIO] as const;

const LARGE = 1000000;

function percentOfAll(share: number): number {
  return rounded(share * 100);
}

function recordedOf(evidence: Evidence, scenario: string): Ensemble {
  const ensemble = evidence.recorded[scenario];
  if (!ensemble) throw new Error(`${scenario} was not played as recorded`);
  return ensemble;
}

/** Mean a week of a quantity over weeks `from` to `to` of a scenario as recorded. */
function aWeek(id: string, scenario: string, from: number, to: number) {
  return (evidence: Evidence): number =>
    rounded(mean(sumsOver(recordedOf(evidence, scenario), id, from, to)) / (to - from + 1));
}

/** Share in per cent of one sum in another, over all runs. */
function shareIn(
  part: readonly string[],
  whole: readonly string[],
  scenario: string,
  from: number,
  to: number,
) {
  const total = (evidence: Evidence, ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + mean(sumsOver(recordedOf(evidence, scenario), id, from, to)), 0);
  return (evidence: Evidence): number =>
    percentOfAll(total(evidence, part) / Math.max(0.0001, total(evidence, whole)));
}

const HURT_US = ['killed.us', 'wounded.us'];
const HURT_IRAQIS = [
  'killed.iraqiForces',
  'wounded.iraqiForces',
  'killed.civilians',
  'wounded.civilians',
];

function target(
  id: string,
  unit: Target['unit'],
  least: number,
  most: number,
  basis: Basis,
  measure: Target['measure'],
): Target {
  return { id, unit, least, most, basis, measure };
}

const facts = (...ids: Extract<Basis, { facts: readonly unknown[] }>['facts']): Basis => ({
  facts: ids,
});

const RECORD: readonly Target[] = [
  target(
    'embassy-ultimatum.attacks',
    'a week',
    4.5,
    7.5,
    facts('usip-2020-11.02', 'usip-2020-11.27'),
    aWeek('attacks', 'embassy-ultimatum', 1, 3),
  ),
  target(
    'embassy-ultimatum.convoys',
    'percent',
    48,
    62,
    facts('usip-2020-11.28', 'usip-2020-11.29'),
    shareIn(['attacks.convoys'], ['attacks'], 'embassy-ultimatum', 1, 3),
  ),
  target(
    'bargaining-chip.base-fire',
    'a week',
    1.3,
    2.7,
    facts('mee-2021-05.32'),
    aWeek('attacks.bases', 'bargaining-chip', 1, 5),
  ),
  target(
    'bargaining-chip.convoys',
    'a week',
    4.5,
    7.5,
    facts('mee-2021-05.28'),
    aWeek('attacks.convoys', 'bargaining-chip', 1, 5),
  ),
  target('bargaining-chip.us-deaths', 'percent', 0, 15, facts('mee-2021-05.31'), (evidence) =>
    percentOfAll(
      shareOf(
        sumsOver(recordedOf(evidence, 'bargaining-chip'), 'killed.us', 1, 5),
        (killed) => killed > 0,
      ),
    ),
  ),
  target(
    'bargaining-chip.iraqis-hurt',
    'times',
    3,
    LARGE,
    facts('mee-2021-05.31', 'mee-2021-05.33'),
    (evidence) => {
      const sum = (ids: readonly string[]): number =>
        ids.reduce(
          (total, id) => total + mean(sumsOver(recordedOf(evidence, 'bargaining-chip'), id, 1, 5)),
          0,
        );
      return rounded(sum(HURT_IRAQIS) / Math.max(0.01, sum(HURT_US)));
    },
  ),
  target(
    'bargaining-chip.hidden',
    'percent',
    60,
    100,
    facts('mee-2021-05.11', 'mee-2021-05.20', 'mee-2021-05.30'),
    shareIn(['claim.facade', 'claim.unclaimed'], ['attacks'], 'bargaining-chip', 1, 5),
  ),
  target('deadline.convoys', 'attacks', 2, 6, facts('mee-2021-12.07'), (evidence) =>
    rounded(mean(sumsOver(recordedOf(evidence, 'deadline'), 'attacks.convoys', 1, 2))),
  ),
  target('deadline.rockets', 'attacks', 0.5, 2, facts('mee-2021-12.08'), (evidence) =>
    rounded(
      mean(sumsOver(recordedOf(evidence, 'deadline'), 'attacks.bases', 1, 2)) +
        mean(sumsOver(recordedOf(evidence, 'deadline'), 'attacks.missions', 1, 2)),
    ),
  ),
  target('deadline.nobody-killed', 'percent', 75, 100, facts('mee-2021-12.08'), (evidence) => {
    const ensemble = recordedOf(evidence, 'deadline');
    const columns = ['us', 'partners', 'iraqiForces', 'civilians'].map((who) =>
      sumsOver(ensemble, `killed.${who}`, 1, 2),
    );
    const killed = Array.from({ length: ensemble.runs }, (_, run) =>
      columns.reduce((sum, column) => sum + (column[run] ?? 0), 0),
    );
    return percentOfAll(shareOf(killed, (value) => value === 0));
  }),
  target(
    'deadline.rises',
    'times',
    1.2,
    LARGE,
    facts('mee-2021-12.06', 'mee-2021-12.36'),
    (evidence) => {
      const before = mean(sumsOver(recordedOf(evidence, 'deadline'), 'attacks', 1, 2)) / 2;
      const after = mean(sumsOver(recordedOf(evidence, 'deadline'), 'attacks', 3, 5)) / 3;
      return rounded(after / Math.max(0.01, before));
    },
  ),
  target(
    'exchanging-roles.attacks',
    'attacks',
    130,
    210,
    facts('aawsat-2024-01.13'),
    (evidence) => {
      const sums = sumsOver(recordedOf(evidence, 'exchanging-roles'), 'attacks', 1, 15);
      return percentile(
        sums.sort((one, other) => one - other),
        50,
      );
    },
  ),
  target(
    'exchanging-roles.asad-harir',
    'percent',
    27,
    40,
    facts('aawsat-2024-01.14'),
    shareIn(['at.ain-al-asad', 'at.harir'], ['attacks'], 'exchanging-roles', 1, 15),
  ),
  target('exchanging-roles.us-death', 'percent', 30, 70, facts('rasanah-2024-03.26'), (evidence) =>
    percentOfAll(
      shareOf(
        finals(recordedOf(evidence, 'exchanging-roles'), 'first-us-death'),
        (week) => week >= 1 && week <= 20,
      ),
    ),
  ),
];

/** Fall of fire in per cent from before a campaign to the third week after it; negative when it rose. */
function fall(campaigns: readonly Campaign[]): number {
  const before = mean(campaigns.map((one) => one.before));
  const after = mean(campaigns.map((one) => one.after));
  return rounded(100 - (100 * after) / Math.max(1, before));
}

const CAMPAIGNS: readonly Target[] = [
  target('campaign.restraining', 'percent', 80, 100, facts('rasanah-2024-03.52'), (evidence) =>
    fall(evidence.campaigns.restrain),
  ),
  target(
    'campaign.urging',
    'percent',
    0 - LARGE,
    79.99,
    facts('rasanah-2024-03.52', 'rasanah-2024-03.64'),
    (evidence) => fall(evidence.campaigns.urge),
  ),
];

function variantOf(evidence: Evidence, key: string): Ensemble {
  const ensemble = evidence.variants[key];
  if (!ensemble) throw new Error(`${key} was not played`);
  return ensemble;
}

const BASELINE: readonly Target[] = [
  target(
    'baseline.sporadic-leads',
    'points',
    0.01,
    100,
    facts('rasanah-2024-03.69'),
    (evidence) => {
      const shares = trajectoryShares(variantOf(evidence, `${AGENCY_SCENARIO}/baseline`));
      return rounded(
        100 * (shares.sporadic - Math.max(shares['de-escalation'], shares.escalation)),
      );
    },
  ),
  ...(['de-escalation', 'escalation'] as const).map((name) =>
    target(`baseline.${name}`, 'percent', 5, 100, facts('rasanah-2024-03.69'), (evidence) =>
      percentOfAll(trajectoryShares(variantOf(evidence, `${AGENCY_SCENARIO}/baseline`))[name]),
    ),
  ),
];

const VARIANTS: readonly Target[] = FULL_SCENARIOS.flatMap((scenario) =>
  TRAJECTORIES.map((name) =>
    target(
      `variant.${scenario}.${name}`,
      'percent',
      60,
      100,
      facts('rasanah-2024-03.59', 'rasanah-2024-03.64', 'rasanah-2024-03.69'),
      (evidence) =>
        percentOfAll(trajectoryShares(variantOf(evidence, `${scenario}/${name}`))[name]),
    ),
  ),
);

const JUDGED: Basis = {
  assumption: 'assumed.target',
};

/** Largest difference that a seat's choice of doctrine makes to any one trajectory, in points. */
export function agencyOf(evidence: Evidence, seat: SeatId): number {
  const spans = TRAJECTORIES.map((name) => {
    const shares = ownDoctrines(seat).map(({ id }) => shareUnder(evidence.mixes, seat, id, name));
    return Math.max(...shares) - Math.min(...shares);
  });
  return rounded(100 * Math.max(...spans));
}

/** Use of every order over all doctrines and scenarios, by `<seat>:<order>`. */
export function usesOf(evidence: Evidence): Record<string, OrderUse & { readonly of: number }> {
  const runs = evidence.uses.reduce((sum, one) => sum + one.runs, 0);
  const uses: Record<string, OrderUse & { readonly of: number }> = {};
  for (const seat of SEATS) {
    for (const { id } of ORDERS_OF[seat]) {
      const key = `${seat}:${id}`;
      uses[key] = { ...useOf(evidence.uses, key), of: runs };
    }
  }
  return uses;
}

const GRAVE = SEATS.flatMap((seat) =>
  ORDERS_OF[seat].filter((order) => order.grave).map((order) => `${seat}:${order.id}`),
);

/** Share in per cent of the weeks in which an order was legal that it was given in; orders not grave. */
function useShares(evidence: Evidence): number[] {
  return Object.entries(usesOf(evidence))
    .filter(([key]) => !GRAVE.includes(key))
    .map(([, use]) => percentOfAll(use.given / Math.max(1, use.legal)));
}

/** Share of runs in per cent in which there is a US campaign. */
function campaignShare(evidence: Evidence): number {
  const runs = evidence.uses.flatMap((one) => sumsOver(one, 'campaign', 1, one.plan.weeks));
  return percentOfAll(shareOf(runs, (weeks) => weeks > 0));
}

const AGENCY: readonly Target[] = [
  ...SEATS.map((seat) =>
    target(`agency.${seat}`, 'points', 25, 100, JUDGED, (evidence) => agencyOf(evidence, seat)),
  ),
  target('orders.most-used', 'percent', 0, 60, JUDGED, (evidence) =>
    Math.max(...useShares(evidence)),
  ),
  target('orders.least-used', 'percent', 1, 100, JUDGED, (evidence) =>
    Math.min(...useShares(evidence)),
  ),
  ...GRAVE.map((key) =>
    // A campaign is one whoever set it off: an order, or the standing plan for American dead.
    key === 'washington:campaign'
      ? target('grave.washington.campaign', 'percent', 0.5, 10, JUDGED, campaignShare)
      : target(`grave.${key.replace(':', '.')}`, 'percent', 0.5, 10, JUDGED, (evidence) => {
          const use = usesOf(evidence)[key];
          return percentOfAll((use?.runs ?? 0) / Math.max(1, use?.of ?? 1));
        }),
  ),
];

/** Mean change of the division index from the first week to the last of the runs of a trajectory. */
function divisionChange(evidence: Evidence, name: Trajectory): number {
  const changes: number[] = [];
  for (const [key, ensemble] of Object.entries(evidence.variants)) {
    if (!key.startsWith(`${AGENCY_SCENARIO}/`)) continue;
    const weeks = finals(ensemble, 'weeks');
    const index = ensemble.weekIds.indexOf('division');
    const at = (run: number, week: number): number =>
      ensemble.weekly[(run * ensemble.plan.weeks + week - 1) * ensemble.weekIds.length + index] ??
      0;
    finals(ensemble, 'trajectory').forEach((value, run) => {
      if (TRAJECTORIES[value] !== name) return;
      changes.push(at(run, weeks[run] ?? 1) - at(run, 1));
    });
  }
  return rounded(mean(changes));
}

const DIVISION: readonly Target[] = [
  target('division.de-escalation', 'points', -100, -2, facts('rasanah-2024-03.62'), (evidence) =>
    divisionChange(evidence, 'de-escalation'),
  ),
  target('division.sporadic', 'points', -6, 6, facts('rasanah-2024-03.71'), (evidence) =>
    divisionChange(evidence, 'sporadic'),
  ),
  target('division.escalation', 'points', 2, 100, facts('rasanah-2024-03.68'), (evidence) =>
    divisionChange(evidence, 'escalation'),
  ),
];

/** Verdict from which an objective counts as reached. */
const REACHED = 70;

/** Largest share of runs in per cent in which one doctrine reaches every objective of its seat. */
function allReached(evidence: Evidence): number {
  const shares = SEATS.flatMap((seat) =>
    ownDoctrines(seat).map(({ id }) => {
      const own = playedBy(evidence.mixes, seat, id);
      const hits = own.map((mix) => {
        const columns = OBJECTIVES[seat].map((one) => finals(mix, `verdict.${seat}.${one.id}`));
        const runs = Array.from({ length: mix.runs }, (_, run) =>
          columns.every((column) => (column[run] ?? 0) >= REACHED) ? 1 : 0,
        );
        return mean(runs);
      });
      return mean(hits);
    }),
  );
  return percentOfAll(Math.max(...shares));
}

/** How many doctrines another one of the same seat beats, or equals, on every objective. */
function dominated(evidence: Evidence): number {
  let found = 0;
  for (const seat of SEATS) {
    const means = ownDoctrines(seat).map(({ id }) => {
      const own = playedBy(evidence.mixes, seat, id);
      return OBJECTIVES[seat].map((one) =>
        mean(own.map((mix) => mean(finals(mix, `verdict.${seat}.${one.id}`)))),
      );
    });
    means.forEach((own, at) => {
      const beaten = means.some(
        (other, index) => index !== at && other.every((value, n) => value >= (own[n] ?? 0)),
      );
      if (beaten) found += 1;
    });
  }
  return found;
}

const DOCTRINES: readonly Target[] = [
  target('doctrines.no-walkover', 'percent', 0, 50, JUDGED, allReached),
  target('doctrines.none-dominated', 'count', 0, 0, JUDGED, dominated),
];

/** Every target, in the order of the report. */
export const TARGETS: readonly Target[] = [
  ...RECORD,
  ...CAMPAIGNS,
  ...BASELINE,
  ...VARIANTS,
  ...AGENCY,
  ...DIVISION,
  ...DOCTRINES,
];

/** Whether a figure meets its target. */
export function isMet(one: Target, value: number): boolean {
  return value >= one.least && value <= one.most;
}

/** The doctrine of every seat as recorded. */
export const ALL_RECORDED: Readonly<Record<SeatId, string>> = {
  baghdad: AS_RECORDED,
  washington: AS_RECORDED,
  tehran: AS_RECORDED,
};

/** Mean attacks by week of an ensemble, for the page's small curves. */
export function attackCurve(ensemble: Ensemble): number[] {
  return Array.from({ length: ensemble.plan.weeks }, (_, at) =>
    rounded(mean(weekValues(ensemble, 'attacks', at + 1))),
  );
}
