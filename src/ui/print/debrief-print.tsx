// The debrief on two pages: what happened and the week on which it turned; then orders, verdicts, the record and its sources.
import { endWeeks, otherSeats, storyOf, verdictRows } from '../../app/end-rows.ts';
import { clausesOf, firedIn, hingeOf } from '../../app/hinge.ts';
import { orderWeeks } from '../../app/end-orders.ts';
import { orderCounts, runTotals } from '../../app/end-sums.ts';
import { factNumbers, PRINTED_PAGES, type FactNumbers } from '../../app/print-numbers.ts';
import { recordLane } from '../../app/record-rows.ts';
import type { AppState } from '../../app/state.ts';
import type { FactFinder } from '../../app/facts-port.ts';
import { dateRange, humanCost, orderTitle, say, uncapitalise } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { TollTable } from '../end/toll-table.tsx';
import { clausesWords, headlineWords, playerWords, totalWords } from '../end/words.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { useFacts } from '../why/use-facts.ts';
import { PaperTimeline } from './paper-timeline.tsx';
import { Part } from './part.tsx';
import { PrintOnly } from './print-only.tsx';

type Game = NonNullable<AppState['game']>;
type End = NonNullable<Game['end']>;

export interface DebriefPrintProps {
  readonly game: Game;
  readonly end: End;
}

/** Stands beside the debrief on the screen: printing that screen prints these pages. */
export function DebriefPrint(props: DebriefPrintProps) {
  const find = useFacts();
  return <PrintOnly draw={() => <DebriefPages {...props} find={find} />} />;
}

function DebriefPages({
  game,
  end,
  find,
}: DebriefPrintProps & { readonly find: FactFinder | null }) {
  const numbers = factNumbers();
  return (
    <>
      <PageOne game={game} end={end} />
      <article class="ps-print-page ps-debrief-page">
        <Running game={game} page={PRINTED_PAGES.record} />
        <Orders game={game} end={end} />
        <Verdicts game={game} end={end} />
        <RecordPart game={game} end={end} numberOf={numbers.of} />
        <Sources numbers={numbers} find={find} />
      </article>
    </>
  );
}

function PageOne({ game, end }: DebriefPrintProps) {
  const { header, scenario, seat } = game;
  const weeks = endWeeks(scenario.day, end);
  const { attacks, strikes } = runTotals(weeks);
  const orders = orderCounts(end.orders, seat, weeks.length);
  return (
    <article class="ps-print-page ps-debrief-page">
      <Running game={game} page={PRINTED_PAGES.run} />
      <h1>{headlineWords(storyOf(end))}</h1>
      <p class="ps-debrief-sub">
        {say(texts(), 'ui.end.summary', {
          crisis: scenario.text['title'] ?? scenario.id,
          variant: scenario.text[`variant.${header.variant}.title`] ?? header.variant,
          weeks: end.open.week,
        })}
      </p>
      <ul class="ps-debrief-who">
        {[seat, ...otherSeats(seat)].map((one) => (
          <li key={one}>
            <SeatGlyph seat={one} size={16} /> {say(texts(), `seat.${one}.name`)}:{' '}
            {playerWords(header.seats[one])}
          </li>
        ))}
      </ul>
      <Part title="print.timeline">
        <PaperTimeline
          weeks={weeks}
          orders={orders}
          words={say(texts(), 'print.timeline-words', { attacks, strikes })}
        />
        <p class="ps-debrief-key">{say(texts(), 'print.key')}</p>
      </Part>
      <p class="ps-debrief-hinge">{hingeWords(end)}</p>
      <p class="ps-debrief-sub">{say(texts(), 'print.timeline-words', { attacks, strikes })}</p>
      <p class="ps-debrief-cost">{humanCost(end.open.toll, texts(), 'run')}</p>
      <Part title="print.cost">
        <TollTable end={end} printed />
      </Part>
    </article>
  );
}

/** The week on which most turned, in one or two sentences. */
function hingeWords(end: End): string {
  const hinge = hingeOf(end);
  if (hinge === null) return '';
  const { week, shift } = hinge;
  const clauses = clausesOf(end.events[week - 1] ?? [], firedIn(end, week));
  const what = say(texts(), 'ui.debrief.hinge', { week, what: clausesWords(clauses) });
  if (shift === null) return what;
  const moved = say(texts(), 'ui.debrief.hinge-shift', {
    trajectory: uncapitalise(say(texts(), `trajectory.${shift.trajectory}`)),
    before: shift.before,
    after: shift.after,
  });
  return `${what} ${moved}`;
}

function Running({ game, page }: { readonly game: Game; readonly page: number }) {
  const { seed, rules } = game.header;
  return (
    <p class="ps-debrief-running">
      <span>{say(texts(), 'print.running', { seed, rules })}</span>
      <span>{say(texts(), 'print.page', { page })}</span>
    </p>
  );
}

function Orders({ game, end }: DebriefPrintProps) {
  const rows = orderWeeks(end.orders, game.seat, null);
  return (
    <Part title="print.decisions">
      {rows.length === 0 && <p>{say(texts(), 'print.no-orders')}</p>}
      <dl class="ps-debrief-orders">
        {rows.map(({ week, orders }) => (
          <div key={week}>
            <dt>{say(texts(), 'print.week-orders', { week })}</dt>
            <dd>
              {orders.map(({ order, target, reason }) => (
                <p key={`${order}.${target ?? ''}`}>
                  {say(texts(), 'print.order-why', {
                    order: orderTitle(order, target, texts()),
                    reason: say(texts(), `reason.${reason}`),
                  })}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Verdicts({ game, end }: DebriefPrintProps) {
  return (
    <Part title="print.verdicts">
      <div class="ps-debrief-verdicts">
        {verdictRows(game, end).map(({ seat, objectives }) => (
          <table key={seat} class="ps-role-table">
            <caption>
              <SeatGlyph seat={seat} size={15} /> {say(texts(), `seat.${seat}.name`)}
            </caption>
            <tbody>
              {objectives.map(({ id, value }) => (
                <tr key={id}>
                  <th scope="row">{say(texts(), `objective.${id}`)}</th>
                  <td>{figure(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Part>
  );
}

function RecordPart({
  game,
  end,
  numberOf,
}: DebriefPrintProps & { readonly numberOf: (fact: string) => number }) {
  const { scenario } = game;
  const lane = recordLane(scenario, end.open.week);
  const inside = lane.marks.filter(({ at }) => at >= 0 && at < end.open.week);
  const marks = (facts: readonly string[]) => (
    <sup>{facts.map((fact) => figure(numberOf(fact))).join(', ')}</sup>
  );
  return (
    <Part title="print.record">
      {inside.length + lane.totals.length === 0 && <p>{say(texts(), 'print.record-none')}</p>}
      <dl class="ps-debrief-record">
        {inside.map(({ id, from, to, facts, note }) => (
          <div key={id}>
            <dt>{dateRange(from, to, texts())}</dt>
            <dd>
              {scenario.text[`mark.${id}`] ?? id} {marks(facts)} {note !== null && <i>{note}</i>}
            </dd>
          </div>
        ))}
        {lane.totals.map((total) => (
          <div key={total.id}>
            <dt>{dateRange(total.from, total.to, texts())}</dt>
            <dd>
              {totalWords(total)} {marks(total.facts)}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** Every number with its fact, under the document in full. */
function Sources({
  numbers,
  find,
}: {
  readonly numbers: FactNumbers;
  readonly find: FactFinder | null;
}) {
  // Asked here and not above: the part before this one names the facts as it is drawn.
  const facts = numbers.all();
  if (find === null || facts.length === 0) return null;
  const numbered = facts.flatMap((fact) => {
    const card = find(fact);
    return card === null ? [] : [{ number: numbers.of(fact), card }];
  });
  const documents = [...new Map(numbered.map(({ card }) => [card.title, card])).values()];
  return (
    <Part title="print.sources">
      {documents.map(({ title, publisher, published }) => (
        <p key={title} class="ps-debrief-source">
          {say(texts(), 'print.source', { publisher, title, date: published })}:{' '}
          {numbered
            .filter(({ card }) => card.title === title)
            .map(({ number, card }) => say(texts(), 'print.numbered', { number, fact: card.id }))
            .join('; ')}
        </p>
      ))}
    </Part>
  );
}
