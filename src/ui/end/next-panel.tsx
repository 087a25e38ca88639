// What can be done next: another seat, another decision, other luck, another game. On manila, because it is the player's to decide.
import { useState } from 'preact/hooks';
import { otherSeats } from '../../app/end-rows.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { orderTitle, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Panel } from '../kit/panel.tsx';

export interface NextPanelProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly weeks: number;
  /** The week that is offered first. */
  readonly offered: number;
  /** The decision that mattered most, when the orders have been weighed. */
  readonly strongest: { readonly order: string; readonly target: string | null } | null;
}

/** The offers of the end. */
export function NextPanel({ session, game, weeks, offered, strongest }: NextPanelProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const week = chosen ?? offered;
  const mark = say(texts(), strongest ? 'ui.debrief.next-strongest' : 'ui.debrief.next-hinge');
  const played = game.persons.length > 0;
  return (
    <Panel
      material="manila"
      id="again"
      title={say(texts(), 'ui.debrief.next')}
      ruled={false}
      class="ps-next"
    >
      {played ? (
        <>
          <div class="ps-next-row">
            <span id="next-seat">{say(texts(), 'ui.debrief.next-seat')}</span>
            <span class="ps-next-do" role="group" aria-labelledby="next-seat">
              {otherSeats(game.seat).map((seat) => (
                <Button key={seat} size="small" onPress={() => void session.playFrom(seat)}>
                  <SeatGlyph seat={seat} size={15} />{' '}
                  {say(texts(), 'ui.debrief.next-seat-as', {
                    seat: say(texts(), `seat.${seat}.name`),
                  })}
                </Button>
              ))}
            </span>
          </div>
          <div class="ps-next-row">
            <span>
              {say(texts(), 'ui.debrief.next-change')}
              <small>
                {strongest
                  ? say(texts(), 'ui.debrief.next-change-strongest', {
                      week: offered,
                      order: orderTitle(strongest.order, strongest.target, texts()),
                    })
                  : say(texts(), 'ui.debrief.next-change-about', { week: offered })}
              </small>
            </span>
            <span class="ps-next-do">
              <select
                class="ps-next-week"
                aria-label={say(texts(), 'ui.debrief.next-week')}
                value={week}
                onChange={(event) => setChosen(Number(event.currentTarget.value))}
              >
                {Array.from({ length: weeks }, (_, at) => at + 1).map((one) => (
                  <option key={one} value={one}>
                    {say(texts(), 'ui.debrief.week', { week: one })}
                    {one === offered ? ` ${mark}` : ''}
                  </option>
                ))}
              </select>
              <Button size="small" icon="git-branch" onPress={() => session.rewindTo(week)}>
                {say(texts(), 'ui.debrief.next-go')}
              </Button>
            </span>
          </div>
          <div class="ps-next-row">
            <span class="ps-next-do">
              <Button size="small" icon="shuffle" onPress={() => void session.newLuck()}>
                {say(texts(), 'ui.debrief.next-luck')}
              </Button>
              <Button
                size="small"
                icon="arrow-counter-clockwise"
                onPress={() => void session.playAgain()}
              >
                {say(texts(), 'ui.debrief.next-again')}
              </Button>
            </span>
          </div>
        </>
      ) : (
        <p class="ps-next-about">{say(texts(), 'ui.debrief.next-loaded')}</p>
      )}
    </Panel>
  );
}
