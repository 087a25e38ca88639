// The figures by which a run is judged: verdicts, luck, impact, forecasts, readings, the record.
import type { FigurePart } from './figure.ts';

const END = 'src/ui/end';
const PRINT = 'src/ui/print';

export const JUDGED_FIGURES: readonly FigurePart[] = [
  {
    part: 'Verdicts and luck',
    figures: [
      {
        name: 'Verdict on an aim',
        means: 'How far a seat came with one of its aims, 0 to 100; never added up.',
        drawn: {
          [`${END}/verdicts-panel.tsx`]: ['figure(value)', 'ui.debrief.verdict-value'],
          [`${END}/data-dialog.tsx`]: ['figure(value)'],
          [`${PRINT}/debrief-print.tsx`]: ['figure(value)'],
        },
        shapes: { [`${END}/verdicts-panel.tsx`]: ['cx={x(value)}'] },
        by: ['src/app/end-rows.ts#verdictRows', 'src/model/objectives.ts#verdictsOf'],
      },
      {
        name: 'Band of other luck',
        means:
          'Where nine runs in ten with the same orders and other luck ended on that aim, and their median.',
        drawn: { [`${END}/verdicts-panel.tsx`]: ['ui.debrief.verdict-range'] },
        shapes: { [`${END}/verdicts-panel.tsx`]: ['x(band.p5)', 'x(band.p95)', 'x(band.p50)'] },
        by: [
          'src/app/luck-rows.ts#verdictBand',
          'src/analysis/luck-or-judgement.ts#luckOf',
          'src/analysis/luck-or-judgement.ts#placeOf',
        ],
      },
      {
        name: 'Runs of other luck by trajectory',
        means:
          'How many runs had other luck, which per cent of them took each trajectory, and which that of this run.',
        drawn: {
          [`${END}/verdicts-panel.tsx`]: [
            'ui.debrief.luck-share',
            'ui.debrief.luck-about',
            'ui.debrief.luck-own',
          ],
        },
        by: ['src/app/luck-rows.ts#luckRows', 'src/analysis/luck-or-judgement.ts#luckOf'],
      },
    ],
  },
  {
    part: 'Decisions that mattered',
    figures: [
      {
        name: 'Effect of an order',
        means:
          'Points of percentage by which an order moved a trajectory, with its 90% interval; hollow where it could be chance.',
        drawn: {
          [`${END}/impact-panel.tsx`]: ['ui.debrief.impact-cell', 'figure(signed(whole.value))'],
        },
        shapes: { [`${END}/impact-panel.tsx`]: ['x(low)', 'x(high)', 'x(value)'] },
        by: [
          'src/app/end-impact.ts#wholeEffect',
          'src/analysis/impact-rows.ts#impactsOf',
          'src/analysis/impact-rows.ts#effectOf',
        ],
      },
      {
        name: 'Week of an order that mattered',
        means: 'The week in which it was given; the strongest sure one is offered for another try.',
        drawn: {
          [`${END}/impact-panel.tsx`]: ['ui.debrief.impact-week'],
          [`${END}/next-panel.tsx`]: ['ui.debrief.next-change-strongest'],
        },
        by: ['src/analysis/impact-rows.ts#impactsOf', 'src/analysis/impact-rows.ts#ranked'],
      },
      {
        name: 'Pairs behind the effects',
        means: 'Pairs of runs, with the order and without it, behind each order shown at least.',
        drawn: {
          [`${END}/impact-panel.tsx`]: [
            'ui.debrief.impact-note',
            'ui.debrief.impact-order-pairs',
            'ui.debrief.impact-pairs',
          ],
        },
        by: ['src/app/end-impact.ts#leastPairs', 'src/analysis/impact-rows.ts#impactsOf'],
      },
      {
        name: 'Orders weighed, and questions still open or failed',
        means:
          'How many orders can be shown, and how many questions of this look are not answered yet or could not be.',
        drawn: {
          [`${END}/impact-panel.tsx`]: [
            'ui.debrief.impact-all',
            'ui.debrief.impact-open',
            'ui.debrief.impact-closer',
            'ui.debrief.impact-failed',
          ],
        },
        by: ['src/app/play/impact-desk.ts#createImpactDesk'],
      },
    ],
  },
  {
    part: 'Forecasts',
    figures: [
      {
        name: 'Own forecast',
        means: 'The chances that the player gave before a week, in per cent.',
        drawn: {
          [`${END}/data-dialog.tsx`]: [
            "[own.escalation, own.sporadic, own['de-escalation']].map(figure)",
          ],
        },
        shapes: { [`${END}/chart-shapes.tsx`]: ["percents['de-escalation'] / 100"] },
        by: ['src/app/end-odds.ts#forecastBefore'],
      },
      {
        name: 'Brier score',
        means:
          'Squared misses of the three chances added up, 0 to 2, mean of all forecasts that could be scored; the player’s, the model’s, and that of even thirds.',
        drawn: {
          [`${END}/reading-box.tsx`]: [
            'ui.debrief.brier',
            'ui.debrief.brier-model',
            'ui.debrief.brier-none',
            'ui.debrief.brier-thirds',
          ],
        },
        by: [
          'src/app/forecast-scores.ts#forecastScores',
          'src/app/forecast-scores.ts#scoreForecasts',
          'src/app/forecast-scores.ts#brier',
          'src/app/forecast-scores.ts#EVEN_THIRDS',
        ],
      },
      {
        name: 'Score of one forecast',
        means:
          'The week before which it was made, its Brier score, and the model’s in the same week.',
        drawn: {
          [`${END}/data-dialog.tsx`]: [
            'figure(before)',
            'figure(own.toFixed(2))',
            'figure(model.toFixed(2))',
          ],
        },
        by: ['src/app/forecast-scores.ts#scoreForecasts', 'src/app/forecast-scores.ts#brier'],
      },
      {
        name: 'Calibration',
        means:
          'Of the chances given between two bounds, how many there were, how many came true, and which per cent that is.',
        drawn: {
          [`${END}/calibration-table.tsx`]: [
            'ui.debrief.calibration-bin',
            'ui.debrief.calibration-came',
          ],
        },
        shapes: { [`${END}/calibration-table.tsx`]: ['at(mean)', 'at(share)', 'Math.sqrt(given)'] },
        by: ['src/app/forecast-calibration.ts#calibrationOf'],
      },
      {
        name: 'Few forecasts',
        means: 'How many forecasts were scored, where they are too few to say much.',
        drawn: { [`${END}/calibration-table.tsx`]: ['ui.debrief.calibration-few'] },
        by: [
          'src/app/forecast-scores.ts#scoreForecasts',
          'src/app/forecast-calibration.ts#FEW_FORECASTS',
        ],
      },
    ],
  },
  {
    part: 'Orders, meant and read',
    figures: [
      {
        name: 'Read as meant',
        means:
          'How many orders of a seat another seat learned of, and how many of these it read as they were meant.',
        drawn: { [`${END}/meant-panel.tsx`]: ['ui.end.meant-count'] },
        by: ['src/app/end-orders.ts#readingCounts', 'src/app/end-orders.ts#endOrders'],
      },
      {
        name: 'Orders of the seat',
        means: 'How many orders there are to be shown, where the list begins with the first weeks.',
        drawn: { [`${END}/meant-panel.tsx`]: ['ui.end.meant-more'] },
        by: [
          'src/app/end-orders.ts#endOrders',
          'src/app/end-orders.ts#orderWeeks',
          'src/app/end-orders.ts#firstWeeks',
        ],
      },
      {
        name: 'Further orders of a week',
        means: 'Orders of a seat in a week beside the one that stands for it.',
        drawn: {
          [`${END}/order-lanes.tsx`]: ['ui.debrief.order-more'],
          [`${END}/reading-box.tsx`]: ['ui.debrief.order-count'],
        },
        by: ['src/app/end-sums.ts#besideFirst', 'src/app/end-orders.ts#ordersOfWeek'],
      },
      {
        name: 'Orders in a week, on paper',
        means: 'How many orders the seat gave that week.',
        drawn: { [`${PRINT}/paper-timeline.tsx`]: ['figure(given)'] },
        by: ['src/app/end-sums.ts#orderCounts'],
      },
      {
        name: 'Week of a term sheet',
        means: 'The week in which a sheet was offered.',
        drawn: { [`${END}/meant-panel.tsx`]: ['ui.deals.past-offer'] },
        by: ['src/app/deal-rows.ts#pastDeals'],
      },
      {
        name: 'Assumptions switched',
        means: 'How many contested assumptions were not left at their calibrated reading.',
        drawn: { [`${END}/end-head.tsx`]: ['ui.method.switched', 'ui.method.switched-open'] },
        by: ['src/app/assumption-rows.ts#switchedCount'],
      },
    ],
  },
  {
    part: 'The record',
    figures: [
      {
        name: 'This run against the record',
        means:
          'What the run counts, or the day on which it came to it, beside what the sources count or date.',
        drawn: {
          [`${END}/against-panel.tsx`]: [
            'figure(run.n)',
            'figure(least)',
            'ui.debrief.at-least',
            'ui.debrief.between',
            'ui.debrief.against-all',
          ],
        },
        by: ['src/app/against-record.ts#againstRecord'],
      },
      {
        name: 'Where the run left the record',
        means:
          'The first week with other orders than those on record, or the last that was as reported.',
        drawn: { [`${END}/against-panel.tsx`]: ['ui.debrief.kept', 'ui.debrief.left.*'] },
        by: ['src/app/against-record.ts#departureOfGame', 'src/app/against-record.ts#departureOf'],
      },
      {
        name: 'Days on record',
        means: 'When something happened that the sources date, and the span of what they count.',
        drawn: {
          [`${END}/record-panel.tsx`]: ['dateRange(from, to, texts())'],
          [`${END}/words.ts`]: ['ui.debrief.day'],
          [`${PRINT}/debrief-print.tsx`]: [
            'dateRange(from, to, texts())',
            'dateRange(total.from, total.to, texts())',
          ],
        },
        shapes: { [`${END}/chart-shapes.tsx`]: ['at(mark.at + 0.5 / 7)', 'at(covered)'] },
        by: ['src/app/record-rows.ts#recordLane', 'src/app/screen-dates.ts#dateOfDay'],
      },
      {
        name: 'Totals of the sources',
        means: 'What the sources count over a span, with the upper end where they name one.',
        drawn: { [`${END}/words.ts`]: ['ui.title.total.*'] },
        shapes: { [`${END}/chart-shapes.tsx`]: ['at(bracket.start)', 'at(bracket.end)'] },
        by: ['src/app/record-rows.ts#recordLane'],
      },
      {
        name: 'Further marks of a week',
        means: 'What else the sources date in the week, beside the gravest.',
        drawn: { [`${END}/timeline.tsx`]: ['ui.debrief.more-marks'] },
        by: ['src/app/end-sums.ts#besideFirst', 'src/app/record-rows.ts#marksOfWeek'],
      },
      {
        name: 'Numbers of facts, on paper',
        means: 'Which fact a line rests on, in the order in which they are first named.',
        drawn: {
          [`${PRINT}/debrief-print.tsx`]: ['figure(numberOf(fact))', 'print.numbered'],
        },
        by: ['src/app/print-numbers.ts#factNumbers'],
      },
      {
        name: 'Number of a printed page',
        means: 'One for the run, two for its orders with the record.',
        drawn: { [`${PRINT}/debrief-print.tsx`]: ['print.page'] },
        by: ['src/app/print-numbers.ts#PRINTED_PAGES'],
      },
    ],
  },
];
