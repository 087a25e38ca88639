// The foot of the desk: totals beside the seal, so that nobody signs blind, and the way to hold course.
import { useState } from 'preact/hooks';
import type { Desk } from '../../app/desk.ts';
import { othersToSeal } from '../../app/drawer.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { SealButton } from '../kit/seal-button.tsx';

export interface SealFootProps {
  readonly session: PlaySession;
  readonly game: Game;
  readonly desk: Desk;
  /** Seals, or asks once more when nothing was chosen. */
  readonly onSeal: () => void;
  /** Whether it has just been asked. */
  readonly asking: boolean;
  /** Whether the week's clock has run out; nothing is sealed by itself. */
  readonly timeUp: boolean;
}

export function SealFoot({ session, game, desk, onSeal, asking, timeUp }: SealFootProps) {
  const [holding, setHolding] = useState(false);
  const none = desk.chosen.length + desk.answers === 0;
  // Of several persons at one device each has to be asked every week.
  const mayHold = game.persons.length === 1 && game.persons.includes(game.seat);
  return (
    <div class="ps-w-seal">
      {holding && mayHold && (
        <HoldCourse
          none={none}
          onNo={() => setHolding(false)}
          onYes={() => {
            setHolding(false);
            session.holdCourse();
          }}
        />
      )}
      <p class="ps-w-totals">{asking ? '' : totalsWords(game, desk)}</p>
      <div class="ps-w-seal-row">
        <SealButton
          state={asking ? 'confirm' : none ? 'empty' : 'ready'}
          label={sealWords(desk, asking)}
          note={
            asking
              ? say(texts(), 'ui.seal.confirm-note')
              : timeUp
                ? say(texts(), 'desk.seal.time-up')
                : undefined
          }
          onPress={onSeal}
        />
        {mayHold && (
          <Button
            size="large"
            class="ps-w-hold"
            expanded={holding}
            onPress={() => setHolding(!holding)}
          >
            {say(texts(), 'desk.hold')}
          </Button>
        )}
      </div>
    </div>
  );
}

function sealWords({ chosen, answers }: Desk, asking: boolean): string {
  if (asking) return say(texts(), 'ui.seal.confirm');
  const n = chosen.length;
  return answers === 0
    ? say(texts(), `ui.seal.${n}`)
    : say(texts(), `ui.seal.answers.${n}`, { n: answers });
}

/** "Two orders, 1 answer: 4 capital committed, 3 left." */
function totalsWords(game: Game, desk: Desk): string {
  const { chosen, answers, committed, left } = desk;
  const given = [
    say(texts(), `desk.totals.${chosen.length}`),
    ...(answers === 0 ? [] : [say(texts(), 'desk.totals.answers', { n: answers })]),
  ].join(', ');
  const then = othersToSeal(game)[0];
  return [
    `${given}: ${say(texts(), 'desk.totals', { committed, left })}.`,
    ...(then ? [say(texts(), 'desk.seal.then', { seat: say(texts(), `seat.${then}.name`) })] : []),
  ].join(' ');
}

interface HoldCourseProps {
  readonly none: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What holding course does and what stops it, before it is done. */
function HoldCourse({ none, onYes, onNo }: HoldCourseProps) {
  return (
    <section class="ps-w-hold-about" aria-labelledby="hold-course">
      <h3 id="hold-course">{say(texts(), 'desk.hold')}</h3>
      <p>
        {say(texts(), none ? 'desk.hold.about-none' : 'desk.hold.about')}{' '}
        {say(texts(), 'desk.hold.stops')}
      </p>
      <p class="ps-w-hold-buttons">
        <Button kind="primary" size="small" onPress={onYes}>
          {say(texts(), 'desk.hold.yes')}
        </Button>
        <Button size="small" onPress={onNo}>
          {say(texts(), 'desk.hold.no')}
        </Button>
      </p>
    </section>
  );
}
