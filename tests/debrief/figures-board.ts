// The figures of the board as the debrief shows it: lines and their weeks, two lines side by side, one seat's eyes, the link.
import type { FigurePart } from './figure.ts';

const BOARD = 'src/ui/board';

export const BOARD_FIGURES: readonly FigurePart[] = [
  {
    part: 'Lines of the game',
    figures: [
      {
        name: 'Number of a line',
        means: 'Place of a variation among the variations, from 1.',
        drawn: { [`${BOARD}/words.ts`]: ['board.line', 'board.line-from'] },
        by: ['src/app/board/board-state.ts#boardOf'],
      },
      {
        name: 'Weeks of a line',
        means:
          'Its first own week, its last week, the weeks of a run, and the week that is selected.',
        drawn: {
          [`${BOARD}/lanes.tsx`]: ['figure(node.week)', 'board.node'],
          [`${BOARD}/line-tools.tsx`]: [
            'board.selected',
            'board.to-week',
            'board.note',
            'board.by-hand',
            'board.open-table',
            'board.doctrines',
            'board.remove',
          ],
          [`${BOARD}/open-table-dialog.tsx`]: ['board.table'],
          [`${BOARD}/variations.tsx`]: ['board.played'],
          [`${BOARD}/words.ts`]: ['board.line-from'],
        },
        by: ['src/app/board/board-state.ts#boardOf'],
      },
      {
        name: 'Capital at the open table',
        means:
          'Political capital of the seat in that week, and what the drafted orders leave of it.',
        drawn: { [`${BOARD}/open-table-dialog.tsx`]: ['board.table.capital'] },
        by: ['src/app/desk.ts#deskOf'],
      },
    ],
  },
  {
    part: 'Two lines side by side',
    figures: [
      {
        name: 'Sums of both lines',
        means:
          'Weeks, attacks, strikes, breaches, deaths and the last sword of each, and every verdict.',
        drawn: {
          [`${BOARD}/compare-tables.tsx`]: [
            'figure(of(one))',
            'figure(of(other))',
            'figure(one.verdicts[seat][id] ?? 0)',
            'figure(other.verdicts[seat][id] ?? 0)',
          ],
        },
        by: ['src/app/board/comparison.ts#comparisonOf', 'src/model/objectives.ts#verdictsOf'],
      },
      {
        name: 'Both lines week by week',
        means: 'Attacks, strikes and the sword of each in the same week.',
        drawn: {
          [`${BOARD}/compare-tables.tsx`]: [
            'figure(week)',
            "figure(rows[week - 1]?.[of] ?? say(texts(), 'ui.end.none'))",
          ],
        },
        by: ['src/app/board/comparison.ts#comparisonOf', 'src/app/end-sums.ts#weekNumbers'],
      },
      {
        name: 'One measure of both lines',
        means:
          'What the measure comes to in each, the week in which they part, and the top of the scale.',
        drawn: {
          [`${BOARD}/compare-chart.tsx`]: [
            'board.compare.chart',
            'board.compare.chart-same',
            'figure(most)',
          ],
        },
        by: [
          'src/app/board/measure.ts#measureTotal',
          'src/app/board/measure.ts#measureTop',
          'src/app/board/comparison.ts#comparisonOf',
        ],
      },
      {
        name: 'The first difference',
        means:
          'The week in which the lines part, and the first meter that came out otherwise with its value in each.',
        drawn: {
          [`${BOARD}/compare-view.tsx`]: [
            'board.compare.difference',
            'board.compare.meter',
            'board.compare.meter-more',
          ],
        },
        by: ['src/run/tree-compare.ts#firstDifference'],
      },
      {
        name: 'Odds of both lines',
        means:
          'The model’s odds of the three trajectories before each week from the fork on, in whole per cent with the standard error, from one seat’s knowledge.',
        drawn: { [`${BOARD}/compare-odds.tsx`]: ['board.odds.cell', 'figure(week)'] },
        by: [
          'src/app/board/compare-odds.ts#oddsRows',
          'src/app/end-odds.ts#percentsOf',
          'src/analysis/odds.ts#mergeOdds',
        ],
      },
      {
        name: 'Odds reckoned so far',
        means:
          'Trials behind each of the odds, and how many of the states that were asked about are known.',
        drawn: { [`${BOARD}/compare-odds.tsx`]: ['board.odds.about', 'board.odds.progress'] },
        by: ['src/app/play/compare-desk.ts#createCompareDesk'],
      },
      {
        name: 'Where the odds lie farthest apart',
        means:
          'The week, the trajectory, its odds in each line, and the points between them with the standard error of the paired trials.',
        drawn: {
          [`${BOARD}/compare-odds.tsx`]: ['board.odds.widest', 'board.odds.widest-chance'],
        },
        by: [
          'src/app/board/compare-odds.ts#widestShift',
          'src/app/board/compare-odds.ts#pointsApart',
        ],
      },
      {
        name: 'What stood at the fork',
        means: 'Week and days of the fork, the sword, and how often the ceiling had been broken.',
        drawn: { [`${BOARD}/compare-view.tsx`]: ['board.compare.recap', 'board.compare.stood'] },
        by: ['src/run/tree-compare.ts#forkRecap', 'src/app/week-desk.ts#datesOf'],
      },
    ],
  },
  {
    part: 'What one seat knew',
    figures: [
      {
        name: 'The week that is looked at',
        means: 'Whose week it is, from 1.',
        drawn: { [`${BOARD}/eyes-panel.tsx`]: ['board.knew', 'board.knew.orders'] },
        by: ['src/app/end-rows.ts#endWeeks'],
      },
      {
        name: 'News not shown',
        means: 'Items of the week beside those of the digest.',
        drawn: { [`${BOARD}/eyes-panel.tsx`]: ['board.knew.more'] },
        by: ['src/app/week-items.ts#restOf'],
      },
      {
        name: 'Attacks by unknown hands',
        means: 'Attacks of the week of which the seat did not know who fired.',
        drawn: { [`${BOARD}/eyes-panel.tsx`]: ['board.knew.unknown'] },
        by: ['src/app/week-items.ts#unknownAuthors'],
      },
      {
        name: 'Estimates of the factions',
        means:
          'Bounds of how far a faction heeds Tehran and fears a sell-out, and the chance that it fires, as the seat saw them.',
        drawn: {
          [`${BOARD}/eyes-panel.tsx`]: [
            'figure(span(heedsTehran.low, heedsTehran.high))',
            'figure(span(fearsSellOut.low, fearsSellOut.high))',
            'percentage(fireChance)',
          ],
        },
        by: ['src/model/view.ts#viewFor'],
      },
    ],
  },
  {
    part: 'Sharing',
    figures: [
      {
        name: 'What a link holds',
        means:
          'Weeks of the line that is shared, the week of the moment, and the letters of the link beside the most that go everywhere.',
        drawn: {
          [`${BOARD}/share-dialog.tsx`]: [
            'board.share.whole',
            'board.share.week',
            'board.share.week-as',
            'board.share.letters',
            'board.share.long',
          ],
        },
        by: ['src/run/share/make-link.ts#makeLink', 'src/app/address.ts#SAFE_LETTERS'],
      },
      {
        name: 'What a link leaves out',
        means: 'Variations of the game, and names and notes of its weeks.',
        drawn: {
          [`${BOARD}/share-dialog.tsx`]: ['board.share.not-branches', 'board.share.not-labels'],
        },
        by: ['src/app/play/share-commands.ts#labelsIn', 'src/app/board/board-state.ts#boardOf'],
      },
    ],
  },
];
