// What happened: the week's events in order. Selecting one asks why.
import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../../app/state.ts';
import type { WeekItem } from '../../app/week-items.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Chip } from '../kit/chip.tsx';
import { Mark } from '../kit/mark.tsx';
import { Stamp } from '../kit/stamp.tsx';
import { actorOf, chipsOf, headlineOf, stampOf } from '../week/item-words.ts';
import { useRoving } from '../week/use-keys.ts';

export interface HappenedProps {
  readonly game: Game;
  readonly items: readonly WeekItem[];
  readonly current: number;
  readonly onPick: (index: number) => void;
}

export function Happened({ game, items, current, onPick }: HappenedProps) {
  const list = useRef<HTMLOListElement>(null);
  useRoving(list, '.ps-r-pick', current, onPick);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (items.length === 0) return <p class="ps-r-none">{say(texts(), 'ui.played.nothing')}</p>;
  return (
    <ol class="ps-r-list" ref={list} aria-label={say(texts(), 'ui.played.list')}>
      {items.map((item, index) => (
        <Slip
          key={item.n}
          game={game}
          item={item}
          on={index === current}
          onPick={() => onPick(index)}
        />
      ))}
    </ol>
  );
}

interface SlipProps {
  readonly game: Game;
  readonly item: WeekItem;
  readonly on: boolean;
  readonly onPick: () => void;
}

function Slip({ game, item, on, onPick }: SlipProps) {
  const { mark, words } = actorOf(item);
  const stamp = stampOf(game, item);
  return (
    <li class={on ? 'ps-r-slip ps-on' : 'ps-r-slip'}>
      <span class="ps-r-number" aria-hidden="true">
        {item.n}
      </span>
      <div class="ps-r-slip-body">
        <p class="ps-r-who">
          <Mark of={mark} size={19} /> {words}
        </p>
        <h3 class="ps-r-headline">
          <button
            type="button"
            class="ps-r-pick"
            aria-current={on ? 'true' : undefined}
            onClick={onPick}
          >
            {headlineOf(game, item)}
          </button>
        </h3>
        <p class="ps-r-meta">
          {chipsOf(item).map((chip) => (
            <Chip key={chip} text={chip} />
          ))}
          <Stamp {...stamp} />
        </p>
      </div>
    </li>
  );
}
