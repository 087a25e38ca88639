// The week's chosen orders as cards: what each does for certain, what the advisers expect of it, and why it is given.
import { useState } from 'preact/hooks';
import type { Advice } from '../../analysis/advisers.ts';
import { splitOf } from '../../app/advice.ts';
import type { ChosenOrder } from '../../app/desk.ts';
import { keyEffects, reachOfEffect } from '../../app/key-effects.ts';
import type { Game } from '../../app/state.ts';
import type { Effect } from '../../model/content.ts';
import { meterLabel, orderTitle, points, say, signed } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { Cost } from '../kit/capital.tsx';
import { Card } from '../kit/card.tsx';
import { CertainBar } from '../kit/effect-bar.tsx';
import { AttacksBar, SplitNote, useAdvice } from './advisers.tsx';
import { costWords, effectName } from './order-words.ts';

/** Effects that a card draws beside the attacks. */
const DRAWN = 2;

export interface ChosenCardProps {
  readonly game: Game;
  readonly order: ChosenOrder;
  readonly number: number;
  /** A phone has room for a line; the rest is one press away. */
  readonly short: boolean;
  readonly onRemove: () => void;
  readonly onReason: (reason: string) => void;
}

/** An order in its slot. */
export function ChosenCard(props: ChosenCardProps) {
  const { game, order, number, short, onRemove, onReason } = props;
  const [open, setOpen] = useState(false);
  const title = orderTitle(order.order, order.target, texts());
  const cost = costWords(order.cost);
  const whole = open || !short;
  const effects = keyEffects(game.seat, order.effects, DRAWN);
  const advice = useAdvice(game, order);
  return (
    <Card
      state="chosen"
      title={title}
      level={4}
      class="ps-order ps-w-chosen"
      before={<b class="ps-order-number">{figure(number)}</b>}
      after={
        <>
          <Cost amount={cost.amount} label={cost.label} />
          {short && (
            <IconButton
              icon={open ? 'caret-down' : 'caret-right'}
              size="small"
              expanded={open}
              label={say(texts(), open ? 'desk.order.close' : 'desk.order.open', { order: title })}
              onPress={() => setOpen(!open)}
            />
          )}
          {whole && (
            <IconButton
              icon="x"
              size="small"
              label={say(texts(), 'ui.orders.remove-at', { order: title })}
              onPress={onRemove}
            />
          )}
        </>
      }
    >
      {whole ? (
        <>
          <Reason order={order} number={number} onReason={onReason} />
          <div class="ps-order-effects">
            <AttacksBar game={game} advice={advice} />
            {effects.map((effect) => (
              <CertainBar
                key={effect.meter}
                name={effectName(effect.meter)}
                valueText={figure(signed(effect.by))}
                value={effect.by}
                reach={reachOfEffect(effect)}
                summary={say(texts(), 'desk.effect.certain', {
                  meter: meterLabel(effect.meter, texts()),
                  by: signed(effect.by),
                })}
              />
            ))}
          </div>
          <SplitNote game={game} advice={advice} short />
        </>
      ) : (
        <p class="ps-order-detail">{shortWords(effects, advice)}</p>
      )}
    </Card>
  );
}

type ReasonProps = Pick<ChosenCardProps, 'order' | 'number' | 'onReason'>;

/** A line for a phone: "Advisers split. Attacks −0.8, Sword +2, US trust −5". */
function shortWords(effects: readonly Effect[], advice: Advice | null): string {
  const one = (meter: string, by: string): string =>
    say(texts(), 'desk.order.effects', { meter, by });
  const all = [
    ...(advice
      ? [one(say(texts(), 'desk.meter.attacks'), figure(points(advice.change.mid * 10)))]
      : []),
    ...effects.map(({ meter, by }) => one(effectName(meter), figure(signed(by)))),
  ].join(', ');
  return advice && splitOf(advice) ? `${say(texts(), 'desk.order.split-short')} ${all}` : all;
}

/** Why it is given: one tap opens the short list. */
function Reason({ order, number, onReason }: ReasonProps) {
  const id = `reason-${number}`;
  return (
    <p class="ps-w-reason">
      <label for={id} class="ps-visually-hidden">
        {say(texts(), 'ui.orders.choose-reason')}
      </label>
      <select
        id={id}
        value={order.reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      >
        {order.reasons.map((reason) => (
          <option key={reason} value={reason}>
            {say(texts(), 'ui.orders.reason', { reason: say(texts(), `reason.${reason}`) })}
          </option>
        ))}
      </select>
    </p>
  );
}
