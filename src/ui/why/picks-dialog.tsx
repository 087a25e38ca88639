// Why these orders? A computer player's wishes of a week with their weights and what became of each, or the record it replayed.
import { useMemo, useState } from 'preact/hooks';
import type { PickCard, PickFate, PickRow, RecordedRow } from '../../app/pick-rows.ts';
import type { PlaySession } from '../../app/play/play.ts';
import { assumedWords } from '../../text/assumed.ts';
import { listOf, orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Citation } from '../kit/citation.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import { drawn } from '../kit/rounding.ts';
import '../style/picks.css';
import { SourceDialog } from './source-dialog.tsx';

/** Wishes shown until all are asked for; what was given is always shown. */
const FIRST = 8;

export interface PicksDialogProps {
  readonly session: PlaySession;
  readonly seat: PickCard['seat'];
  /** The week asked about, or null while nothing is open. */
  readonly week: number | null;
  readonly onClose: () => void;
}

/** Opens when a week is given; the picks are worked out only then. */
export function PicksDialog({ session, seat, week, onClose }: PicksDialogProps) {
  const card = useMemo(
    () => (week === null ? null : session.picksOf(seat, week)),
    [session, seat, week],
  );
  return (
    <Dialog
      open={card !== null}
      title={card === null ? '' : titleOf(card)}
      id="picks"
      closeLabel={say(texts(), 'ui.picks.close')}
      onClose={onClose}
      material="vellum"
    >
      {card !== null && <Picks key={`${card.seat} ${card.week}`} card={card} />}
    </Dialog>
  );
}

function titleOf({ seat, week, doctrine }: PickCard): string {
  return say(texts(), 'ui.picks.title', {
    seat: say(texts(), `seat.${seat}.name`),
    week,
    doctrine: say(texts(), `doctrine.${doctrine}`),
  });
}

function Picks({ card }: { readonly card: PickCard }) {
  const { seat, doctrine, recordEnded, asRecorded, next, differs } = card;
  return (
    <div class={`ps-picks ps-picks-${seat}`}>
      <p>{say(texts(), asRecorded ? 'ui.picks.about-recorded' : 'ui.picks.about')}</p>
      {recordEnded !== null && (
        <p>
          {say(texts(), recordEnded > 0 ? 'ui.picks.record-ended' : 'ui.picks.record-none', {
            weeks: recordEnded,
            doctrine: say(texts(), `doctrine.${doctrine}`),
          })}
        </p>
      )}
      {differs && <p class="ps-picks-differs">{say(texts(), 'ui.picks.differs')}</p>}
      {asRecorded ? <Recorded rows={card.recorded} /> : <Wishes rows={card.wishes} />}
      {next !== null && <p class="ps-picks-next">{nextWords(next)}</p>}
    </div>
  );
}

function Wishes({ rows }: { readonly rows: readonly PickRow[] }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p>{say(texts(), 'ui.picks.nothing')}</p>;
  const first = rows.filter(({ fate }, at) => at < FIRST || fate.kind === 'given');
  return (
    <>
      <ol class="ps-picks-list" aria-label={say(texts(), 'ui.picks.wishes')}>
        {(all ? rows : first).map((row) => (
          <Wish key={`${row.order} ${row.target}`} row={row} />
        ))}
      </ol>
      {first.length < rows.length && (
        <p>
          <Button size="small" expanded={all} onPress={() => setAll(!all)}>
            {say(texts(), all ? 'ui.picks.fewer' : 'ui.picks.all', { count: rows.length })}
          </Button>
        </p>
      )}
    </>
  );
}

function Wish({ row }: { readonly row: PickRow }) {
  const { order, target, reason, also, weight, share, fate } = row;
  const given = fate.kind === 'given';
  return (
    <li class={given ? 'ps-pick ps-pick-given' : 'ps-pick'}>
      <p class="ps-pick-what">
        <b>{orderTitle(order, target, texts())}</b> <span>{purpose(reason, also)}</span>
      </p>
      <p class="ps-pick-weight">
        <span class="ps-pick-bar" aria-hidden="true">
          <span style={{ inlineSize: `${drawn(share, 1)}%` }} />
        </span>
        <span>{say(texts(), 'ui.picks.weight', { weight })}</span>
      </p>
      <p class="ps-pick-fate">
        {given && <Icon name="check" size={13} />} {fateWords(fate)}
      </p>
    </li>
  );
}

function Recorded({ rows }: { readonly rows: readonly RecordedRow[] }) {
  const [source, setSource] = useState<string | null>(null);
  if (rows.length === 0) return <p>{say(texts(), 'ui.picks.recorded-none')}</p>;
  return (
    <>
      <ul class="ps-picks-list" aria-label={say(texts(), 'ui.picks.recorded')}>
        {rows.map(({ order, target, reason, given, facts, assumption }) => (
          <li
            key={`${order} ${target}`}
            class={given ? 'ps-pick ps-pick-given ps-pick-recorded' : 'ps-pick ps-pick-recorded'}
          >
            <p class="ps-pick-what">
              <b>{orderTitle(order, target, texts())}</b> <span>{purpose(reason, [])}</span>
            </p>
            <p class="ps-pick-fate">
              {given && <Icon name="check" size={13} />}{' '}
              {say(texts(), given ? 'ui.picks.given' : 'ui.picks.not-given')}
            </p>
            {facts.length > 0 && (
              <p class="ps-pick-facts">
                {facts.map((fact) => (
                  <Citation
                    key={fact}
                    text={fact}
                    label={say(texts(), 'ui.sources.open-fact', { fact })}
                    onOpen={() => setSource(fact)}
                  />
                ))}
              </p>
            )}
            {assumption !== null && (
              <p class="ps-pick-assumed">
                {say(texts(), 'ui.sources.assumption')}: {assumedWords(assumption, texts())}
              </p>
            )}
          </li>
        ))}
      </ul>
      <SourceDialog id="picks-source" fact={source} onClose={() => setSource(null)} />
    </>
  );
}

function purpose(reason: string, also: readonly string[]): string {
  const words = (id: string): string => say(texts(), `reason.${id}`);
  if (also.length === 0) return say(texts(), 'ui.picks.to', { reason: words(reason) });
  return say(texts(), 'ui.picks.to-also', {
    reason: words(reason),
    also: listOf(also.map(words), texts()),
  });
}

function fateWords(fate: PickFate): string {
  if (fate.kind !== 'blocked') return say(texts(), `ui.picks.${fate.kind}`);
  const { key, params = {} } = fate.block;
  if (key === 'block.capital') return say(texts(), 'ui.picks.capital', params);
  // Some are worded for the player who is choosing; here they are said of another, and of the past.
  const own = `ui.picks.${key}`;
  const why = say(texts(), texts()[own] === undefined ? key : own, params);
  return say(texts(), 'ui.picks.blocked', { why });
}

function nextWords({ order, target, reason, fate }: PickRow): string {
  return say(texts(), `ui.picks.next.${fate.kind}`, {
    order: orderTitle(order, target, texts()),
    reason: say(texts(), `reason.${reason}`),
  });
}
