// Term sheets on the desk: offers to answer on top, then what waits for an answer and what is in force.
import { useState } from 'preact/hooks';
import {
  dealsOnDesk,
  type OfferRow,
  type SheetRow,
  type StandingDeal,
} from '../../app/deal-rows.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { capitalise, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import '../style/deals.css';
import { SourceDialog } from '../why/source-dialog.tsx';
import { blockWords } from './order-words.ts';
import { FactCitations } from '../why/fact-citations.tsx';

export interface OffersProps {
  readonly session: PlaySession;
  readonly game: Game;
}

/** Offers made to this seat; nothing when there are none. */
export function Offers({ session, game }: OffersProps) {
  const [source, setSource] = useState<string | null>(null);
  const { offers } = dealsOnDesk(game);
  if (offers.length === 0) return null;
  return (
    <section class="ps-w-offers" aria-labelledby="desk-offers">
      <h3 id="desk-offers">{say(texts(), 'ui.deals.offers')}</h3>
      <ul>
        {offers.map((offer) => (
          <li key={offer.sheet}>
            <Offer session={session} game={game} offer={offer} onSource={setSource} />
          </li>
        ))}
      </ul>
      <p class="ps-w-fine">{say(texts(), 'ui.deals.free')}</p>
      <SourceDialog id="offer-source" fact={source} onClose={() => setSource(null)} />
    </section>
  );
}

interface OfferProps extends OffersProps {
  readonly offer: OfferRow;
  readonly onSource: (fact: string) => void;
}

function Offer({ session, game, offer, onSource }: OfferProps) {
  const { sheet, from, at, reason, reasons, blocked, weeks, facts } = offer;
  const names = {
    seat: say(texts(), `seat.${from}.name`),
    sheet: say(texts(), `sheet.${sheet}.name`),
  };
  const id = `offer-${sheet}`;
  return (
    <Card
      state={at === null ? 'rest' : 'chosen'}
      level={4}
      title={capitalise(names.sheet)}
      class="ps-offer"
      before={<SeatGlyph seat={from} size={22} />}
    >
      <p class="ps-offer-from">{say(texts(), 'ui.deals.offer-of', { seat: names.seat })}</p>
      <Sides row={offer} game={game} />
      <p class="ps-w-fine">
        {say(texts(), 'ui.deals.term-weeks', { weeks })}{' '}
        {at === null && say(texts(), 'ui.deals.lapses')}{' '}
        <FactCitations facts={facts} onSource={onSource} />
      </p>
      {at === null ? (
        <p class="ps-offer-answer">
          <Button
            size="small"
            icon="handshake-fill"
            showReason
            disabledReason={blocked ? blockWords(blocked) : undefined}
            onPress={() => session.addOrder('accept-deal', sheet)}
          >
            {say(texts(), 'ui.deals.accept')}
            <span class="ps-visually-hidden">: {say(texts(), 'ui.deals.accept-of', names)}</span>
          </Button>
        </p>
      ) : (
        <>
          <p class="ps-w-reason">
            <label for={id} class="ps-visually-hidden">
              {say(texts(), 'ui.orders.choose-reason')}
            </label>
            <select
              id={id}
              value={reason ?? ''}
              onChange={(event) => session.setReason(at, event.currentTarget.value)}
            >
              {reasons.map((one) => (
                <option key={one} value={one}>
                  {say(texts(), 'ui.orders.reason', { reason: say(texts(), `reason.${one}`) })}
                </option>
              ))}
            </select>
          </p>
          <p class="ps-offer-answer">
            <b>
              <Icon name="check" size={15} /> {say(texts(), 'ui.deals.accepted')}
            </b>
            <Button size="small" icon="x" onPress={() => session.removeOrder(at)}>
              {say(texts(), 'ui.deals.take-back')}
              <span class="ps-visually-hidden">
                : {say(texts(), 'ui.deals.take-back-of', names)}
              </span>
            </Button>
          </p>
        </>
      )}
    </Card>
  );
}

/** What either side promises, the other's first. */
export function Sides({ row, game }: { readonly row: SheetRow; readonly game: Game }) {
  return (
    <dl class="ps-sides">
      {row.sides.map(({ seat, terms }) => (
        <div key={seat}>
          <dt>
            {seat === game.seat
              ? say(texts(), 'ui.deals.you-promise')
              : say(texts(), 'ui.deals.promises', { seat: say(texts(), `seat.${seat}.name`) })}
          </dt>
          {terms.map((term) => (
            <dd key={term}>{say(texts(), `term.${seat}.${term}`)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** What this seat has offered, and every sheet in force; nothing when there is neither. */
export function StandingDeals({ game }: { readonly game: Game }) {
  const { waiting, inForce } = dealsOnDesk(game);
  if (waiting.length + inForce.length === 0) return null;
  return (
    <section class="ps-w-deals" aria-labelledby="desk-deals">
      <h3 id="desk-deals">{say(texts(), 'ui.deals.standing')}</h3>
      <ul>
        {inForce.map((deal) => (
          <Standing
            key={`${deal.sheet} ${deal.from}`}
            deal={deal}
            game={game}
            state={say(texts(), 'ui.deals.left', { weeks: deal.left })}
          />
        ))}
        {waiting.map((deal) => (
          <Standing
            key={`${deal.sheet} ${deal.from}`}
            deal={deal}
            game={game}
            state={say(texts(), 'ui.deals.waiting', { seat: say(texts(), `seat.${deal.to}.name`) })}
          />
        ))}
      </ul>
    </section>
  );
}

function Standing(props: {
  readonly deal: StandingDeal;
  readonly game: Game;
  readonly state: string;
}) {
  const { deal, game, state } = props;
  const seat = (one: StandingDeal['from']): string => say(texts(), `seat.${one}.name`);
  const who = deal.own
    ? say(texts(), 'ui.deals.with', { seat: seat(deal.from === game.seat ? deal.to : deal.from) })
    : say(texts(), 'ui.deals.between', { a: seat(deal.from), b: seat(deal.to) });
  return (
    <li>
      <details>
        <summary>
          <span>
            <b>{capitalise(say(texts(), `sheet.${deal.sheet}.name`))}</b>, {who}
          </span>{' '}
          <span class="ps-deal-state">{state}</span>
        </summary>
        <Sides row={deal} game={game} />
      </details>
    </li>
  );
}
