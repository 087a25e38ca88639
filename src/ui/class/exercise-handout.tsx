// The handout of an exercise: one page for the rooms, with the code and the address.
import type { CatalogueEntry } from '../../app/catalogue.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { QrCode, qrMatrix } from '../kit/qr-code.tsx';
import { Part } from '../print/part.tsx';
import { crisisWords, paceWords, seatLines, titleWords } from './exercise-words.ts';

export interface ExerciseHandoutProps {
  readonly exercise: Exercise;
  readonly crisis: CatalogueEntry;
  readonly code: string;
  /** The whole address. */
  readonly link: string;
}

/** A page, black on white. */
export function ExerciseHandout({ exercise, crisis, code, link }: ExerciseHandoutProps) {
  const { weeks, note, tempo } = exercise;
  const step = (key: string): string => say(texts(), `class.handout.step.${key}`, { weeks });
  return (
    <article class="ps-print-page ps-handout">
      <header>
        <h1>
          <bdi>{titleWords(exercise)}</bdi>
        </h1>
        <p>{crisisWords(exercise, crisis)}</p>
        <p>{paceWords(exercise)}</p>
      </header>
      <p class="ps-handout-summary">{crisis.summary}</p>
      <div class="ps-handout-door">
        {qrMatrix(link) !== null && (
          <QrCode
            text={link}
            label={say(texts(), 'class.exercise.share.qr')}
            class="ps-handout-qr"
          />
        )}
        <div>
          <p class="ps-handout-scan">{say(texts(), 'class.handout.scan')}</p>
          <p>{say(texts(), 'class.handout.address')}</p>
          <p class="ps-handout-address" dir="ltr">
            {link}
          </p>
        </div>
      </div>
      <div class="ps-role-pair">
        <Part title="class.handout.how">
          <ol class="ps-handout-steps">
            {['open', 'label', 'analyst', 'play', 'hand-in'].map((key) => (
              <li key={key}>{step(key)}</li>
            ))}
          </ol>
        </Part>
        <div class="ps-handout-side">
          <Part title="class.handout.who">
            <ul class="ps-handout-seats">
              {seatLines(exercise, crisis).map(({ seat, words }) => (
                <li key={seat}>
                  <SeatGlyph seat={seat} size={20} />
                  {words}
                </li>
              ))}
            </ul>
          </Part>
          {(note || tempo === 'commit') && (
            <Part title="class.handout.note-title">
              {note && <p>{say(texts(), 'class.handout.note')}</p>}
              {tempo === 'commit' && <p>{say(texts(), 'class.handout.agreement')}</p>}
            </Part>
          )}
        </div>
      </div>
      <p class="ps-handout-label">
        {say(texts(), 'class.handout.label')}
        <span />
      </p>
      <footer>{say(texts(), 'class.handout.foot', { id: code })}</footer>
    </article>
  );
}
