// Why did they do it? Chances, a waterfall that adds up, what would have changed it, and the sources of every term.
import { useState } from 'preact/hooks';
import type { Game, OpenWhy } from '../../app/state.ts';
import { whyCard, type WhyCard, type WhySource } from '../../app/why-rows.ts';
import {
  listOf,
  percentOfOutcomes,
  pointsRange,
  pointsSize,
  rungName,
  say,
} from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { Citation } from '../kit/citation.tsx';
import { RungBar } from '../kit/rung-bar.tsx';
import { Token } from '../kit/token.tsx';
import { Waterfall } from '../kit/waterfall.tsx';
import '../style/resolution.css';
import { SourceDialog } from './source-dialog.tsx';
import { useFacts } from './use-facts.ts';
import { kindWords, rungWords } from './words.ts';

export interface WhyPanelProps {
  readonly openWhy: OpenWhy;
  readonly game: Game;
  readonly onClose: () => void;
  /** Inside a dialog that has the title and the way out already. */
  readonly bare?: boolean | undefined;
}

/** Title of the panel for a decision. */
export function whyTitle({ observed }: OpenWhy): string {
  return say(texts(), observed === 0 ? 'ui.why.heading-not' : 'ui.why.heading');
}

/** One decision explained, as the seat sees it or, at the end, exactly. */
export function WhyPanel({ openWhy, game, onClose, bare = false }: WhyPanelProps) {
  const [source, setSource] = useState<string | null>(null);
  const { why, faction, week, observed } = openWhy;
  const card = whyCard(openWhy);
  const name = say(texts(), `faction.${faction}.name`);
  const knows = observed !== null;
  const did = knows
    ? say(texts(), 'ui.why.did', {
        faction: name,
        did: say(texts(), `rung.${rungName(observed)}.did`),
      })
    : say(texts(), 'ui.why.not-sure', { faction: name });
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
          {did}
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
          text: reachable ? percentOfOutcomes(outcomes) : say(texts(), 'ui.why.out-of-reach'),
          chosen: rung === why.chosen && knows,
        }))}
      />
      <Bars openWhy={openWhy} card={card} onSource={setSource} />
      <Flips openWhy={openWhy} card={card} />
      <Sources of={card.sources} onOpen={setSource} />
      <SourceDialog
        id={`why-source-${faction}-${week}`}
        fact={source}
        onClose={() => setSource(null)}
      />
    </section>
  );
}

function balanceWords({ why }: OpenWhy, { speakFor, speakAgainst }: WhyCard): string {
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
  };
  if (speakAgainst.length === 0) return say(texts(), 'ui.why.balance-for', params);
  if (speakFor.length === 0) return say(texts(), 'ui.why.balance-against', params);
  return say(texts(), 'ui.why.balance', params);
}

interface PartProps {
  readonly openWhy: OpenWhy;
  readonly card: WhyCard;
}

function Bars({
  openWhy,
  card,
  onSource,
}: PartProps & { readonly onSource: (fact: string) => void }) {
  const { why } = openWhy;
  const chosen = rungWords(why.chosen);
  const next = rungWords(why.next);
  const open = card.rows.some((row) => row.range !== null);
  return (
    <div class="ps-why-bars">
      <Waterfall
        rows={card.rows.map((row) => ({
          label: say(texts(), `term.${row.term}`),
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

function Sources({
  of,
  onOpen,
}: {
  of: readonly WhySource[];
  readonly onOpen: (fact: string) => void;
}) {
  const find = useFacts();
  return (
    <div class="ps-why-sources">
      <h4 class="ps-visually-hidden">{say(texts(), 'ui.sources.heading')}</h4>
      <ol>
        {of.map((source) => (
          <li key={source.mark} class={'fact' in source ? undefined : 'ps-why-assumed'}>
            <b>{source.mark}</b>
            {'fact' in source ? (
              <>
                <Citation
                  text={source.fact}
                  label={say(texts(), 'ui.sources.open-fact', { fact: source.fact })}
                  onOpen={() => onOpen(source.fact)}
                />
                <span>{factKind(find, source.fact)}</span>
              </>
            ) : (
              <>
                <span class="ps-why-assumption">{source.assumption}</span>
                <span>{say(texts(), 'ui.sources.assumption').toLowerCase()}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function factKind(find: ReturnType<typeof useFacts>, id: string): string {
  const card = find?.(id);
  return card ? kindWords(card.certainty) : '';
}
