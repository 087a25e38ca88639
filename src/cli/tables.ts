// A run and a week as lines of text.
import { civilOf } from '../model/calendar-day.ts';
import type { TurnEvent } from '../model/events.ts';
import { SEATS, type SeatId } from '../model/ids.ts';
import { verdictsOf } from '../model/objectives.ts';
import { runTrajectory } from '../model/trajectory.ts';
import { reportFor, type SeatEvent } from '../model/report.ts';
import { currentState, type Run } from '../run/play.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { dateRange, humanCost, say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';
import { eventHeadline } from '../text/headlines.ts';
import { casualtiesOf } from './report.ts';

/** The whole run: a line a week, the verdicts, how it ended. */
export function runSummary(run: Run, scenario: Scenario): string[] {
  const { header } = run.record;
  const state = currentState(run);
  const lines = [
    `${scenario.text['title']}, ${scenario.text[`variant.${header.variant}.title`]}, seed ${header.seed}, rules ${header.rules}`,
    SEATS.map((seat) => {
      const player = header.seats[seat];
      return `${say(EN, `seat.${seat}.name`)}: ${player.by === 'person' ? 'a person' : player.doctrine}`;
    }).join('; '),
    '',
    'week  starts      attacks  worst rung  strikes  intensity  trajectory',
  ];
  state.history.forEach((mark, index) => {
    const day = civilOf(run.logs[index]?.day ?? 0);
    const date = `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
    lines.push(
      [
        String(index + 1).padStart(4),
        `  ${date}`,
        String(mark.attacks).padStart(9),
        String(mark.worstRung).padStart(12),
        String(mark.strikes).padStart(9),
        String(mark.intensity).padStart(11),
        `  ${say(EN, `trajectory.${mark.trajectory}`)}${mark.breaches > 0 ? ' (breach)' : ''}`,
      ].join(''),
    );
  });
  lines.push(
    '',
    `The run: ${say(EN, `trajectory.${runTrajectory(state.history)}`)}. ${say(EN, `ending.${state.ending}`)}`,
  );
  for (const { ending, week } of state.breaks ?? []) {
    lines.push(`Week ${week}, played on: ${say(EN, `ending.${ending}`)}`);
  }
  lines.push(humanCost(state.toll, EN, 'run'));
  const verdicts = verdictsOf(state);
  for (const seat of SEATS) {
    const parts = Object.entries(verdicts[seat]).map(
      ([id, value]) => `${say(EN, `objective.${id}`)} ${value}`,
    );
    lines.push(`${say(EN, `seat.${seat}.name`)}: ${parts.join(', ')}`);
  }
  return lines;
}

/** One week: everything, or what one seat could know. */
export function weekLines(
  run: Run,
  scenario: Scenario,
  index: number,
  seat: SeatId | null,
): string[] {
  const log = run.logs[index];
  if (!log) return [];
  const events: readonly (TurnEvent | SeatEvent)[] = seat
    ? reportFor(log, seat).events
    : log.events;
  const title = `Week ${log.week}, ${dateRange(civilOf(log.day), civilOf(log.day + 6), EN)}`;
  const eyes = seat ? `as ${say(EN, `seat.${seat}.name`)} could know it` : 'with everything open';
  const lines = [`${title}, ${eyes}`, ''];
  for (const event of [...events].sort((one, other) => one.weekday - other.weekday)) {
    lines.push(`  ${eventHeadline(event, EN, scenario.text)}`);
  }
  lines.push('', humanCost(casualtiesOf(log), EN));
  return lines;
}
