// The held course: a line for each week that was played without asking, and why it stopped.
import type { HeldCourse, StopReason } from '../../app/state.ts';
import { listOf, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

export function HeldStrip({ held }: { readonly held: HeldCourse }) {
  const { weeks, stop } = held;
  return (
    <section class="ps-r-held" aria-labelledby="held">
      <h3 id="held">{say(texts(), 'ui.held.heading', { weeks: weeks.length })}</h3>
      <ol>
        {weeks.map(({ week, attacks, strikes, orders }) => (
          <li key={week}>
            {say(texts(), 'ui.held.week', {
              week,
              attacks,
              struck: say(texts(), strikes === 0 ? 'ui.held.no-strikes' : 'ui.held.strikes', {
                strikes,
              }),
              given: say(texts(), orders.length === 0 ? 'ui.held.no-orders' : 'ui.held.orders', {
                count: orders.length,
              }),
            })}
          </li>
        ))}
      </ol>
      {stop.length > 0 && (
        <p>{say(texts(), 'ui.held.stopped', { reasons: listOf(stop.map(stopWords), texts()) })}</p>
      )}
    </section>
  );
}

function stopWords(stop: StopReason): string {
  const seat = stop.kind === 'offer' ? say(texts(), `seat.${stop.from}.name`) : '';
  const week = stop.kind === 'deadline' ? stop.week : 0;
  return say(texts(), `ui.held.stop.${stop.kind}`, { seat, week });
}
