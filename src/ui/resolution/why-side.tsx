// The right-hand side: while the week is told, the event of the moment; then why it is as it is.
import { mayAskWhy } from '../../app/class/played-exercise.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import type { WeekItem } from '../../app/week-items.ts';
import type { FactionId } from '../../model/ids.ts';
import type { SeatReport } from '../../model/report.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/chip.tsx';
import { Mark } from '../kit/mark.tsx';
import { Stamp } from '../kit/stamp.tsx';
import { actorOf, chipsOf, headlineOf, leadText, markOf, stampOf } from '../week/item-words.ts';
import { WhyPanel } from '../why/why-panel.tsx';
import { EventPanel } from './event-panel.tsx';

export interface WhySideProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly report: SeatReport;
  readonly item: WeekItem;
  readonly calm: boolean;
  readonly bare?: boolean | undefined;
  readonly onPick: (index: number) => void;
  readonly onAssumptions?: (() => void) | undefined;
}

/** Whose decision of the week stands behind a line; a truce is answered, not decided by the rungs. */
export function decidedBy({ event, faction }: WeekItem): FactionId | null {
  return event?.kind === 'truce' ? null : faction;
}

export function WhySide(props: WhySideProps) {
  const { session, game, report, item, calm, bare = false, onPick, onAssumptions } = props;
  if (game.telling.playing && !bare) return <Now game={game} item={item} />;
  if (game.why) {
    return (
      <WhyPanel
        key={`${game.why.faction} ${game.why.week}`}
        openWhy={game.why}
        game={game}
        onClose={() => session.closeWhy()}
        bare={bare}
        build={!calm}
        onAssumptions={onAssumptions}
      />
    );
  }
  const faction = decidedBy(item);
  if (faction === null) {
    return (
      <EventPanel
        game={game}
        report={report}
        item={item}
        bare={bare}
        onPick={onPick}
        onFaction={(one) => session.openWhy(one, report.week)}
      />
    );
  }
  return (
    <section class="ps-why ps-panel ps-vellum" aria-label={say(texts(), 'ui.why.heading')}>
      <p class="ps-why-balance">{headlineOf(game, item)}</p>
      <p>
        {mayAskWhy(game) ? (
          <Button onPress={() => session.openWhy(faction, report.week)}>
            {say(texts(), item.event === null ? 'ui.why.heading-not' : 'ui.why.heading')}
          </Button>
        ) : (
          say(texts(), 'ui.notice.why-closed')
        )}
      </p>
    </section>
  );
}

/** The event being told, large, without a why that would have to be read in two seconds. */
function Now({ game, item }: { game: Game; item: WeekItem }) {
  const more = item.event ? leadText(game, item.event) : '';
  return (
    <section class="ps-why ps-panel ps-vellum ps-r-now" aria-labelledby="told-now">
      <p class="ps-r-now-who">
        <Mark of={item.event ? markOf(item) : actorOf(item).mark} size={44} />
        <span>{actorOf(item).words}</span>
      </p>
      <h2 id="told-now">{headlineOf(game, item)}</h2>
      {more !== '' && <p class="ps-r-now-more">{more}</p>}
      <p class="ps-r-meta">
        {chipsOf(item).map((chip) => (
          <Chip key={chip} text={chip} />
        ))}
        <Stamp {...stampOf(game, item)} />
      </p>
      <p class="ps-r-now-note">
        {say(texts(), 'ui.telling.why-later')} {say(texts(), 'ui.telling.keys')}
      </p>
    </section>
  );
}
