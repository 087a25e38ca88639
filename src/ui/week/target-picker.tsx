// Whom or what an order is aimed at: buttons, buttons under headings, term sheets with both sides, or a choice in two steps.
import { useRef, useState } from 'preact/hooks';
import { sheetRow } from '../../app/deal-rows.ts';
import type { ListedOrder } from '../../app/desk.ts';
import type { Game } from '../../app/state.ts';
import type { Picker, TargetGroup } from '../../app/target-groups.ts';
import { say, uncapitalise } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Segmented } from '../kit/segmented.tsx';
import '../style/deals.css';
import { Sides } from './offers.tsx';
import { blockWords, targetWords } from './order-words.ts';
import { useRoving } from './use-keys.ts';

export interface TargetPickerProps {
  readonly game: Game;
  readonly order: ListedOrder;
  readonly onAdd: (target: string | null) => void;
}

/** What is asked for, where it is not a faction. */
const CHOOSE: Partial<Record<ListedOrder['aim'], string>> = {
  place: 'ui.targets.choose-place',
  sheet: 'ui.targets.choose-sheet',
  choice: 'ui.targets.choose-one',
};

type Option = ListedOrder['options'][number];

/** The picker that the order's targets ask for. */
export function TargetPicker({ game, order, onAdd }: TargetPickerProps) {
  const { picker } = order;
  if (order.options.length === 0) {
    return <p class="ps-w-fine">{say(texts(), 'ui.orders.no-target')}</p>;
  }
  if (picker.kind === 'two-step') return <TwoStep order={order} picker={picker} onAdd={onAdd} />;
  return <List game={game} order={order} picker={picker} onAdd={onAdd} />;
}

function headingWords(heading: NonNullable<TargetGroup['heading']>): string {
  return heading.kind === 'country'
    ? say(texts(), 'ui.targets.country', { country: say(texts(), `country.${heading.country}`) })
    : say(texts(), 'ui.targets.partner', { seat: say(texts(), `seat.${heading.seat}.name`) });
}

interface ListProps extends TargetPickerProps {
  readonly picker: Exclude<Picker, { kind: 'two-step' }>;
}

/** One tab stop for all of it, on the first target that can be chosen; the arrows move from target to target. */
function List({ game, order, picker, onAdd }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const targets = picker.groups.flatMap(({ options }) => options);
  const firstFree = targets.findIndex(({ blocked }) => !blocked);
  useRoving(list, 'button', Math.max(0, firstFree));
  const id = `targets-${order.order}`;
  return (
    <div class="ps-w-targets" ref={list}>
      <p id={id}>{say(texts(), CHOOSE[order.aim] ?? 'ui.orders.choose-target')}</p>
      {picker.groups.map(({ heading, options }, at) => {
        const named = heading === null ? id : `${id}-${at}`;
        return (
          <div key={named} class="ps-w-target-group">
            {heading !== null && <h4 id={named}>{headingWords(heading)}</h4>}
            <ul
              aria-labelledby={named}
              class={picker.kind === 'sheets' ? 'ps-w-sheets' : undefined}
            >
              {options.map((option) => (
                <li key={option.target}>
                  {picker.kind === 'sheets' && option.target !== null ? (
                    <Sheet game={game} order={order} option={option} onAdd={onAdd} />
                  ) : (
                    <Target order={order} option={option} onAdd={onAdd} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

interface TargetProps extends Pick<TargetPickerProps, 'order' | 'onAdd'> {
  readonly option: Option;
}

function Target({ order, option, onAdd }: TargetProps) {
  const { target, cost, blocked } = option;
  return (
    <Button
      size="small"
      icon={blocked ? 'lock' : 'plus'}
      disabledReason={blocked ? blockWords(blocked) : undefined}
      onPress={() => onAdd(target)}
    >
      {targetWords(order.order, target ?? '')}
      {cost !== order.cost && `, ${figure(cost)}`}
    </Button>
  );
}

/** A term sheet to offer: its button, then what either side would promise. */
function Sheet({ game, order, option, onAdd }: TargetProps & Pick<TargetPickerProps, 'game'>) {
  const { target, blocked } = option;
  const row = sheetRow(target ?? '', game.seat);
  return (
    <div class="ps-w-sheet">
      <Button
        size="small"
        icon={blocked ? 'lock' : 'plus'}
        showReason
        disabledReason={blocked ? blockWords(blocked) : undefined}
        onPress={() => onAdd(target)}
      >
        {targetWords(order.order, target ?? '')}
      </Button>
      <Sides row={row} game={game} />
      <p class="ps-w-fine">{say(texts(), 'ui.deals.term-weeks', { weeks: row.weeks })}</p>
    </div>
  );
}

interface TwoStepProps extends Pick<TargetPickerProps, 'order' | 'onAdd'> {
  readonly picker: Extract<Picker, { kind: 'two-step' }>;
}

/** Two rows of choices and one button that says the whole. */
function TwoStep({ order, picker, onAdd }: TwoStepProps) {
  const { order: id } = order;
  const [first, setFirst] = useState(picker.first[0] ?? '');
  const [second, setSecond] = useState(picker.second[0] ?? '');
  const target = `${first}:${second}`;
  const option = picker.options.find((one) => one.target === target);
  const words = (part: string): string => say(texts(), `ui.targets.part.${id}.${part}`);
  return (
    <div class="ps-w-two-step">
      <Segmented
        legend={say(texts(), `ui.targets.first.${id}`)}
        name={`${id}-first`}
        options={picker.first.map((value) => ({ value, label: words(value) }))}
        value={first}
        onChange={setFirst}
      />
      <Segmented
        legend={say(texts(), `ui.targets.second.${id}`)}
        name={`${id}-second`}
        options={picker.second.map((value) => ({ value, label: words(value) }))}
        value={second}
        onChange={setSecond}
      />
      <Button
        size="small"
        icon="plus"
        showReason
        disabledReason={option?.blocked ? blockWords(option.blocked) : undefined}
        onPress={() => onAdd(target)}
      >
        {say(texts(), 'ui.targets.give', { target: uncapitalise(targetWords(id, target)) })}
      </Button>
    </div>
  );
}
