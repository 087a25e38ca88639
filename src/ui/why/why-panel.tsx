// Why did they do it? Chances, a waterfall that adds up, what would have changed it, and the sources of every term.
import { useState } from 'preact/hooks';
import type { Game, OpenWhy } from '../../app/state.ts';
import { whyHead } from '../../app/why-head.ts';
import { whyCard, type WhyCard } from '../../app/why-rows.ts';
import {
  capitalise,
  listOf,
  numberWord,
  percentOfOutcomes,
  pointsRange,
  pointsSize,
  say,
} from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { RungBar } from '../kit/rung-bar.tsx';
import { Token } from '../kit/token.tsx';
import { Waterfall } from '../kit/waterfall.tsx';
import '../style/resolution.css';
import { SourceDialog } from './source-dialog.tsx';
import { SourceList } from './source-list.tsx';
import { rungWords } from './words.ts';

export interface WhyPanelProps {
  readonly openWhy: OpenWhy;
  readonly game: Game;
  readonly onClose: () => void;
  /** Inside a dialog that has the title and the way out already. */
  readonly bare?: boolean | undefined;
  /** Builds the bars one after another; left out where nothing may move. */
  readonly build?: boolean | undefined;
  /** Opens the switchboard of assumptions; without it they are only named. */
  readonly onAssumptions?: (() => void) | undefined;
}

/** Title of the panel for a decision. */
export function whyTitle({ observed }: OpenWhy): string {
  return say(texts(), observed === 0 ? 'ui.why.heading-not' : 'ui.why.heading');
}

/** One decision explained, as the seat sees it or, at the end, exactly. */
export function WhyPanel(props: WhyPanelProps) {
  const { openWhy, game, onClose, bare = false, build = false, onAssumptions } = props;
  const [source, setSource] = useState<string | null>(null);
  const { why, faction, week, observed } = openWhy;
  const card = whyCard(openWhy);
  const knows = observed !== null;
  const last = week === game.reports.length;
  return (
    <section
      class={bare ? 'ps-why ps-why-bare' : 'ps-why ps-panel ps-vellum'}
      aria-labelledby={`why-${faction}-${week}`}
    >
      {!bare && (
        <header class="ps-why-bar">
          <h2 class="ps-panel-title">{whyTitle(openWhy)}</h2>
          <IconButton icon="x" label={say(texts(), 'ui.why.close')} onPress={onClose} />
        </header>
      )}
      <div class="ps-why-head">
        <Token monogram={say(texts(), `faction.${faction}.monogram`)} size={40} />
        <h3 id={`why-${faction}-${week}`} class="ps-why-did">
          {didWords(game, openWhy)}
          {!last && <span class="ps-why-week"> {say(texts(), 'ui.why.week', { week })}</span>}
        </h3>
      </div>
      <p class="ps-why-balance">{balanceWords(openWhy, card)}</p>
      <RungBar
        title={say(texts(), why.exact ? 'ui.why.rungs-exact' : 'ui.why.rungs-title')}
        note={say(texts(), why.exact ? 'ui.why.before-draw-exact' : 'ui.why.before-draw')}
        chosenWord={say(texts(), 'ui.why.chosen')}
        rungs={card.chances.map(({ rung, percent, outcomes, reachable }) => ({
          name: rungWords(rung),
          percent,
          text: reachable
            ? figure(percentOfOutcomes(outcomes))
            : say(texts(), 'ui.why.out-of-reach'),
          chosen: rung === why.chosen && knows,
        }))}
      />
      <Bars openWhy={openWhy} card={card} onSource={setSource} build={build} />
      <Flips openWhy={openWhy} card={card} />
      <SourceList of={card.sources} onOpen={setSource} />
      <Switches of={card.switches} onAssumptions={onAssumptions} />
      <SourceDialog
        id={`why-source-${faction}-${week}`}
        fact={source}
        onClose={() => setSource(null)}
      />
    </section>
  );
}

/** "Nujaba sent a one-way drone at Harir six days after a US strike killed its commander". */
function didWords(game: Game, openWhy: OpenWhy): string {
  const { deed, cause } = whyHead(game, openWhy);
  const short = say(texts(), `faction.${openWhy.faction}.short`);
  if (deed.kind === 'unknown') return say(texts(), 'ui.why.not-sure', { faction: short });
  const did =
    deed.kind === 'fired'
      ? say(texts(), `ui.why.fired.${deed.weapon}`, {
          faction: short,
          where: say(texts(), `place.${deed.place}.at`),
        })
      : deed.kind === 'fired-often'
        ? say(texts(), deed.count === 2 ? 'ui.why.fired-twice' : 'ui.why.fired-often', {
            faction: short,
            times: numberWord(deed.count, texts()),
          })
        : say(texts(), deed.weeks > 1 ? 'ui.why.held-weeks' : 'ui.why.held', {
            faction: short,
            weeks: numberWord(deed.weeks, texts()),
          });
  if (!cause) return did;
  return say(texts(), deed.kind === 'held' ? 'ui.why.although' : 'ui.why.after', {
    did,
    n: cause.days,
    days: numberWord(cause.days, texts()),
    cause: say(texts(), `ui.why.strike.${cause.what}`),
  });
}

/** What pushed and what held back, in plain words, and whether the draw decided it. */
function balanceWords({ why }: OpenWhy, card: WhyCard): string {
  const { speakFor, speakAgainst, lean, byLuck } = card;
  const short = (ids: readonly string[]): string =>
    listOf(
      ids.map((id) => say(texts(), `ui.why.short.${id}`)),
      texts(),
    );
  const params = {
    chosen: rungWords(why.chosen),
    next: rungWords(why.next),
    for: short(speakFor),
    against: short(speakAgainst),
    Against: capitalise(short(speakAgainst)),
  };
  const luck = byLuck ? ` ${say(texts(), 'ui.why.by-luck')}` : '';
  if (speakFor.length + speakAgainst.length === 0) {
    return say(texts(), 'ui.why.even', params) + luck;
  }
  const one =
    speakAgainst.length === 0 ? 'balance-for' : speakFor.length === 0 ? 'balance-against' : null;
  if (one !== null) return say(texts(), `ui.why.${one}`, params) + luck;
  if (lean === null) return say(texts(), 'ui.why.balance', params) + luck;
  const weighs = why.lead >= 0 && !byLuck ? 'enough' : 'less';
  return capitalise(say(texts(), `ui.why.${lean}.${weighs}`, params)) + luck;
}

interface PartProps {
  readonly openWhy: OpenWhy;
  readonly card: WhyCard;
}

function Bars({
  openWhy,
  card,
  onSource,
  build,
}: PartProps & { readonly onSource: (fact: string) => void; readonly build: boolean }) {
  const { why } = openWhy;
  const chosen = rungWords(why.chosen);
  const next = rungWords(why.next);
  const open = card.rows.some((row) => row.range !== null);
  return (
    <div class="ps-why-bars">
      <Waterfall
        rows={card.rows.map((row) => ({
          label: say(texts(), `term.${row.term}`),
          unknownText: row.range ? pointsRange(row.range.low, row.range.high, texts()) : undefined,
          unknownWords: row.range
            ? say(texts(), 'ui.why.unknown-range', {
                range: pointsRange(row.range.low, row.range.high, texts()),
              })
            : undefined,
          value: row.by,
          kind: row.kind,
          unknown: row.range ?? undefined,
          citations: row.sources.map((source) => ({
            mark: source.mark,
            label: say(texts(), 'ui.sources.open', {
              mark: source.mark,
              fact: 'fact' in source ? source.fact : say(texts(), 'ui.sources.assumption'),
            }),
            onOpen: 'fact' in source ? () => onSource(source.fact) : undefined,
          })),
        }))}
        heading={say(texts(), 'ui.why.against', { chosen, next })}
        sumLabel={say(texts(), why.lead < 0 ? 'ui.why.trailed-by' : 'ui.why.led-by', {
          chosen,
          next,
        })}
        sumNote={
          why.leadRange && open
            ? say(texts(), 'ui.why.range-note', {
                range: pointsRange(why.leadRange.low, why.leadRange.high, texts()),
              })
            : undefined
        }
        unit={say(texts(), 'ui.why.unit')}
        unknownText={{
          text: say(texts(), 'ui.why.unknown-mark'),
          words: say(texts(), 'ui.why.unknown'),
        }}
        build={build}
        valueHeading={say(texts(), 'ui.why.points')}
        plotHeading={say(texts(), 'ui.why.running-sum')}
      />
      {card.idle.length > 0 && (
        <p class="ps-t-small">
          {say(texts(), 'ui.why.idle', {
            terms: listOf(
              card.idle.map((id) => say(texts(), `ui.why.short.${id}`)),
              texts(),
            ),
          })}
        </p>
      )}
    </div>
  );
}

function Flips({ card }: PartProps) {
  return (
    <div class="ps-why-flips">
      <p class="ps-rungs-head">
        <b>{say(texts(), 'ui.why.changed')}</b>
        <span>{say(texts(), 'ui.why.smallest')}</span>
      </p>
      {card.flips.length === 0 ? (
        <p class="ps-why-none">
          {say(texts(), card.likeliest ? 'ui.why.nothing' : 'ui.why.flips-unknown')}
        </p>
      ) : (
        <ul>
          {card.flips.map((flip) => (
            <li key={`${flip.term} ${flip.by}`}>
              <span>
                {say(texts(), flip.by > 0 ? 'ui.why.flip-higher' : 'ui.why.flip-lower', {
                  term: say(texts(), `term.${flip.term}`),
                  points: pointsSize(flip.by),
                })}
              </span>
              <b>
                <span aria-hidden="true">→</span> {rungWords(flip.to)}
              </b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The contested assumptions behind these bars, and the way to switch them. */
function Switches(props: {
  readonly of: readonly string[];
  readonly onAssumptions: (() => void) | undefined;
}) {
  const { of, onAssumptions } = props;
  if (of.length === 0) return null;
  const names = listOf(
    of.map((id) =>
      say(texts(), 'ui.why.quoted', { words: say(texts(), `assumption.${id}.title`) }),
    ),
    texts(),
  );
  return (
    <p class="ps-why-switch">
      {say(texts(), 'ui.why.switchable', { names })}{' '}
      {onAssumptions && (
        <button type="button" class="ps-cite" onClick={onAssumptions}>
          {say(texts(), 'ui.why.switchboard')}
        </button>
      )}
    </p>
  );
}
