// The Week: what happened last week on newsprint, or how things stand when the run begins.
import { useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { datesOf, groundsOf, lastWeek, openingOf, tollOf } from '../../app/week-desk.ts';
import { digestOf, type WeekItem } from '../../app/week-items.ts';
import type { SeatReport } from '../../model/report.ts';
import { dateRange, humanCost, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import type { CitationProps } from '../kit/citation.tsx';
import { Icon } from '../kit/icon.tsx';
import { NewsItem } from '../kit/news-item.tsx';
import { Panel } from '../kit/panel.tsx';
import { SourceDialog } from '../why/source-dialog.tsx';
import { recordStamp, headlineOf, leadText, markOf, stampOf } from './item-words.ts';

/** The lead and up to four further items. */
const ITEMS = 5;

export interface TheWeekProps {
  readonly session: PlaySession;
  readonly game: Game;
}

export function TheWeek({ session, game }: TheWeekProps) {
  const [source, setSource] = useState<string | null>(null);
  const last = lastWeek(game);
  const { from, to } = datesOf(last ? last.report.day : game.view.day);
  return (
    <div class="ps-w-brief" data-region aria-label={say(texts(), 'ui.week.heading')} role="group">
      <Panel
        material="newsprint"
        title={say(texts(), 'ui.week.heading')}
        aside={dateRange(from, to, texts())}
        id="week-brief"
        serrated
      >
        <div class="ps-w-news">
          {last ? (
            <Played session={session} game={game} report={last.report} onSource={setSource} />
          ) : (
            <Opening game={game} onSource={setSource} />
          )}
        </div>
        {last && (
          <p class="ps-w-cost">
            <Icon name="users-three-fill" size={17} />
            <span>{humanCost(tollOf(last.report), texts())}</span>
          </p>
        )}
      </Panel>
      <SourceDialog id="week-source" fact={source} onClose={() => setSource(null)} />
    </div>
  );
}

interface ItemsProps {
  readonly game: Game;
  readonly onSource: (fact: string) => void;
}

/** Facts as links; of one document, its name is printed once: "rasanah-2024-03.23", ".24". */
function cites(facts: readonly string[], onSource: (fact: string) => void): CitationProps[] {
  return facts.map((fact, index) => {
    const dot = fact.lastIndexOf('.');
    const same = facts[index - 1]?.slice(0, dot + 1) === fact.slice(0, dot + 1);
    return {
      text: same ? fact.slice(dot) : fact,
      label: say(texts(), 'ui.sources.open-fact', { fact }),
      onOpen: () => onSource(fact),
    };
  });
}

function Played(
  props: ItemsProps & { readonly session: PlaySession; readonly report: SeatReport },
) {
  const { session, game, report, onSource } = props;
  const items = digestOf(report, ITEMS);
  const linksOf = (item: WeekItem): CitationProps[] => {
    const { event, faction } = item;
    if (stampOf(game, item).kind === 'record' && event) {
      return cites(groundsOf(game, event).facts, onSource);
    }
    if (faction === null) return [];
    return [
      {
        text: say(texts(), event ? 'ui.week.why' : 'ui.week.why-not'),
        label: `${say(texts(), event ? 'ui.week.why' : 'ui.week.why-not')} ${headlineOf(game, item)}`,
        onOpen: () => session.openWhy(faction, report.week),
      },
    ];
  };
  return (
    <>
      {items.length === 0 && (
        <NewsItem
          form="lead"
          headline={say(texts(), 'ui.week.quiet')}
          stamp={{ kind: 'run', label: say(texts(), 'ui.provenance.run') }}
        />
      )}
      {items.map((item, index) => {
        const lead = index === 0;
        const more = lead && item.event ? leadText(game, item.event) : '';
        return (
          <NewsItem
            key={item.n}
            form={lead ? 'lead' : 'item'}
            mark={lead ? undefined : markOf(item)}
            headline={headlineOf(game, item)}
            text={more === '' ? undefined : more}
            stamp={stampOf(game, item)}
            claim={
              item.event?.kind === 'attack' && item.faction === null
                ? say(texts(), 'ui.played.author-unknown')
                : undefined
            }
            links={linksOf(item)}
          />
        );
      })}
    </>
  );
}

/** The first sentence is the headline, the rest the text. */
function split(text: string): { readonly headline: string; readonly rest: string | undefined } {
  const end = text.indexOf('. ');
  if (end < 0) return { headline: text.replace(/\.$/, ''), rest: undefined };
  return { headline: text.slice(0, end), rest: text.slice(end + 2) };
}

function Opening({ game, onSource }: ItemsProps) {
  return (
    <>
      {openingOf(game).map(({ key, facts }, index) => {
        const { headline, rest } = split(say(game.scenario.text, key));
        return (
          <NewsItem
            key={key}
            form={index === 0 ? 'lead' : 'item'}
            mark={index === 0 ? undefined : { kind: 'icon', name: 'archive-fill' }}
            headline={headline}
            text={rest}
            stamp={recordStamp()}
            links={cites(facts, onSource)}
          />
        );
      })}
    </>
  );
}
