// The advisers on the orders desk: the change each expects of an order, who they are, and how they have done.
import { useEffect, useState } from 'preact/hooks';
import {
  adviceFor,
  adviserIds,
  draftForecast,
  reachOf,
  splitOf,
  type Split,
} from '../../app/advice.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import type { Advice } from '../../analysis/advisers.ts';
import type { OrderChoice } from '../../model/content.ts';
import type { SeatId } from '../../model/ids.ts';
import { capitalise, points, pointsRange, pointsSize, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { AdviserKey, EffectBar, type AdviserShape } from '../kit/effect-bar.tsx';
import { Icon } from '../kit/icon.tsx';
import '../style/advisers.css';

const SHAPES: readonly AdviserShape[] = ['disc', 'square', 'triangle'];
const shapeOf = (index: number): AdviserShape => SHAPES[index] ?? 'disc';

function nameOf(seat: SeatId, id: string): string {
  return say(texts(), `adviser.${seat}.${id}.name`);
}

/** Tenths of an attack as points, with a sign and without. */
const moved = (tenths: number): string => figure(points(tenths * 10));
const size = (tenths: number): string => figure(pointsSize(tenths * 10));

/** The result of some slow reckoning, once the page has been painted; null until then. */
function useAfterPaint<T>(reckon: () => T, inputs: readonly unknown[]): T | null {
  const [result, setResult] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setResult(reckon()), 0);
    return () => clearTimeout(timer);
  }, inputs);
  return result;
}

function directionOf(change: number): 'more' | 'none' | 'fewer' {
  return change > 0 ? 'more' : change < 0 ? 'fewer' : 'none';
}

function splitWords(seat: SeatId, { high, low }: Split): string {
  return say(texts(), `ui.advisers.split.${directionOf(high.change)}-${directionOf(low.change)}`, {
    high: nameOf(seat, high.id),
    more: size(high.change),
    low: nameOf(seat, low.id),
    fewer: size(low.change),
  });
}

function summaryOf(seat: SeatId, { weeks, change, advisers }: Advice): string {
  const all = say(texts(), 'ui.advisers.summary', {
    weeks,
    all: moved(change.mid),
    range: pointsRange(change.low * 10, change.high * 10, texts()),
  });
  const each = advisers.map((one) =>
    say(texts(), 'ui.advisers.summary-one', {
      name: nameOf(seat, one.id),
      change: moved(one.change.mid),
    }),
  );
  return [all, ...each].join(' ');
}

export interface OrderAdviceProps {
  readonly game: Game;
  readonly choice: Pick<OrderChoice, 'order' | 'target'>;
}

/** What the three advisers expect of an order, reckoned once the card is drawn; null until then. */
export function useAdvice(game: Game, choice: OrderAdviceProps['choice']): Advice | null {
  const { view, draft } = game;
  const { order, target } = choice;
  return useAfterPaint(
    () => adviceFor(game, choice),
    [view, draft.map((one) => `${one.order}@${one.target ?? ''}`).join(' '), order, target],
  );
}

interface AdviceProps {
  readonly game: Game;
  readonly advice: Advice | null;
}

/** The bar of attacks over the weeks ahead, with the advisers' marks; an empty place until it is reckoned. */
export function AttacksBar({ game, advice, long = false }: AdviceProps & { long?: boolean }) {
  if (!advice) return <div class="ps-effect ps-effect-empty" />;
  return (
    <EffectBar
      name={
        long
          ? say(texts(), 'ui.advisers.bar', { weeks: advice.weeks })
          : say(texts(), 'desk.meter.attacks')
      }
      valueText={moved(advice.change.mid)}
      range={[advice.change.low, advice.change.high]}
      advisers={advice.advisers.map(({ change }, index) => ({
        shape: shapeOf(index),
        value: change.mid,
      }))}
      reach={reachOf(advice)}
      summary={summaryOf(game.seat, advice)}
    />
  );
}

/** A sentence when the advisers disagree; short names where there is one line for it. */
export function SplitNote({ game, advice, short = false }: AdviceProps & { short?: boolean }) {
  const split = advice && splitOf(advice);
  if (!split) return null;
  const office = (id: string): string => say(texts(), `desk.adviser.${game.seat}.${id}`);
  const whole = splitWords(game.seat, split);
  return (
    <p class="ps-order-note" title={short ? whole : undefined}>
      <Icon name="arrows-split" size={13} />
      {short
        ? say(texts(), 'desk.order.split', {
            high: office(split.high.id),
            more: moved(split.high.change),
            low: office(split.low.id),
            fewer: moved(split.low.change),
          })
        : whole}
    </p>
  );
}

/** What the three advisers expect of one order at one target, and a sentence when they disagree. */
export function OrderAdvice({ game, choice }: OrderAdviceProps) {
  const advice = useAdvice(game, choice);
  return (
    <div class="ps-w-advice">
      <AttacksBar game={game} advice={advice} long />
      <SplitNote game={game} advice={advice} />
    </div>
  );
}

/** The key to the marks: under the sword where there is room. */
export function AdviserMarks({ game }: { readonly game: Game }) {
  return (
    <div class="ps-w-marks">
      <AdviserKey
        advisers={adviserIds(game.seat).map((id, index) => ({
          shape: shapeOf(index),
          name: say(texts(), `desk.adviser.${game.seat}.${id}`),
        }))}
        rangeLabel={say(texts(), 'desk.adviser.range')}
      />
    </div>
  );
}

export interface AdvisersProps {
  readonly session: PlaySession;
  readonly game: Game;
}

/** On demand: who the advisers are, what they expect of the draft, and how they have done. */
export function Advisers({ session, game }: AdvisersProps) {
  const [open, setOpen] = useState(false);
  return (
    <section class="ps-w-advisers" aria-label={say(texts(), 'ui.advisers.heading')}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(texts(), 'ui.advisers.heading')}</summary>
        {open && <Forecasts session={session} game={game} />}
      </details>
    </section>
  );
}

function Forecasts({ session, game }: AdvisersProps) {
  const { seat, view, draft } = game;
  const said = useAfterPaint(
    () => ({ forecast: draftForecast(game), record: session.advisersRecord() }),
    [view, draft],
  );
  if (!said?.forecast) return null;
  const { forecast, record } = said;
  return (
    <div class="ps-vellum ps-w-forecasts">
      <p>{say(texts(), 'ui.advisers.note', { weeks: forecast.weeks })}</p>
      <ul>
        {forecast.advisers.map(({ id, expects }) => {
          const score = record.find((one) => one.id === id);
          return (
            <li key={id}>
              <b>{capitalise(nameOf(seat, id))}</b>
              <p>
                {say(texts(), 'ui.advisers.expects', {
                  mid: size(expects.mid),
                  low: expects.low / 10,
                  high: expects.high / 10,
                })}
              </p>
              <p>
                {score && score.count > 0
                  ? say(texts(), 'ui.advisers.record', {
                      count: score.count,
                      error: size(score.meanError),
                      inRange: score.inRange,
                    })
                  : say(texts(), 'ui.advisers.no-record')}
              </p>
              <p class="ps-w-fine">{say(texts(), `adviser.${seat}.${id}.about`)}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
