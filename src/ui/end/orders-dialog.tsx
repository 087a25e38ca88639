// What one seat ordered in one week: what it was meant for, how the others read it, and why a computer chose it.
import { useState } from 'preact/hooks';
import { ordersOfWeek } from '../../app/end-orders.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { EndOfRun, Game } from '../../app/state.ts';
import { orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { PicksDialog } from '../why/picks-dialog.tsx';

export interface OrdersDialogProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly end: EndOfRun;
  /** Null while it is closed. */
  readonly open: { readonly seat: Game['seat']; readonly week: number } | null;
  readonly onClose: () => void;
}

/** A sheet of tracing paper with the orders of a week. */
export function OrdersDialog({ session, game, end, open, onClose }: OrdersDialogProps) {
  const [asked, setAsked] = useState<NonNullable<OrdersDialogProps['open']> | null>(null);
  const name = open ? say(texts(), `seat.${open.seat}.name`) : '';
  const computer = open !== null && game.header.seats[open.seat].by === 'doctrine';
  return (
    <>
      <Dialog
        open={open !== null}
        id="orders-week"
        title={open ? say(texts(), 'ui.debrief.orders-week', { seat: name, week: open.week }) : ''}
        closeLabel={say(texts(), 'ui.action.close')}
        onClose={onClose}
        material="vellum"
        foot={
          computer ? (
            <Button
              icon="question"
              onPress={() => {
                setAsked(open);
                onClose();
              }}
            >
              {say(texts(), 'ui.picks.open')}
            </Button>
          ) : undefined
        }
      >
        {open &&
          ordersOfWeek(end.orders, open.seat, open.week).map(
            ({ order, target, reason, readings }) => (
              <section key={`${order} ${target}`} class="ps-orders-one">
                <h3>{orderTitle(order, target, texts())}</h3>
                <dl class="ps-reading-rows">
                  <dt>{say(texts(), 'ui.debrief.intended')}</dt>
                  <dd>{say(texts(), `reason.${reason}`)}</dd>
                  <dt>{say(texts(), 'ui.debrief.read-as')}</dt>
                  <dd class="ps-reading-readers">
                    {readings.map(({ reader, reason: read }) => (
                      <span key={reader}>
                        <SeatGlyph
                          seat={reader}
                          size={14}
                          label={say(texts(), `seat.${reader}.name`)}
                        />{' '}
                        {say(texts(), read === null ? 'ui.debrief.unseen' : `reason.${read}`)}
                      </span>
                    ))}
                  </dd>
                </dl>
              </section>
            ),
          )}
      </Dialog>
      <PicksDialog
        session={session}
        seat={asked?.seat ?? game.seat}
        week={asked?.week ?? null}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
