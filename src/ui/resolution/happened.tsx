// What happened: the week's events in order. Those not told yet lie face down; selecting one asks why.
import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../../app/state.ts';
import { tellsOfDeaths } from '../../app/telling.ts';
import type { WeekItem } from '../../app/week-items.ts';
import { say, weekdayName } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
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
  /** How many are face up. */
  readonly shown: number;
  /** Nothing turns by itself. */
  readonly calm: boolean;
  /** Day number of the week's first day. */
  readonly day: number;
  readonly onPick: (index: number) => void;
  /** Turns up the next slip. */
  readonly onNext: () => void;
}

export function Happened(props: HappenedProps) {
  const { game, items, current, shown, calm, day, onPick, onNext } = props;
  const list = useRef<HTMLOListElement>(null);
  useRoving(list, '.ps-r-pick', current, onPick);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (items.length === 0) return <p class="ps-r-none">{say(texts(), 'ui.played.nothing')}</p>;
  /** At the last slip that is face up, an arrow turns the next. */
  const goOn = (event: KeyboardEvent): void => {
    const forth = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (shown >= items.length || current < shown - 1) return;
    if (event.key !== forth && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    onNext();
  };
  return (
    <ol
      class="ps-r-list"
      ref={list}
      aria-label={say(texts(), 'ui.played.list')}
      onKeyDownCapture={goOn}
    >
      {items.map((item, index) =>
        index < shown ? (
          <Slip
            key={figure(item.n)}
            game={game}
            item={item}
            on={index === current}
            // Deaths are not animated: the line appears.
            turns={!calm && shown < items.length && !tellsOfDeaths(item)}
            onPick={() => onPick(index)}
          />
        ) : (
          <li key={item.n} class="ps-r-slip ps-r-slip-sealed">
            <span class="ps-r-number ps-r-number-sealed" aria-hidden="true">
              {figure(item.n)}
            </span>
            <p class="ps-r-sealed">
              {say(texts(), 'ui.telling.sealed', {
                day: weekdayName(day + item.weekday, texts()),
              })}
            </p>
          </li>
        ),
      )}
    </ol>
  );
}

interface SlipProps {
  readonly game: Game;
  readonly item: WeekItem;
  readonly on: boolean;
  readonly turns: boolean;
  readonly onPick: () => void;
}

function Slip({ game, item, on, turns, onPick }: SlipProps) {
  const { mark, words } = actorOf(item);
  const stamp = stampOf(game, item);
  const names = ['ps-r-slip', on && 'ps-on', turns && 'ps-r-slip-turns'];
  return (
    <li class={names.filter(Boolean).join(' ')}>
      <span class="ps-r-number" aria-hidden="true">
        {figure(item.n)}
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
