// The switchboard: each contested assumption with its readings, what they rest on, and what they were measured to change.
import {
  assumptionRows,
  switchedCount,
  withReading,
  type AssumptionRow,
  type CourseShare,
  type ReadingMeasure,
  type ReadingRow,
  type Readings,
} from '../../app/assumption-rows.ts';
import type { Catalogue } from '../../app/catalogue.ts';
import type { Session } from '../../app/session.ts';
import type { AppState } from '../../app/state.ts';
import { assumedWords } from '../../text/assumed.ts';
import { listOf, say, signed, uncapitalise } from '../../text/format.ts';
import { percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/chip.tsx';
import { CourseBar } from '../kit/course-bar.tsx';
import { Swatch, type TrajectoryName } from '../kit/delta.tsx';
import { signedTenths } from '../kit/rounding.ts';
import { Cites } from './cites.tsx';
import type { ReportNow } from './use-report.ts';

export interface AssumptionsTabProps {
  readonly session: Session;
  readonly state: AppState;
  readonly now: ReportNow;
  readonly onSource: (fact: string) => void;
}

/** The crisis in which the readings are measured (analysis/targets.ts). */
const MEASURED_IN = 'era-of-divisions';

const NAME: Readonly<Record<CourseShare['course'], TrajectoryName>> = {
  escalation: 'escalation',
  sporadic: 'sporadic',
  'de-escalation': 'deescalation',
};

/** Every assumption; on the title page its readings can be picked. */
export function AssumptionsTab({ session, state, now, onSource }: AssumptionsTabProps) {
  const { setup, game, screen, catalogue } = state;
  const open = screen === 'title' || game === null;
  return (
    <Switchboard
      chosen={open ? setup.assumptions : game.header.assumptions}
      catalogue={catalogue}
      now={now}
      onChoose={open ? (assumptions) => session.setUp({ assumptions }) : null}
      onSource={onSource}
    />
  );
}

export interface SwitchboardProps {
  readonly chosen: Readings;
  readonly catalogue: Catalogue;
  readonly now: ReportNow;
  /** Takes the readings picked; null where they are only shown. */
  readonly onChoose: ((readings: Readings) => void) | null;
  readonly onSource: (fact: string) => void;
}

/** Every assumption with the readings that are picked, to be changed or only looked at. */
export function Switchboard({ chosen, catalogue, now, onChoose, onSource }: SwitchboardProps) {
  const report = now.kind === 'there' ? now.report : null;
  const rows = assumptionRows(chosen, report);
  const n = switchedCount(chosen);
  const crisis = catalogue.find((one) => one.id === MEASURED_IN)?.title ?? MEASURED_IN;
  return (
    <>
      <p class="ps-method-lead">
        {say(texts(), onChoose ? 'ui.assumptions.about' : 'ui.assumptions.in-play')}
      </p>
      <div class="ps-as-bar">
        <p role="status">
          <b>
            {n === 0
              ? say(texts(), 'ui.assumptions.all-calibrated')
              : say(texts(), 'ui.assumptions.switched-now', { n })}
          </b>
        </p>
        {onChoose && (
          <Button
            size="small"
            icon="arrow-counter-clockwise"
            disabledReason={n === 0 ? say(texts(), 'ui.assumptions.nothing-to-reset') : undefined}
            onPress={() => onChoose({})}
          >
            {say(texts(), 'ui.assumptions.reset')}
          </Button>
        )}
      </div>
      {report ? (
        <div class="ps-as-measured">
          <p>{say(texts(), 'ui.assumptions.measured', { crisis, runs: report.sizes.reading })}</p>
          <ul aria-label={say(texts(), 'ui.assumptions.key')}>
            {(['escalation', 'sporadic', 'de-escalation'] as const).map((course) => (
              <li key={course}>
                <Swatch trajectory={NAME[course]} /> {say(texts(), `trajectory.${course}`)}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        now.kind !== 'loading' && (
          <p class="ps-as-measured">{say(texts(), 'ui.method.absent-measures')}</p>
        )
      )}
      {rows.map((row) => (
        <Assumption
          key={row.id}
          row={row}
          open={onChoose !== null}
          measured={report !== null}
          onPick={(reading) => onChoose?.(withReading(chosen, row.id, reading))}
          onSource={onSource}
        />
      ))}
    </>
  );
}

interface AssumptionProps {
  readonly row: AssumptionRow;
  readonly open: boolean;
  readonly measured: boolean;
  readonly onPick: (reading: string) => void;
  readonly onSource: (fact: string) => void;
}

function Assumption({ row, open, measured, onPick, onSource }: AssumptionProps) {
  const { id, switched, readings } = row;
  const base = readings[0]?.measure ?? null;
  return (
    <section class={switched ? 'ps-as ps-on' : 'ps-as'} aria-labelledby={`as-${id}`}>
      <header class="ps-as-head">
        <h3 id={`as-${id}`}>{say(texts(), `assumption.${id}.title`)}</h3>
        <p id={`as-${id}-about`}>{say(texts(), `assumption.${id}.about`)}</p>
      </header>
      <div
        class="ps-as-readings"
        {...(open
          ? {
              role: 'radiogroup',
              'aria-labelledby': `as-${id}`,
              'aria-describedby': `as-${id}-about`,
            }
          : { role: 'list' })}
      >
        {readings.map((reading) => (
          <Reading
            key={reading.id}
            assumption={id}
            reading={reading}
            base={base}
            open={open}
            measured={measured}
            onPick={onPick}
            onSource={onSource}
          />
        ))}
      </div>
    </section>
  );
}

interface ReadingProps extends Omit<AssumptionProps, 'row'> {
  readonly assumption: string;
  readonly reading: ReadingRow;
  readonly base: ReadingMeasure | null;
}

function Reading(props: ReadingProps) {
  const { assumption, reading, base, open, measured, onPick, onSource } = props;
  const { id, calibrated, chosen, facts, assumption: grounds, measure } = reading;
  const name = `as-${assumption}-${id}`;
  const words = say(texts(), `assumption.${assumption}.${id}`);
  const tags = (
    <>
      {calibrated && <Chip text={say(texts(), 'ui.assumptions.calibrated')} />}
      {!open && chosen && (
        <Chip
          solid
          text={say(texts(), 'ui.assumptions.this-run')}
          mark={{ kind: 'icon', name: 'check' }}
        />
      )}
    </>
  );
  return (
    <div
      class={chosen ? 'ps-as-reading ps-on' : 'ps-as-reading'}
      {...(open ? {} : { role: 'listitem' })}
    >
      <div class="ps-as-say">
        {open ? (
          <label>
            <input
              type="radio"
              name={`as-${assumption}`}
              checked={chosen}
              aria-describedby={measure ? `${name}-measure` : undefined}
              onChange={() => onPick(id)}
            />
            <span>
              {words} {tags}
            </span>
          </label>
        ) : (
          <p>
            {words} {tags}
          </p>
        )}
        <p class="ps-as-grounds">
          {facts.length > 0 ? (
            <>
              {say(texts(), 'ui.assumptions.rests-on')} <Cites facts={facts} onSource={onSource} />
            </>
          ) : (
            grounds !== null && assumedWords(grounds, texts())
          )}
        </p>
      </div>
      {measured && (
        <div class="ps-as-measure" id={`${name}-measure`}>
          {measure ? (
            <Measure measure={measure} base={calibrated ? null : base} />
          ) : (
            <p>{say(texts(), 'ui.assumptions.unmeasured')}</p>
          )}
        </div>
      )}
    </div>
  );
}

type Three = readonly [number, number, number];

function sharesOf({ courses }: ReadingMeasure): Three {
  const [beyond, sporadic, easing] = courses.map(({ percent }) => percent);
  return [beyond ?? 0, sporadic ?? 0, easing ?? 0];
}

/** The bar with the calibrated cuts as ticks, then the same in words. */
function Measure({ measure, base }: { measure: ReadingMeasure; base: ReadingMeasure | null }) {
  const shares = sharesOf(measure);
  const [beyond, sporadic, easing] = shares;
  return (
    <>
      <CourseBar
        shares={shares}
        against={base ? sharesOf(base) : undefined}
        label={say(texts(), 'ui.assumptions.bar', { beyond, sporadic, easing })}
      />
      <ul class="ps-as-shares" aria-hidden="true">
        {measure.courses.map(({ course, percent }) => (
          <li key={course}>
            {say(texts(), `trajectory.${course}.short`)} <b>{percentage(percent)}</b>
          </li>
        ))}
      </ul>
      <p>{base ? flipWords(measure, base) : baseWords(measure)}</p>
    </>
  );
}

function baseWords({ attacks, killed }: ReadingMeasure): string {
  return say(texts(), 'ui.assumptions.base', { attacks, killed: killed.toFixed(1) });
}

/** What it flips, in sentences: the course most runs end in, the points, the counts, and whether it could be chance. */
function flipWords(measure: ReadingMeasure, base: ReadingMeasure): string {
  const course = (name: CourseShare['course']): string =>
    uncapitalise(say(texts(), `trajectory.${name}`));
  const changes = measure.courses.map(({ course: name, change }) =>
    say(texts(), 'ui.assumptions.change', {
      course: say(texts(), `trajectory.${name}.short`),
      by: signed(change),
    }),
  );
  const { attacks, attacksChange, killed, killedChange } = measure;
  return [
    say(texts(), measure.flips ? 'ui.assumptions.flips' : 'ui.assumptions.holds', {
      after: course(measure.leads),
      before: course(base.leads),
    }),
    measure.courses.every(({ change }) => change === 0)
      ? say(texts(), 'ui.assumptions.shares-same')
      : say(texts(), 'ui.assumptions.shares-change', { changes: listOf(changes, texts()) }),
    ...(measure.couldBeChance && measure.courses.some(({ change }) => change !== 0)
      ? [say(texts(), 'ui.assumptions.chance')]
      : []),
    say(texts(), 'ui.assumptions.counts', {
      attacks,
      attacksBy: signed(attacksChange),
      killed: killed.toFixed(1),
      killedBy: signedTenths(Math.round(10 * killedChange)),
    }),
  ].join(' ');
}
