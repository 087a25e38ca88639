// The view for a room: what a class needs to read aloud, large, flat and without any seat's private estimates unless it follows one.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapTheme } from '../../app/map-picture.ts';
import type { PlaySession } from '../../app/play/play.ts';
import {
  projectorCard,
  type Follow,
  type ProjectorCard,
  type Stood,
} from '../../app/projector-rows.ts';
import type { AppState, Game } from '../../app/state.ts';
import { datesOf, outlookOf } from '../../app/week-desk.ts';
import { capitalise, dateRange, say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { Delta } from '../kit/delta.tsx';
import { PostureLabel, type Posture } from '../kit/faction-card.tsx';
import { Mark } from '../kit/mark.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Sword } from '../kit/sword.tsx';
import { Token } from '../kit/token.tsx';
import { COURSE_NAME, inForceWords, oddsOf, outlookWords } from '../resolution/outlook-after.tsx';
import '../style/projector.css';
import { headlineOf, markOf } from '../week/item-words.ts';
import { useKeys } from '../week/use-keys.ts';

export interface ProjectorViewProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly mapSlot: (element: HTMLElement | null) => void;
  readonly onLeave: () => void;
}

/** Draws nothing when no game is open. */
export function ProjectorView(props: ProjectorViewProps) {
  const { game } = props.state;
  return game ? <Room {...props} game={game} /> : null;
}

function Room(props: ProjectorViewProps & { readonly game: Game }) {
  const { session, state, game, mapSlot, onLeave } = props;
  const [chosen, setChosen] = useState<Follow>('all');
  // Between two persons at one device nobody's eyes are lent to the room.
  const follow: Follow = state.screen === 'pass' ? 'all' : chosen;
  const main = useRef<HTMLElement>(null);
  useRoomLight(session, state.theme);
  useRoomMap(session, follow);
  useLayoutEffect(() => main.current?.focus({ preventScroll: true }), []);
  useKeys({ Escape: onLeave });
  const card = projectorCard(game, follow);
  return (
    <main id="main" class="ps-p" ref={main} tabIndex={-1}>
      <h1 class="ps-visually-hidden">{say(texts(), 'ui.projector.heading')}</h1>
      <Head game={game} card={card} follow={follow}>
        <div class="ps-p-tools">
          {state.screen !== 'pass' && (
            <Segmented
              legend={say(texts(), 'ui.projector.follow')}
              hideLegend
              name="projector-follow"
              value={follow}
              onChange={setChosen}
              options={[
                { value: 'all', label: capitalise(say(texts(), 'ui.projector.follow-all')) },
                {
                  value: 'seat',
                  label: capitalise(
                    say(texts(), 'ui.projector.follow-seat', { seat: seatName(game) }),
                  ),
                },
              ]}
            />
          )}
          <IconButton
            kind="plain"
            icon="x"
            label={say(texts(), 'ui.projector.leave')}
            onPress={onLeave}
          />
        </div>
      </Head>
      <section class="ps-p-map" aria-label={say(texts(), 'ui.map.heading')}>
        <div class="ps-p-map-slot" ref={mapSlot} />
      </section>
      <section class="ps-p-side" aria-label={say(texts(), 'ui.projector.items')}>
        <News game={game} card={card} follow={follow} />
        <TheSword card={card} />
        <Lines game={game} card={card} />
        <ul class="ps-p-factions">
          {card.factions.map(({ id, stood }) => (
            <li key={id}>
              <Token monogram={say(texts(), `faction.${id}.monogram`)} size={31} />
              <div>
                <b>{say(texts(), `faction.${id}.name`)}</b>
                <Posture of={stood} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <p class="ps-visually-hidden" role="status">
        {say(texts(), 'ui.projector.week', { week: card.week })}
      </p>
    </main>
  );
}

function seatName(game: Game): string {
  return say(texts(), `seat.${game.seat}.name`);
}

/** White and flat as long as the room looks on; then the desk's own light again. */
function useRoomLight(session: PlaySession, theme: MapTheme): void {
  const before = useRef<MapTheme>(theme);
  useEffect(() => {
    if (theme !== 'projector') {
      before.current = theme;
      session.store.set({ theme: 'projector' });
    }
  }, [theme, session]);
  useEffect(() => () => session.store.set({ theme: before.current }), [session]);
}

/** Chances at places are a seat's estimates: the room sees them only when it follows one. */
function useRoomMap(session: PlaySession, follow: Follow): void {
  const before = useRef(session.store.get().mode);
  useEffect(() => session.setMode(follow === 'seat' ? 'threat' : 'last-week'), [session, follow]);
  useEffect(() => () => session.setMode(before.current), [session]);
}

interface PartProps {
  readonly game: Game;
  readonly card: ProjectorCard;
}

interface HeadProps extends PartProps {
  readonly follow: Follow;
  readonly children: ComponentChildren;
}

function Head({ game, card, follow, children }: HeadProps) {
  const { from, to } = datesOf(card.day);
  const { weeks, trajectory } = outlookOf(game);
  const odds = follow === 'seat' ? oddsOf(game, false) : undefined;
  const { clock } = game.terms;
  return (
    <header class="ps-p-head">
      <p class="ps-p-week">
        <b>{figure(card.week)}</b>
        <span>
          {say(texts(), 'ui.projector.of', {
            weeks: card.weeks,
            dates: dateRange(from, to, texts()),
          })}
        </span>
      </p>
      <div class="ps-p-outlook">
        <h2>
          {odds
            ? say(texts(), 'ui.projector.outlook-weeks', {
                weeks: game.outlook.odds?.weeks ?? 0,
              })
            : say(texts(), 'ui.projector.outlook')}
          {odds && <i> {say(texts(), 'ui.projector.as', { seat: seatName(game) })}</i>}
        </h2>
        <Delta
          weeks={weeks}
          summary={outlookWords(game, odds)}
          odds={odds}
          inForce={{ trajectory: COURSE_NAME[trajectory], words: inForceWords(trajectory) }}
          width={420}
          height={104}
        />
      </div>
      <div class="ps-p-end">
        {clock > 0 && (
          <p class="ps-p-clock">
            <b>{say(texts(), 'ui.projector.clock', { minutes: clock })}</b>
            <span>{say(texts(), 'ui.projector.clock-words')}</span>
          </p>
        )}
        {children}
      </div>
    </header>
  );
}

function News({ game, card, follow }: PartProps & { readonly follow: Follow }) {
  const { headline } = card;
  const first = game.reports.length === 0;
  return (
    <h2 class="ps-p-headline">
      {headline
        ? headlineOf(game, headline)
        : say(texts(), first ? 'ui.projector.begun' : 'ui.projector.quiet')}
      {follow === 'seat' && (
        <span class="ps-p-as">
          {capitalise(say(texts(), 'ui.projector.as', { seat: seatName(game) }))}
        </span>
      )}
    </h2>
  );
}

/** Where the blade stands when only its material is known: in the middle of that zone. */
const MIDDLE = { paper: 17, wood: 50, metal: 84 } as const;

function TheSword({ card }: { readonly card: ProjectorCard }) {
  const { material, value } = card.sword;
  const name = say(texts(), `sword.${material}`);
  return (
    <Sword
      value={value ?? MIDDLE[material]}
      title={say(texts(), 'ui.orders.sword')}
      words={
        value === null ? name : say(texts(), 'ui.orders.sword-words', { material: name, value })
      }
      width={570}
      height={62}
    />
  );
}

function Lines({ game, card }: PartProps) {
  if (card.items.length === 0) return null;
  return (
    <ul class="ps-p-items">
      {card.items.map((item) => (
        <li key={item.n}>
          <Mark of={markOf(item)} size={19} />
          <span>{headlineOf(game, item)}</span>
        </li>
      ))}
    </ul>
  );
}

function Posture({ of }: { readonly of: Stood }) {
  if (of.from === 'seat') {
    return (
      <PostureLabel
        posture={of.posture}
        words={capitalise(say(texts(), `posture.${of.posture}`))}
        size={13}
      />
    );
  }
  const posture: Posture = of.fired
    ? 'attacking'
    : of.stance === 'attack'
      ? 'preparing'
      : 'holding';
  return (
    <PostureLabel
      posture={posture}
      words={say(texts(), of.fired ? 'ui.projector.fired' : `ui.projector.says.${of.stance}`)}
      size={13}
    />
  );
}
