// Orders: the card in a slot, the row in the drawer, the empty slot.
import { IconButton } from './button.tsx';
import { Cost } from './capital.tsx';
import { Card } from './card.tsx';
import type { CardState } from './card.tsx';
import { EffectBar } from './effect-bar.tsx';
import type { EffectBarProps } from './effect-bar.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Mark } from './mark.tsx';
import type { MarkOf } from './mark.tsx';

/** What an order costs, with the words for it. */
export interface OrderCost {
  readonly amount: number;
  readonly label: string;
}

export interface OrderCardProps {
  readonly title: string;
  readonly cost: OrderCost;
  /** `out-of-reach` costs more than is left, `blocked` has a cause; both carry a `reason`. */
  readonly state: CardState;
  /** Its place among the chosen, 1 to 3. */
  readonly number?: string | undefined;
  /** A line under the title: what it is for, or the reason you gave. */
  readonly detail?: string | undefined;
  /** What is missing, what blocks it, or why it failed. */
  readonly reason?: string | undefined;
  /** Effects on what matters; up to three. */
  readonly effects?: readonly EffectBarProps[] | undefined;
  /** Said when advisers disagree: "Advisers split: the PMF liaison expects reprisals." */
  readonly note?: string | undefined;
  /** Word on the stamp of a sealed, carried-out or failed order: "Sealed". */
  readonly stamp?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  /** "Remove Arrest a launch cell". */
  readonly removeLabel?: string | undefined;
}

const reasonIcon: Partial<Record<CardState, IconName>> = {
  'out-of-reach': 'coins-fill',
  blocked: 'lock',
  failed: 'warning',
};

/** An order as a card, in each of its states. */
export function OrderCard(props: OrderCardProps) {
  const {
    title,
    cost,
    state,
    number,
    detail,
    reason,
    effects = [],
    note,
    stamp,
    onPress,
    onRemove,
    removeLabel,
  } = props;
  const icon = reasonIcon[state];
  return (
    <Card
      state={state}
      title={title}
      onPress={onPress}
      class="ps-order"
      before={number !== undefined && <b class="ps-order-number">{number}</b>}
      after={
        <>
          <Cost amount={cost.amount} label={cost.label} />
          {onRemove !== undefined && removeLabel !== undefined && state !== 'sealed' && (
            <IconButton icon="x" label={removeLabel} size="small" onPress={onRemove} />
          )}
        </>
      }
    >
      {detail !== undefined && <p class="ps-order-detail">{detail}</p>}
      {reason !== undefined && (
        <p class="ps-order-reason">
          {icon !== undefined && <Icon name={icon} size={13} />}
          {reason}
        </p>
      )}
      {effects.length > 0 && (
        <div class="ps-order-effects">
          {effects.map((effect) => (
            <EffectBar key={effect.name} {...effect} />
          ))}
        </div>
      )}
      {note !== undefined && (
        <p class="ps-order-note">
          <Icon name="arrows-split" size={13} />
          {note}
        </p>
      )}
      {stamp !== undefined && (
        <p class="ps-order-stamp">
          <Icon
            name={state === 'failed' ? 'x' : state === 'done' ? 'check' : 'seal-check-fill'}
            size={14}
          />
          {stamp}
        </p>
      )}
    </Card>
  );
}

export interface OrderRowProps {
  readonly title: string;
  readonly mark: MarkOf;
  readonly cost: OrderCost;
  /** A few words after the title: "bases, convoys, missions". */
  readonly detail?: string | undefined;
  readonly onPress: () => void;
  /** Why it cannot be taken now; the row stays reachable and says so. */
  readonly reason?: string | undefined;
}

/** An order in the drawer. */
export function OrderRow({ title, mark, cost, detail, onPress, reason }: OrderRowProps) {
  return (
    <button
      type="button"
      class="ps-order-row"
      onClick={reason === undefined ? onPress : undefined}
      aria-disabled={reason === undefined ? undefined : true}
    >
      <Mark of={mark} size={18} />
      <span>
        {title} {detail !== undefined && <span class="ps-order-row-detail">{detail}</span>}
        {reason !== undefined && <span class="ps-order-row-reason">{reason}</span>}
      </span>
      <Cost amount={cost.amount} label={cost.label} />
    </button>
  );
}

export interface EmptySlotProps {
  readonly number: string;
  /** "Choose a third order, or keep capital". */
  readonly text: string;
  /** The slot that the next order goes to. */
  readonly target?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
}

/** A slot without an order. */
export function EmptySlot({ number, text, target = false, onPress }: EmptySlotProps) {
  const names = target ? 'ps-slot ps-slot-target' : 'ps-slot';
  const inside = (
    <>
      <b class="ps-order-number">{number}</b>
      {text}
    </>
  );
  if (onPress === undefined) return <div class={names}>{inside}</div>;
  return (
    <button type="button" class={names} onClick={onPress}>
      {inside}
    </button>
  );
}
