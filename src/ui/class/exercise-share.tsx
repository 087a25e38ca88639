// What goes out to the rooms: the exercise in words, its link, its QR code, and the handout.
import { useRef, useState } from 'preact/hooks';
import type { SharedExercise } from '../../app/class/exercise-draft.ts';
import type { CatalogueEntry } from '../../app/catalogue.ts';
import type { Exercise } from '../../run/class/exercise.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { copyField } from '../board/copy-text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import { QrOrWhy } from '../kit/qr-code.tsx';
import { PrintOnly, printPage } from '../print/print-only.tsx';
import { ExerciseHandout } from './exercise-handout.tsx';
import { crisisWords, paceWords, ruleLines, seatLines, titleWords } from './exercise-words.ts';

export interface ExerciseShareProps {
  readonly exercise: Exercise;
  readonly crisis: CatalogueEntry;
  /** Null while something is wrong with the exercise. */
  readonly shared: SharedExercise | null;
  /** The page's address without a fragment. */
  readonly address: string;
}

/** The host of an address that no other device reaches; null for one that others do. */
function onlyHere(address: string): string | null {
  const { hostname, protocol } = new URL(address);
  const here =
    protocol === 'file:' || /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
  return here ? hostname : null;
}

/** The sheet at the side of the form. */
export function ExerciseShare({ exercise, crisis, shared, address }: ExerciseShareProps) {
  return (
    <Panel
      material="card-stock"
      id="ex-share"
      title={say(texts(), 'class.exercise.share')}
      class="ps-ex-share"
    >
      <h3 class="ps-ex-name">
        <bdi>{titleWords(exercise)}</bdi>
      </h3>
      <p class="ps-ex-crisis">{crisisWords(exercise, crisis)}</p>
      <p class="ps-ex-pace">{paceWords(exercise)}</p>
      <ul class="ps-ex-lines ps-ex-who">
        {seatLines(exercise, crisis).map(({ seat, words }) => (
          <li key={seat}>
            <SeatGlyph seat={seat} size={18} />
            {words}
          </li>
        ))}
      </ul>
      <ul class="ps-ex-lines">
        {ruleLines(exercise).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {shared === null ? (
        <p class="ps-trouble" role="status">
          <Icon name="warning" size={18} />
          <span>{say(texts(), 'class.exercise.share.stopped')}</span>
        </p>
      ) : (
        <Ways exercise={exercise} crisis={crisis} shared={shared} address={address} />
      )}
    </Panel>
  );
}

type WaysProps = ExerciseShareProps & { readonly shared: SharedExercise };

/** The link and what can be done with it. */
function Ways({ exercise, crisis, shared, address }: WaysProps) {
  const [large, setLarge] = useState(false);
  const link = `${address}${shared.fragment}`;
  const host = onlyHere(address);
  return (
    <>
      <div class="ps-ex-code">
        <Qr link={link} />
        <div class="ps-ex-ways">
          <Button icon="chalkboard-teacher-fill" onPress={() => setLarge(true)}>
            {say(texts(), 'class.exercise.share.large')}
          </Button>
          <a class="ps-button" href={link} target="_blank" rel="noopener">
            <Icon name="door-open-fill" size={16} />
            <span>
              {say(texts(), 'class.exercise.share.open')}
              <span class="ps-visually-hidden">
                {' '}
                ({say(texts(), 'class.exercise.share.new-tab')})
              </span>
            </span>
          </a>
          <Button icon="printer" onPress={printPage}>
            {say(texts(), 'class.exercise.share.print')}
          </Button>
        </div>
      </div>
      <LinkField link={link} />
      {host !== null && (
        <p class="ps-trouble">
          <Icon name="info" size={16} />
          <span>{say(texts(), 'class.exercise.share.only-here', { found: host })}</span>
        </p>
      )}
      <p class="ps-ex-about">{say(texts(), 'class.exercise.share.fine')}</p>
      <Dialog
        open={large}
        id="ex-large"
        title={titleWords(exercise)}
        closeLabel={say(texts(), 'ui.action.close')}
        onClose={() => setLarge(false)}
        page
      >
        <div class="ps-ex-large">
          <Qr link={link} />
          <div>
            <p class="ps-ex-crisis">{crisisWords(exercise, crisis)}</p>
            <p class="ps-ex-pace">{paceWords(exercise)}</p>
            <p class="ps-ex-address" dir="ltr">
              {link}
            </p>
            <p>{say(texts(), 'class.exercise.share.code', { id: shared.code })}</p>
          </div>
        </div>
      </Dialog>
      <PrintOnly
        draw={() => (
          <ExerciseHandout exercise={exercise} crisis={crisis} code={shared.code} link={link} />
        )}
      />
    </>
  );
}

function Qr({ link }: { readonly link: string }) {
  return (
    <QrOrWhy
      text={link}
      label={say(texts(), 'class.exercise.share.qr')}
      why="class.exercise.share.long-qr"
      class="ps-ex-qr"
    />
  );
}

/** The link, to be read and copied. */
function LinkField({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'copied' | 'select' | null>(null);
  const copy = async (): Promise<void> => {
    if (field.current) setSaid((await copyField(field.current)) ? 'copied' : 'select');
  };
  return (
    <div class="ps-ex-field ps-ex-wide">
      <label for="ex-link">{say(texts(), 'class.exercise.share.link')}</label>
      <span class="ps-ex-with-button">
        <input
          id="ex-link"
          ref={field}
          type="text"
          dir="ltr"
          readOnly
          value={link}
          aria-describedby="ex-link-about"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button kind="primary" onPress={() => void copy()}>
          {say(texts(), 'class.exercise.share.copy')}
        </Button>
      </span>
      <p class="ps-ex-about" id="ex-link-about">
        {say(texts(), 'class.exercise.share.letters', { n: link.length })}
      </p>
      <p role="status" class="ps-ex-said">
        {said !== null && say(texts(), `class.exercise.share.${said}`)}
      </p>
    </div>
  );
}
