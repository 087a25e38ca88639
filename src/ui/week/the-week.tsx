// The Week: what happened last week on newsprint, or how things stand when the run begins.
import { useRef, useState } from 'preact/hooks';
import { mayAskWhy } from '../../app/class/played-exercise.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { datesOf, groundsOf, lastWeek, openingOf, reasonOf, tollOf } from '../../app/week-desk.ts';
import { digestOf, restOf, type WeekItem } from '../../app/week-items.ts';
import type { SeatEvent, SeatReport } from '../../model/report.ts';
import { dateRange, humanCost, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Citation } from '../kit/citation.tsx';
import type { CitationProps } from '../kit/citation.tsx';
import { Icon } from '../kit/icon.tsx';
import { NewsItem } from '../kit/news-item.tsx';
import { Panel } from '../kit/panel.tsx';
import '../style/brief.css';
import { SourceDialog } from '../why/source-dialog.tsx';
import { EarlierDialog, FactsDialog, factsBehind } from './brief-dialogs.tsx';
import { EstimateBox, HeldBanner } from './brief-notes.tsx';
import { recordStamp, headlineOf, leadText, markOf, stampOf } from './item-words.ts';
import { useFit } from './use-fit.ts';

/** The lead and up to four further items; fewer where they have no room, so that a silence stays in sight. */
const ITEMS = 5;
const FEWEST = 3;

/** Lines of the last week that the digest leaves out. */
export function unreadOf(game: Game): number {
  const last = lastWeek(game);
  return last ? restOf(last.report, digestOf(last.report, ITEMS, game.seat)).length : 0;
}

export interface TheWeekProps {
  readonly session: PlaySession;
  readonly game: Game;
  /** Whether every line of the week is shown, and the way to change that. */
  readonly all: boolean;
  readonly onAll: () => void;
}

export function TheWeek({ session, game, all, onAll }: TheWeekProps) {
  const [source, setSource] = useState<string | null>(null);
  const [behind, setBehind] = useState<'facts' | 'earlier' | null>(null);
  const last = lastWeek(game);
  const news = useRef<HTMLDivElement>(null);
  const fit = useFit(news, ITEMS, FEWEST, last?.report ?? null);
  const facts = last ? factsBehind(game, last.report) : openingFacts(game);
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
        <div class="ps-w-news" ref={news}>
          <HeldBanner game={game} />
          {last ? (
            <Played
              session={session}
              game={game}
              report={last.report}
              onSource={setSource}
              all={all}
              onAll={onAll}
              fit={fit}
            />
          ) : (
            <Opening game={game} onSource={setSource} />
          )}
          <EstimateBox game={game} />
        </div>
        {last && (
          <p class="ps-w-cost">
            <Icon name="users-three-fill" size={17} />
            <span>{humanCost(tollOf(last.report), texts())}</span>
          </p>
        )}
        <div class="ps-w-brief-foot">
          {facts.length > 0 && (
            <Citation
              text={say(texts(), 'week.brief.facts', { n: facts.length })}
              onOpen={() => setBehind('facts')}
            />
          )}
          {last && (
            <Citation
              text={say(texts(), 'week.brief.earlier')}
              onOpen={() => setBehind('earlier')}
            />
          )}
        </div>
      </Panel>
      <FactsDialog
        game={game}
        facts={facts}
        open={behind === 'facts'}
        onClose={() => setBehind(null)}
        onSource={setSource}
      />
      <EarlierDialog game={game} open={behind === 'earlier'} onClose={() => setBehind(null)} />
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
  props: ItemsProps &
    Pick<TheWeekProps, 'session' | 'all' | 'onAll'> & {
      readonly report: SeatReport;
      /** Items that have room. */
      readonly fit: number;
    },
) {
  const { session, game, report, onSource, all, onAll, fit } = props;
  const digest = digestOf(report, fit, game.seat);
  const rest = restOf(report, digest);
  const items = all ? [...digest, ...rest] : digest;
  const linksOf = (item: WeekItem): CitationProps[] => {
    const { event, faction } = item;
    if (stampOf(game, item).kind === 'record' && event) {
      return cites(groundsOf(game, event).facts, onSource);
    }
    if (faction === null || !mayAskWhy(game)) return [];
    const why = say(texts(), event ? 'ui.week.why' : 'ui.week.why-not');
    return [
      {
        text: why,
        label: `${why} ${headlineOf(game, item)}`,
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
            reading={item.event ? readingWords(game, item.event) : undefined}
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
      {rest.length > 0 && (
        <button type="button" class="ps-cite ps-w-more-news" aria-expanded={all} onClick={onAll}>
          {all
            ? say(texts(), 'week.brief.fewer')
            : say(texts(), 'week.brief.more', { n: rest.length })}
        </button>
      )}
    </>
  );
}

/** What was meant by an own act, and how another seat's is read here. */
function readingWords(game: Game, event: SeatEvent): string | undefined {
  const reason = reasonOf(game, event);
  if (!reason) return undefined;
  return say(texts(), reason.own ? 'ui.readings.meant' : 'ui.readings.read-here', {
    reason: say(texts(), `reason.${reason.reason}`),
  });
}

function openingFacts(game: Game): readonly string[] {
  return [...new Set(openingOf(game).flatMap(({ facts }) => facts))];
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
