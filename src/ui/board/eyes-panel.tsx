// What one seat knew in a week, beside the truth: its news, its orders, its estimates. All of it is the seat's own view of that week.
import { useMemo, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { ordersOfWeek } from '../../app/end-orders.ts';
import { digestOf, restOf, unknownAuthors } from '../../app/week-items.ts';
import { orderTitle, say, span } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { NewsItem } from '../kit/news-item.tsx';
import { Panel } from '../kit/panel.tsx';
import '../style/board.css';
import { headlineOf, leadText, markOf, stampOf } from '../week/item-words.ts';
import { StandingGroups } from '../week/standing.tsx';

/** Items of the week before the rest is asked for. */
const ITEMS = 6;

export interface EyesPanelProps {
  readonly session: PlaySession;
  readonly end: EndOfRun;
  readonly seat: Game['seat'];
  readonly week: number;
}

/** The panel. */
export function EyesPanel({ session, end, seat, week }: EyesPanelProps) {
  // Odds that come in meanwhile change nothing of what the seat knew.
  const seen = useMemo(() => session.seen(seat, week), [session, seat, week]);
  if (!seen) return null;
  const name = say(texts(), `seat.${seat}.name`);
  return (
    <Panel
      material="newsprint"
      id="eyes"
      title={say(texts(), 'board.knew', { seat: name, week })}
      aside={<SeatGlyph seat={seat} size={20} />}
      class="ps-eyes"
    >
      <p class="ps-eyes-about">{say(texts(), 'board.knew.about')}</p>
      <News key={`${seat} ${week}`} seen={seen} />
      <Orders seat={seat} week={week} end={end} />
      <div class="ps-eyes-estimates">
        <Estimates seen={seen} />
        <h3>{say(texts(), 'board.knew.standing')}</h3>
        <StandingGroups game={seen} />
      </div>
      <p>
        <Button size="small" icon="eye" onPress={() => session.lookAt({ eyes: 'open' })}>
          {say(texts(), 'board.knew.close')}
        </Button>
      </p>
    </Panel>
  );
}

function News({ seen }: { readonly seen: Game }) {
  const [all, setAll] = useState(false);
  const report = seen.reports.at(-1);
  if (!report) return null;
  const digest = digestOf(report, ITEMS, seen.seat);
  const rest = restOf(report, digest);
  const items = all ? [...digest, ...rest] : digest;
  const unknown = unknownAuthors(report);
  return (
    <section aria-labelledby="eyes-news">
      <h3 id="eyes-news">{say(texts(), 'board.knew.news')}</h3>
      {items.length === 0 && <p>{say(texts(), 'board.knew.no-news')}</p>}
      {items.map((item) => (
        <NewsItem
          key={item.n}
          level={4}
          mark={markOf(item)}
          headline={headlineOf(seen, item)}
          text={item.event ? leadText(seen, item.event) || undefined : undefined}
          stamp={stampOf(seen, item)}
          claim={
            item.event?.kind === 'attack' && item.faction === null
              ? say(texts(), 'ui.played.author-unknown')
              : undefined
          }
        />
      ))}
      {rest.length > 0 && (
        <button type="button" class="ps-cite" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? say(texts(), 'board.knew.fewer')
            : say(texts(), 'board.knew.more', { n: rest.length })}
        </button>
      )}
      {unknown > 0 && (
        <p class="ps-eyes-about">{say(texts(), 'board.knew.unknown', { n: unknown })}</p>
      )}
    </section>
  );
}

function Orders({ seat, week, end }: Pick<EyesPanelProps, 'seat' | 'week' | 'end'>) {
  const orders = ordersOfWeek(end.orders, seat, week);
  return (
    <section aria-labelledby="eyes-orders">
      <h3 id="eyes-orders">{say(texts(), 'board.knew.orders', { week })}</h3>
      {orders.length === 0 ? (
        <p>{say(texts(), 'board.knew.no-orders')}</p>
      ) : (
        <ul>
          {orders.map(({ order, target, reason }) => (
            <li key={`${order} ${target}`}>
              {say(texts(), 'board.knew.order', {
                order: orderTitle(order, target, texts()),
                reason: say(texts(), `reason.${reason}`),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const COLUMNS = ['board.knew.faction', 'board.knew.heeds', 'board.knew.fears', 'board.knew.fires'];

function Estimates({ seen }: { readonly seen: Game }) {
  return (
    <section aria-labelledby="eyes-factions">
      <h3 id="eyes-factions">{say(texts(), 'board.knew.factions')}</h3>
      <table class="ps-data">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(texts(), column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.view.factions.map(({ id, heedsTehran, fearsSellOut, fireChance }) => (
            <tr key={id}>
              <th scope="row">{say(texts(), `faction.${id}.short`)}</th>
              <td>{figure(span(heedsTehran.low, heedsTehran.high))}</td>
              <td>{figure(span(fearsSellOut.low, fearsSellOut.high))}</td>
              <td>{percentage(fireChance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
