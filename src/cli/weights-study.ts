// What `sweep` and `sensitivity` say alike: how their runs were played, in a sentence and as data.
import { doctrinesText, readingsText } from './about.ts';
import type { Cell } from './design.ts';

/** How the runs of a study with changed weights were played, for its paragraph. */
export function playedSentences({ plan }: Cell, runs: number): string[] {
  return [
    `Played: variant ${plan.variant}, ${plan.weeks} weeks, ${doctrinesText(plan.doctrines)}, assumptions: ${readingsText(plan.assumptions)}; ${runs} runs at each point.`,
    'Weights were changed for these runs alone, as content handed to the rules; everything else is as calibrated.',
  ];
}

/** The plan that was varied, for a JSON result. */
export function planData({ plan }: Cell, runs: number): object {
  return {
    scenario: plan.scenario,
    variant: plan.variant,
    length: plan.weeks,
    doctrines: plan.doctrines,
    assumptions: plan.assumptions,
    seed: plan.seed,
    runsEach: runs,
  };
}
