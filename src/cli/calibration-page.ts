// The calibration report as a page of Markdown.
import type { CalibrationReport } from '../analysis/calibration.ts';
import { factsOf } from '../model/basis.ts';
import { SEATS, TRAJECTORIES } from '../model/ids.ts';
import { OBJECTIVES } from '../model/objectives.ts';
import { boundsWords, targetTitle, valueWords } from '../text/calibration.ts';
import { say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';
import { openScenario } from './scenarios.ts';

type Cells = readonly string[];

function table(head: Cells, rows: readonly Cells[]): string[] {
  const line = (cells: Cells): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function titleOf(id: string): string {
  return openScenario(id).text['title'] ?? id;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** The whole page, ending in a line break. */
export function calibrationPage(report: CalibrationReport): string {
  const word = (key: string): string => say(EN, `calibration.${key}`);
  const results = table(
    ['target', 'asked', 'result', 'verdict', 'from'].map(word),
    report.results.map((result) => [
      targetTitle(result.id, EN, titleOf),
      boundsWords(result, EN),
      valueWords(result, EN),
      result.met ? word('met') : `**${word('missed')}**`,
      factsOf(result.basis).join(', ') || word('judgement'),
    ]),
  );
  const doctrines = SEATS.flatMap((seat) => [
    `### ${say(EN, `seat.${seat}.name`)}`,
    '',
    ...table(
      [
        '',
        ...TRAJECTORIES.map((name) => say(EN, `trajectory.${name}`)),
        ...OBJECTIVES[seat].map((one) => say(EN, `objective.${one.id}`)),
      ],
      report.doctrines
        .filter((one) => one.seat === seat)
        .map((one) => [
          say(EN, `doctrine.${one.doctrine}`),
          ...TRAJECTORIES.map((name) => percent(one.trajectories[name])),
          ...OBJECTIVES[seat].map((objective) => String(one.objectives[objective.id] ?? 0)),
        ]),
    ),
  ]);
  const readings = table(
    [
      'Assumption',
      'Reading',
      ...TRAJECTORIES.map((name) => say(EN, `trajectory.${name}`)),
      'Attacks',
      'Americans killed',
    ],
    report.readings.map((one) => [
      one.calibrated ? say(EN, `assumption.${one.assumption}.title`) : '',
      `${say(EN, `assumption.${one.assumption}.${one.reading}`)}${one.calibrated ? ' *(calibrated)*' : ''}`,
      ...TRAJECTORIES.map((name) => percent(one.trajectories[name])),
      String(one.attacks),
      String(one.killedUs),
    ]),
  );
  const orders = table(
    ['Order', 'Of the weeks in which it was legal', 'Of the runs'],
    report.orders.map((one) => {
      const [seat = '', order = ''] = one.order.split(':');
      return [
        `${say(EN, `seat.${seat}.name`)}: ${say(EN, `order.${order}.short`)}`,
        percent(one.given / Math.max(1, one.legal)),
        percent(one.runs / Math.max(1, one.of)),
      ];
    }),
  );
  const curves = Object.entries(report.curves).map(
    ([id, curve]) => `- ${titleOf(id)}: ${curve.join(', ')}`,
  );
  const { runs, mix, use, reading } = report.sizes;
  return [
    `# ${word('title')}`,
    '',
    word('about'),
    '',
    say(EN, 'calibration.summary', {
      met: report.met,
      of: report.of,
      runs,
      rules: report.rules,
      date: report.date,
    }),
    '',
    `Made by \`npm run calibrate\`, seeds \`${report.seed}-1\` to \`${report.seed}-${runs}\` (combinations of doctrines ${mix} seeds each, order use ${use}, readings ${reading}). The same seeds give the same figures. Scenarios: ${Object.entries(
      report.scenarios,
    )
      .map(([id, hash]) => `${id} ${hash}`)
      .join(', ')}.`,
    '',
    ...results,
    `## ${word('doctrines')}`,
    '',
    word('doctrines.about'),
    '',
    ...doctrines,
    `## ${word('readings')}`,
    '',
    word('readings.about'),
    '',
    ...readings,
    `## ${word('orders')}`,
    '',
    word('orders.about'),
    '',
    ...orders,
    `## ${word('curves')}`,
    '',
    ...curves,
    '',
  ].join('\n');
}
