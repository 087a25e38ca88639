// Why did it come to this? What an event that no decision explains came from, what it changes, and what it rests on.
import { useState } from 'preact/hooks';
import { eventCard, type EventCard } from '../../app/event-causes.ts';
import type { Game } from '../../app/state.ts';
import { gameAsTold } from '../../app/telling.ts';
import { groundsOf, reasonOf } from '../../app/week-desk.ts';
import type { WeekItem } from '../../app/week-items.ts';
import type { WhySource } from '../../app/why-rows.ts';
import type { FactionId, SeatId } from '../../model/ids.ts';
import type { SeatEvent, SeatReport } from '../../model/report.ts';
import { assumedWords } from '../../text/assumed.ts';
import { listOf, meterLabel, say, signed } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/chip.tsx';
import { Icon } from '../kit/icon.tsx';
import { Mark } from '../kit/mark.tsx';
import { Stamp } from '../kit/stamp.tsx';
import { Token } from '../kit/token.tsx';
import { Ceiling } from '../week/instruments.tsx';
import { actorOf, chipsOf, headlineOf, moreAbout, stampOf } from '../week/item-words.ts';
import { SourceDialog } from '../why/source-dialog.tsx';
import { SourceList } from '../why/source-list.tsx';

export interface EventPanelProps {
  readonly game: Game;
  readonly report: SeatReport;
  readonly item: WeekItem;
  /** Inside a dialog that has the title already. */
  readonly bare?: boolean | undefined;
  /** Turns to another event of the list, by its place. */
  readonly onPick: (index: number) => void;
  /** Asks why a faction decided as it did. */
  readonly onFaction: (faction: FactionId) => void;
}

export function EventPanel(props: EventPanelProps) {
  const { game, report, item, bare = false, onPick, onFaction } = props;
  const [source, setSource] = useState<string | null>(null);
  const { event } = item;
  if (!event) return null;
  const card = eventCard(game, report, event);
  const more = moreAbout(game, event);
  const about = aboutKind(event);
  const { mark, words } = actorOf(item);
  return (
    <section
      class={bare ? 'ps-why ps-why-bare' : 'ps-why ps-panel ps-vellum'}
      aria-labelledby="event-panel"
    >
      {!bare && (
        <header class="ps-why-bar">
          <h2 class="ps-panel-title">{say(texts(), 'ui.why.order-heading')}</h2>
        </header>
      )}
      <div class="ps-why-head">
        <Mark of={mark} size={40} />
        <h3 id="event-panel" class="ps-why-did">
          {headlineOf(game, item)}
        </h3>
      </div>
      <p class="ps-e-who">
        {words} <Stamp {...stampOf(game, item)} />
        {(card.effects.length > 0 ? [] : chipsOf(item)).map((chip) => (
          <Chip key={chip} text={chip} />
        ))}
      </p>
      {more !== '' && <p class="ps-why-balance">{more}</p>}
      {about !== '' && <p class="ps-why-balance">{about}</p>}
      <Reading game={game} event={event} />
      {card.seenBy && <p class="ps-t-label">{seenWords(card.seenBy)}</p>}
      {card.suspects.length > 0 && <Suspects card={card} onFaction={onFaction} />}
      {event.kind === 'truce' && (
        <p>
          <Button size="small" onPress={() => onFaction(event.faction)}>
            {say(texts(), 'ui.event.faction-why', {
              faction: say(texts(), `faction.${event.faction}.short`),
            })}
          </Button>
        </p>
      )}
      <Causes game={game} card={card} onPick={onPick} />
      {card.strikeRung !== null && <Ladder rung={card.strikeRung} />}
      <Effects card={card} />
      <div class="ps-e-part">
        <h4 class="ps-r-rests">{say(texts(), 'ui.event.ceiling')}</h4>
        <Ceiling game={gameAsTold(game)} width={404} height={64} titled={false} told />
      </div>
      <Rests game={game} event={event} onSource={setSource} />
      <SourceDialog id="event-source" fact={source} onClose={() => setSource(null)} />
    </section>
  );
}

/** What kind of event it is, where that is the answer to why. */
function aboutKind(event: SeatEvent): string {
  if (event.kind === 'attack' && event.faction === null) {
    return say(texts(), 'ui.played.author-unknown-about');
  }
  if (event.kind === 'news') {
    return say(
      texts(),
      event.from === 'calendar' ? 'ui.event.calendar-about' : 'ui.event.chance-about',
    );
  }
  if (event.kind === 'rule') return say(texts(), 'ui.event.rule-about');
  return event.kind === 'breach' ? say(texts(), 'ui.event.breach-about') : '';
}

function seenWords(seats: readonly SeatId[]): string {
  if (seats.length === 3) return say(texts(), 'ui.event.seen-all');
  const names = seats.map((seat) => say(texts(), `seat.${seat}.name`));
  return say(texts(), 'ui.event.seen', { seats: listOf(names, texts()) });
}

function Reading({ game, event }: { game: Game; event: SeatEvent }) {
  const reason = reasonOf(game, event);
  if (!reason) return null;
  return (
    <div class="ps-r-reading">
      <p>
        <Icon name={reason.own ? 'check' : 'eye'} size={16} />
        <b>
          {say(texts(), reason.own ? 'ui.readings.meant' : 'ui.readings.read-here', {
            reason: say(texts(), `reason.${reason.reason}`),
          })}
        </b>
      </p>
      {!reason.own && <p class="ps-t-small">{say(texts(), 'ui.readings.about')}</p>}
    </div>
  );
}

function Causes(props: { game: Game; card: EventCard; onPick: (index: number) => void }) {
  const { game, card, onPick } = props;
  if (card.causes.length === 0 && card.weeks === null) return null;
  return (
    <div class="ps-e-part">
      <h4 class="ps-r-rests">{say(texts(), 'ui.event.led')}</h4>
      {card.weeks && (
        <p class="ps-why-balance">{say(texts(), 'ui.event.weeks', { ...card.weeks })}</p>
      )}
      <ul class="ps-e-causes">
        {card.causes.map(({ week, item, here }) => (
          <li key={`${week} ${item.n}`}>
            {here ? (
              <button type="button" onClick={() => onPick(item.n - 1)}>
                <span class="ps-e-when ps-r-number">{figure(item.n)}</span>
                <span>{headlineOf(game, item)}</span>
              </button>
            ) : (
              <>
                <span class="ps-e-when">{say(texts(), 'ui.event.led-week', { week })}</span>
                <span>{headlineOf(game, item)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Suspects(props: { card: EventCard; onFaction: (faction: FactionId) => void }) {
  const { card, onFaction } = props;
  return (
    <div class="ps-e-part">
      <p class="ps-rungs-head">
        <b>{say(texts(), 'ui.event.suspects')}</b>
        <span>{say(texts(), 'ui.event.suspects-note')}</span>
      </p>
      <ul class="ps-e-suspects">
        {card.suspects.map(({ faction, percent }) => {
          const name = say(texts(), `faction.${faction}.name`);
          return (
            <li key={faction}>
              <button
                type="button"
                aria-label={say(texts(), 'ui.event.suspects-ask', { faction: name, percent })}
                onClick={() => onFaction(faction)}
              >
                <Token monogram={say(texts(), `faction.${faction}.monogram`)} size={26} />
                <span class="ps-e-name">{name}</span>
                <span class="ps-e-bar">
                  <span style={{ inlineSize: `${percent}%` }} />
                </span>
                <b>{percentage(percent)}</b>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const STRIKE_RUNGS = [1, 2, 3, 4, 5] as const;

function Ladder({ rung }: { rung: number }) {
  return (
    <div class="ps-e-part">
      <p class="ps-rungs-head">
        <b>{say(texts(), 'ui.event.ladder')}</b>
        <span>{say(texts(), 'ui.event.ladder-note', { rung })}</span>
      </p>
      <ol class="ps-e-ladder">
        {STRIKE_RUNGS.map((one) => (
          <li key={one} class={one === rung ? 'ps-on' : undefined}>
            {one === rung && <Icon name="check" size={12} />}
            {say(texts(), `strike-rung.${one}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Effects({ card }: { card: EventCard }) {
  if (card.effects.length === 0) return null;
  return (
    <div class="ps-e-part">
      <h4 class="ps-r-rests">{say(texts(), 'ui.event.effects')}</h4>
      <ul class="ps-e-effects">
        {card.effects.map(({ meter, by, own }) => (
          <li key={meter}>
            <span>
              {meterLabel(meter, texts())}
              {own && ' '}
              {own && <em>{say(texts(), 'ui.event.own')}</em>}
            </span>
            <b>
              <bdi dir="ltr">{figure(signed(by))}</bdi>
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rests(props: { game: Game; event: SeatEvent; onSource: (fact: string) => void }) {
  const { facts, assumption } = groundsOf(props.game, props.event);
  if (props.event.kind === 'attack') return null;
  const sources: WhySource[] = facts.map((fact, at) => ({ mark: figure(at + 1), fact }));
  return (
    <div class="ps-e-rests">
      <h4 class="ps-r-rests">{say(texts(), 'ui.event.rests')}</h4>
      {facts.length > 0 && <SourceList of={sources} onOpen={props.onSource} />}
      {assumption !== null && (
        <p class="ps-t-label">
          <b>{say(texts(), 'ui.sources.assumption')}:</b> {assumedWords(assumption, texts())}
        </p>
      )}
      {facts.length === 0 && assumption === null && (
        <p class="ps-t-label">{say(texts(), 'ui.played.no-sources')}</p>
      )}
    </div>
  );
}
