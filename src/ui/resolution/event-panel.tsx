// What stands beside an event that no faction's decision explains: what it is, and what it rests on.
import { useState } from 'preact/hooks';
import type { Game } from '../../app/state.ts';
import { groundsOf, reasonOf } from '../../app/week-desk.ts';
import type { WeekItem } from '../../app/week-items.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Chip } from '../kit/chip.tsx';
import { Citation } from '../kit/citation.tsx';
import { Icon } from '../kit/icon.tsx';
import { Mark } from '../kit/mark.tsx';
import { SourceDialog } from '../why/source-dialog.tsx';
import { actorOf, chipsOf, headlineOf, moreAbout } from '../week/item-words.ts';

export interface EventPanelProps {
  readonly game: Game;
  readonly item: WeekItem;
  /** Inside a dialog that has the title already. */
  readonly bare?: boolean | undefined;
}

export function EventPanel({ game, item, bare = false }: EventPanelProps) {
  const [source, setSource] = useState<string | null>(null);
  const { event } = item;
  if (!event) return null;
  const unknown = event.kind === 'attack' && item.faction === null;
  const { facts, assumption } = groundsOf(game, event);
  const more = moreAbout(game, event);
  const reason = reasonOf(game, event);
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
      <p class="ps-t-label">{words}</p>
      {more !== '' && <p class="ps-why-balance">{more}</p>}
      {reason && (
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
      )}
      {unknown && <p class="ps-why-balance">{say(texts(), 'ui.played.author-unknown-about')}</p>}
      <p class="ps-w-chips">
        {chipsOf(item).map((chip) => (
          <Chip key={chip} text={chip} />
        ))}
      </p>
      {!unknown && (
        <div class="ps-why-sources">
          <h4 class="ps-r-rests">{say(texts(), 'ui.played.rests-on')}</h4>
          {facts.length === 0 && <p>{assumption ?? say(texts(), 'ui.played.no-sources')}</p>}
          <ul class="ps-r-facts">
            {facts.map((fact) => (
              <li key={fact}>
                <Citation
                  text={fact}
                  label={say(texts(), 'ui.sources.open-fact', { fact })}
                  onOpen={() => setSource(fact)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <SourceDialog id="event-source" fact={source} onClose={() => setSource(null)} />
    </section>
  );
}
