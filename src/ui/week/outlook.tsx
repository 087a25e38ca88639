// "Where this is heading": the own forecast first, then the model's odds as three branches with a row each.
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  outlookPicture,
  picksPercents,
  type OutlookRow,
  type Picks,
} from '../../app/outlook-rows.ts';
import type { PlaySession } from '../../app/play/play.ts';
import type { Game } from '../../app/state.ts';
import type { Trajectory } from '../../model/ids.ts';
import { capitalise, grouped, say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import type { DeltaBranch, DeltaOdds } from '../kit/delta.tsx';
import { Dialog } from '../kit/dialog.tsx';
import '../style/outlook.css';
import { Outlook, OutlookNow } from './instruments.tsx';
import { OwnOdds } from './own-odds.tsx';
import { TABLET, useMedia } from './use-media.ts';

export interface OutlookSectionProps {
  readonly session: PlaySession;
  readonly game: Game;
}

/** The section of the bar; on a phone the tab. */
export function OutlookSection({ session, game }: OutlookSectionProps) {
  const { terms, outlook } = game;
  const picture = outlookPicture(outlook, terms.aids);
  const { stage, weeks } = picture;
  const tablet = useMedia(TABLET);
  const [picks, setPicks] = useState<Picks>({});
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const change = useRef<HTMLDivElement>(null);
  const asking = stage === 'ask' || editing;
  const wasAsking = useRef(asking);
  // The words are gone once they are given: focus goes on to where they can be changed.
  useEffect(() => {
    if (wasAsking.current && !asking && document.activeElement === document.body) {
      change.current?.querySelector('button')?.focus();
    }
    wasAsking.current = asking;
  }, [asking]);
  const pick = (course: Trajectory, word: Picks[Trajectory]): void => {
    const next = { ...picks, [course]: word };
    setPicks(next);
    const percents = picksPercents(next);
    if (!percents) return;
    session.forecast(percents);
    setSaid(
      say(texts(), 'week.forecast.given', {
        escalation: percents.escalation,
        sporadic: percents.sporadic,
        easing: percents['de-escalation'],
      }),
    );
  };
  const exam = terms.aids === 'exam';
  const about = say(texts(), exam ? 'week.forecast.about-exam' : 'week.forecast.about', { weeks });
  const ask = <OwnOdds picks={picks} onPick={pick} label={about} />;
  return (
    <section
      class="ps-w-outlook"
      data-region
      data-stage={asking ? 'ask' : stage}
      aria-labelledby="week-outlook"
    >
      <div class="ps-w-bar-head">
        <h2 class="ps-w-bar-title" id="week-outlook">
          {say(texts(), 'ui.outlook.heading')}{' '}
          <span class="ps-w-bar-more">{say(texts(), 'week.outlook.next', { weeks })}</span>
        </h2>
        <OutlookNow game={game} />
        <div class="ps-own-links" ref={change}>
          {asking && !tablet && (
            <span class="ps-own-first" title={about}>
              {say(texts(), 'week.forecast.first')}
            </span>
          )}
          {stage === 'ask' && !exam && (
            <LinkButton label="week.forecast.skip" onPress={() => session.skipForecast()} />
          )}
          {editing && <LinkButton label="week.forecast.done" onPress={() => setEditing(false)} />}
          {!asking && (
            <LinkButton
              label={linkOf(game)}
              onPress={() => {
                if (picture.ownWeek !== game.view.week + 1) setPicks({});
                setEditing(true);
              }}
            />
          )}
        </div>
      </div>
      {asking && tablet ? (
        <Apart
          about={about}
          editing={editing}
          onDone={() => setEditing(false)}
          onSkip={exam ? undefined : () => session.skipForecast()}
        >
          {ask}
        </Apart>
      ) : (
        <div class="ps-w-outlook-body">
          <Outlook
            game={game}
            width={asking ? 190 : 298}
            height={64}
            odds={stage === 'odds' && !asking ? oddsOf(picture) : undefined}
            room={stage !== 'off'}
            bare={asking || stage === 'waiting'}
          />
          {asking && (
            <>
              <p class="ps-own-about">{about}</p>
              {ask}
            </>
          )}
          {!asking && stage === 'waiting' && (
            <p class="ps-w-outlook-waiting">{say(texts(), 'week.outlook.waiting')}</p>
          )}
          {!asking && stage === 'off' && <OwnAlone rows={picture.rows} />}
        </div>
      )}
      <p class="ps-visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

/** "Change" what was given this week; else "Renew" an older one, or give one at last. */
function linkOf({ outlook, view }: Game): string {
  if (!outlook.own) return 'week.forecast.open';
  return outlook.own.week === view.week ? 'week.forecast.change' : 'week.forecast.renew';
}

function LinkButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" class="ps-cite ps-own-link" onClick={onPress}>
      {say(texts(), label)}
    </button>
  );
}

/** Where the bar has no room for the words: a button and a sheet of its own. */
function Apart(props: {
  readonly about: string;
  readonly editing: boolean;
  readonly onDone: () => void;
  readonly onSkip: (() => void) | undefined;
  readonly children: preact.ComponentChildren;
}) {
  const { about, editing, onDone, onSkip, children } = props;
  const [open, setOpen] = useState(editing);
  const close = (): void => {
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)} expanded={open}>
        {say(texts(), 'week.forecast.first')}
      </Button>
      <Dialog
        open={open}
        title={say(texts(), 'week.forecast.first')}
        id="own-odds"
        closeLabel={say(texts(), 'ui.action.close')}
        onClose={close}
        material="vellum"
        foot={
          onSkip !== undefined &&
          !editing && <Button onPress={onSkip}>{say(texts(), 'week.forecast.skip')}</Button>
        }
      >
        <p class="ps-t-body">{about}</p>
        {children}
      </Dialog>
    </>
  );
}

/** The own forecast where the model's odds are never shown. */
function OwnAlone({ rows }: { rows: readonly OutlookRow[] }) {
  return (
    <ul class="ps-own-alone">
      {rows.map(
        ({ course, own }) =>
          own !== null && (
            <li key={course}>
              {capitalise(say(texts(), `trajectory.${course}.short`))}{' '}
              <b>{say(texts(), 'week.outlook.own', { percent: own })}</b>
            </li>
          ),
      )}
      <li class="ps-t-small">{say(texts(), 'week.outlook.off')}</li>
    </ul>
  );
}

function oddsOf({ rows, runs, ownWeek }: ReturnType<typeof outlookPicture>): DeltaOdds {
  const branch = (course: Trajectory): DeltaBranch => {
    const row = rows.find((one) => one.course === course);
    const percent = row?.percent ?? 0;
    return {
      share: percent,
      shareText: percentage(percent),
      name: say(texts(), `trajectory.${course}`),
      change: row && row.change !== null ? changeOf(row.change) : undefined,
      own:
        row && row.own !== null
          ? {
              text: figure(row.own),
              words: `${say(texts(), 'week.outlook.own', { percent: row.own })}. ${say(texts(), 'week.outlook.own-about', { week: ownWeek ?? 1 })}`,
            }
          : undefined,
      about:
        row && row.error !== null
          ? say(texts(), 'week.outlook.error', {
              error: (row.error / 10).toFixed(1),
              runs: grouped(runs),
            })
          : undefined,
    };
  };
  return {
    escalation: branch('escalation'),
    sporadic: branch('sporadic'),
    deescalation: branch('de-escalation'),
  };
}

function changeOf(by: number): NonNullable<DeltaBranch['change']> {
  const way = by > 0 ? 'up' : by < 0 ? 'down' : 'level';
  return {
    by,
    text: figure(Math.abs(by)),
    words: say(texts(), `week.outlook.${way}`, { points: Math.abs(by) }),
  };
}
