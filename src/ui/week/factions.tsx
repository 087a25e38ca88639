// The strip of factions: one card each, with rifts torn above; on a phone a list.
import { useRef, useState } from 'preact/hooks';
import { mayAskWhy } from '../../app/class/played-exercise.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { AppState, Game } from '../../app/state.ts';
import { postureOf, stripOf, type StripRift } from '../../app/week-desk.ts';
import type { Range } from '../../model/state.ts';
import type { FactionView } from '../../model/view.ts';
import { capitalise, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { FactionCard } from '../kit/faction-card.tsx';
import type { FactionCardProps, FactionMeter } from '../kit/faction-card.tsx';
import { Rift } from '../kit/rift.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { FactionAhead, leanWords } from './faction-ahead.tsx';
import { useRoving } from './use-keys.ts';
import { NARROW, useMedia } from './use-media.ts';

export interface FactionsProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly game: Game;
}

export function Factions({ session, state, game }: FactionsProps) {
  const { factions: strip, rifts } = stripOf(game);
  const list = useRef<HTMLUListElement>(null);
  const narrow = useMedia(NARROW);
  const [ahead, setAhead] = useState<string | null>(null);
  // On a strip rivals stand apart, so that rifts can be drawn; in a list the likeliest to fire comes first.
  const factions = narrow
    ? [...strip].sort((one, other) => other.fireChance - one.fireChance)
    : strip;
  const chosen = factions.findIndex((faction) => faction.id === state.selection.faction);
  useRoving(list, '.ps-card-action', Math.max(0, chosen));
  const select = (faction: FactionView): void => {
    session.select({ faction: faction.id });
    // Before the first week is played there is no decision to ask about, but there is one ahead; so too while why cards are closed.
    const asks = game.reports.length > 0 && mayAskWhy(game);
    if (asks) session.openWhy(faction.id, game.reports.length);
    else setAhead(faction.id);
  };
  const first = factions.find(({ id }) => id === ahead);
  const at = (place: number): number => (place + 0.5) / factions.length;
  return (
    <section class="ps-w-factions" data-region aria-label={say(texts(), 'ui.factions.heading')}>
      <h2 class="ps-w-factions-title">
        {say(texts(), 'ui.factions.heading')}
        <span class="ps-w-factions-first">{say(texts(), 'week.faction.first')}</span>
      </h2>
      <div class="ps-w-strip">
        <div class="ps-w-strip-inner" style={{ '--count': factions.length }}>
          {rifts.map((rift) => (
            <Rift
              key={`${rift.a} ${rift.b}`}
              from={at(rift.from)}
              to={at(rift.to)}
              reason={say(game.scenario.text, rift.over)}
              between={`${name(rift.a)}, ${name(rift.b)}`}
            />
          ))}
          <ul class="ps-w-cards" ref={list}>
            {factions.map((faction) => (
              <li key={faction.id}>
                <FactionCard
                  {...cardOf(game, faction, rifts, narrow ? 'row' : 'card')}
                  selected={state.selection.faction === faction.id}
                  onSelect={() => select(faction)}
                />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p class="ps-w-factions-note">{say(texts(), 'ui.factions.note')}</p>
      <Dialog
        open={first !== undefined}
        title={first ? name(first.id) : ''}
        id="faction-first"
        closeLabel={say(texts(), 'ui.action.close')}
        onClose={() => setAhead(null)}
        material="vellum"
      >
        {first && <FactionAhead game={game} faction={first} />}
      </Dialog>
    </section>
  );
}

function name(id: string): string {
  return say(texts(), `faction.${id}.name`);
}

function meterOf(key: 'obedience' | 'fear', { low, high }: Range): FactionMeter {
  const meter = say(texts(), `meter.faction.${key}.short`);
  const exact = low === high;
  return {
    name: meter,
    reading: exact ? { kind: 'value', value: low } : { kind: 'range', low, high },
    label: exact
      ? say(texts(), 'ui.sr.meter', { meter, value: low })
      : say(texts(), 'ui.sr.meter-range', { meter, low, high }),
    definition: say(texts(), `meter.faction.${key}.about`),
  };
}

function cardOf(
  game: Game,
  faction: FactionView,
  rifts: readonly StripRift[],
  form: 'card' | 'row',
): FactionCardProps {
  const posture = postureOf(faction);
  const rift = rifts.find(({ a, b }) => a === faction.id || b === faction.id);
  const other = rift && (rift.a === faction.id ? rift.b : rift.a);
  return {
    monogram: say(texts(), `faction.${faction.id}.monogram`),
    name: name(faction.id),
    posture: { kind: posture, words: capitalise(say(texts(), `posture.${posture}`)) },
    meters: [meterOf('obedience', faction.heedsTehran), meterOf('fear', faction.fearsSellOut)],
    lean: { term: say(texts(), 'week.faction.leaning'), ...leanWords(game, faction) },
    form,
    // On a card the torn line above says it.
    rift:
      form === 'row' && other
        ? say(texts(), 'ui.factions.rift-with', {
            other: say(texts(), `faction.${other}.monogram`),
          })
        : undefined,
  };
}
