// The figures of the run itself: its weeks, its fire, its dead, its odds and the week on which it turned.
import type { FigurePart } from './figure.ts';

const END = 'src/ui/end';
const PRINT = 'src/ui/print';

export const RUN_FIGURES: readonly FigurePart[] = [
  {
    part: 'The weeks',
    figures: [
      {
        name: 'Weeks played',
        means:
          'How many weeks the run lasted, in the head, the headline of a run that ended early and the words for the chart.',
        drawn: {
          [`${END}/end-head.tsx`]: ['ui.end.summary'],
          [`${END}/words.ts`]: ['ui.debrief.ending.*'],
          [`${PRINT}/debrief-print.tsx`]: ['ui.end.summary'],
        },
        by: [
          'src/app/end-rows.ts#storyOf',
          'src/app/end-sums.ts#runTotals',
          'src/app/play/end-of-run.ts#openedRun',
        ],
      },
      {
        name: 'Number of a week',
        means: 'Place of a week in the run, from 1, wherever one is named, listed or offered.',
        drawn: {
          [`${END}/data-dialog.tsx`]: ['figure(one.week)'],
          [`${END}/meant-panel.tsx`]: ['figure(week)', 'ui.picks.open-of'],
          [`${END}/next-panel.tsx`]: ['ui.debrief.week'],
          [`${END}/order-lanes.tsx`]: ['ui.debrief.order-of'],
          [`${END}/orders-dialog.tsx`]: ['ui.debrief.orders-week'],
          [`${END}/reading-box.tsx`]: ['ui.debrief.order-week', 'ui.debrief.all-orders'],
          [`${END}/run-chart.tsx`]: ['figure(one.week)'],
          [`${END}/rung-grid.tsx`]: ['figure(week)', 'ui.end.rungs-cell'],
          [`${END}/timeline.tsx`]: [
            'ui.debrief.week',
            'ui.debrief.change-week',
            'ui.debrief.no-mark',
            'ui.debrief.past-record',
          ],
          [`${PRINT}/debrief-print.tsx`]: ['print.week-orders'],
          [`${PRINT}/paper-timeline.tsx`]: ['figure(week.week)'],
        },
        by: ['src/app/end-rows.ts#endWeeks', 'src/app/end-sums.ts#weekNumbers'],
      },
      {
        name: 'Days of a week',
        means: 'First and last day of a week by the calendar of the crisis.',
        drawn: {
          [`${END}/data-dialog.tsx`]: ['dateRange(one.from, one.to, texts())'],
          [`${END}/timeline.tsx`]: ['dateRange(week.from, week.to, texts())'],
          [`${END}/words.ts`]: ['ui.debrief.day'],
        },
        by: ['src/app/end-rows.ts#endWeeks', 'src/app/screen-dates.ts#daysOfWeek'],
      },
      {
        name: 'A week in words',
        means:
          'Attacks, strikes and the factions that fired in the selected week, of all there are.',
        drawn: {
          [`${END}/words.ts`]: ['ui.debrief.week-did'],
          [`${END}/run-chart.tsx`]: ['ui.debrief.node'],
        },
        by: ['src/app/end-rows.ts#endWeeks', 'src/app/hinge.ts#firedIn'],
      },
    ],
  },
  {
    part: 'Fire and the ceiling',
    figures: [
      {
        name: 'Attacks in a week',
        means: 'Attacks by factions that week, whoever is known to have fired.',
        drawn: {
          [`${END}/data-dialog.tsx`]: ['figure(one.attacks)'],
          [`${END}/figure-labels.tsx`]: ['figure(attacks)'],
          [`${PRINT}/paper-timeline.tsx`]: ['figure(week.attacks)'],
        },
        shapes: {
          [`${END}/chart-shapes.tsx`]: ['(one.attacks / most)'],
          [`${PRINT}/paper-timeline.tsx`]: ['week.attacks * up'],
        },
        by: ['src/app/end-rows.ts#endWeeks'],
      },
      {
        name: 'Strikes in a week',
        means: 'Strikes on factions that week.',
        drawn: {
          [`${END}/data-dialog.tsx`]: ['figure(one.strikes)'],
          [`${END}/figure-labels.tsx`]: ['figure(strikes)'],
        },
        shapes: {
          [`${END}/chart-shapes.tsx`]: ['(one.strikes / mostStrikes)'],
          [`${PRINT}/paper-timeline.tsx`]: ['week.strikes * down'],
        },
        by: ['src/app/end-rows.ts#endWeeks'],
      },
      {
        name: 'Breaches in a week',
        means: 'How often either side went beyond the ceiling that week.',
        drawn: { [`${END}/data-dialog.tsx`]: ['figure(one.breaches)'] },
        shapes: { [`${PRINT}/paper-timeline.tsx`]: ['week.breaches > 0'] },
        by: ['src/app/end-rows.ts#endWeeks'],
      },
      {
        name: 'Sums of the run',
        means:
          'All attacks, all strikes and the weeks with a breach, in the words for the chart and on paper.',
        drawn: {
          [`${END}/timeline.tsx`]: ['ui.debrief.summary'],
          [`${PRINT}/debrief-print.tsx`]: ['print.timeline-words'],
        },
        by: ['src/app/end-sums.ts#runTotals'],
      },
      {
        name: 'The state’s sword',
        means: 'Authority of the state after a week, 0 to 100; the chart writes the last.',
        drawn: {
          [`${END}/data-dialog.tsx`]: ['figure(one.sword)'],
          [`${END}/chart-words.tsx`]: ['figure(last)'],
          [`${END}/timeline.tsx`]: ['ui.debrief.summary'],
        },
        shapes: { [`${END}/chart-shapes.tsx`]: ['ps-run-sword'] },
        by: ['src/app/play/end-of-run.ts#openedRun', 'src/app/end-rows.ts#endWeeks'],
      },
      {
        name: 'Zones of the sword',
        means: 'The values from which the sword counts as wood and as metal.',
        drawn: { [`${END}/chart-words.tsx`]: ['ui.debrief.sword-from'] },
        by: ['src/app/material.ts#woodFrom', 'src/app/material.ts#metalFrom'],
      },
    ],
  },
  {
    part: 'The human cost',
    figures: [
      {
        name: 'Killed and wounded of the run',
        means: 'By who was hurt, on every side, zeros included.',
        drawn: {
          [`${END}/toll-table.tsx`]: ['figure(killed)', 'figure(wounded)'],
          [`${END}/timeline.tsx`]: ["humanCost(end.open.toll, texts(), 'run')"],
          [`${PRINT}/debrief-print.tsx`]: ["humanCost(end.open.toll, texts(), 'run')"],
        },
        by: ['src/app/end-rows.ts#tollRows', 'src/text/format.ts#humanCost'],
      },
      {
        name: 'Killed in a week',
        means: 'Everyone killed that week, by whatever.',
        drawn: { [`${END}/data-dialog.tsx`]: ['figure(killedIn(one.harm))'] },
        by: ['src/app/end-sums.ts#killedIn', 'src/app/end-rows.ts#endWeeks'],
      },
      {
        name: 'Deadly weeks',
        means:
          'Whether attacks or strikes killed that week (hatched), and whether Americans were among the dead (diamond).',
        drawn: {},
        shapes: {
          [`${END}/chart-shapes.tsx`]: [
            'one.killedByAttacks > 0',
            'one.killedByStrikes > 0',
            'one.usKilled > 0',
          ],
          [`${PRINT}/paper-timeline.tsx`]: ['week.killedByAttacks > 0', 'week.killedByStrikes > 0'],
        },
        by: ['src/app/end-rows.ts#endWeeks'],
      },
    ],
  },
  {
    part: 'The odds and the hinge',
    figures: [
      {
        name: 'The model’s odds before a week',
        means:
          'Chances of the three trajectories over four weeks, from the seat’s own knowledge then, in whole per cent that add up to 100.',
        drawn: {
          [`${END}/data-dialog.tsx`]: ['figure(percents[of])'],
          [`${END}/words.ts`]: ['ui.debrief.week-odds'],
        },
        shapes: {
          [`${END}/chart-shapes.tsx`]: ["shares['de-escalation']", '1 - shares.escalation'],
        },
        by: [
          'src/app/end-odds.ts#oddsBefore',
          'src/app/end-odds.ts#percentsOf',
          'src/app/end-odds.ts#shareOf',
          'src/app/end-odds.ts#oddsStretches',
          'src/app/assumption-rows.ts#wholePercents',
          'src/analysis/odds.ts#mergeOdds',
        ],
      },
      {
        name: 'Scale of the odds',
        means: 'Whole, half and none, in per cent, beside the areas.',
        drawn: { [`${END}/chart-words.tsx`]: ['percentage(percent)'] },
        by: ['src/app/end-odds.ts#ODDS_SCALE'],
      },
      {
        name: 'The week on which the run turned',
        means:
          'The week over which a share of the odds moved most, or the gravest while odds are missing, with the share before and after.',
        drawn: {
          [`${END}/timeline.tsx`]: [
            'ui.debrief.hinge',
            'ui.debrief.hinge-shift',
            'ui.debrief.hinge-show',
          ],
          [`${END}/next-panel.tsx`]: ['ui.debrief.next-change-about'],
          [`${PRINT}/debrief-print.tsx`]: ['ui.debrief.hinge', 'ui.debrief.hinge-shift'],
        },
        by: ['src/app/hinge.ts#hingeOf'],
      },
      {
        name: 'What happened in that week',
        means: 'Strikes, and factions that fired of all there are, in the sentence on the hinge.',
        drawn: { [`${END}/words.ts`]: ['ui.debrief.did.strikes', 'ui.debrief.did.fired'] },
        by: ['src/app/hinge.ts#clausesOf', 'src/app/hinge.ts#firedIn'],
      },
    ],
  },
];
