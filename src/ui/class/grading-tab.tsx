// The Grading tab: a room's evidence beside the rubric, levels and notes that stay on this device, sheets and a table for a gradebook.
import { useEffect, useState } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import {
  NO_GRADE,
  type ClassState,
  type RoomGrade,
  type RoomRow,
} from '../../app/class/class-state.ts';
import type { Evidence } from '../../app/class/evidence.ts';
import {
  CRITERIA,
  gradebookRows,
  LEVELS,
  levelOf,
  linesFor,
  type Criterion,
} from '../../app/class/rubric.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Panel } from '../kit/panel.tsx';
import { GradingSheet } from '../print/grading-sheet.tsx';
import { PrintOnly, printPage } from '../print/print-only.tsx';
import '../style/grading.css';

export interface GradingTabProps {
  readonly session: ClassSession;
  readonly state: ClassState;
}

/** A room that can be graded, with what its run says. */
interface Gradable {
  readonly row: RoomRow;
  readonly evidence: Evidence;
  readonly grade: RoomGrade;
}

/** The tab. */
export function GradingTab({ session, state }: GradingTabProps) {
  const { rooms, group, grading } = state;
  const reckoning = session.reckon();
  const gradable = rooms
    .filter((row) => row.group === group)
    .flatMap((row): Gradable[] => {
      const evidence = reckoning.evidence(row.label);
      return evidence ? [{ row, evidence, grade: grading.get(row.label) ?? NO_GRADE }] : [];
    });
  const [chosen, setChosen] = useState<string | null>(null);
  const current = gradable.find(({ row }) => row.label === chosen) ?? gradable[0];
  return (
    <div class="ps-grading">
      <Panel material="paper" id="grading" title={say(texts(), 'rubric.heading')}>
        <p class="ps-grading-about">{say(texts(), 'rubric.about')}</p>
        {current === undefined ? (
          <p>{say(texts(), 'rubric.none')}</p>
        ) : (
          <>
            <Printer session={session} gradable={gradable} current={current} />
            <div class="ps-grading-body">
              <RoomList
                gradable={gradable}
                current={current.row.label}
                onRoom={(label) => setChosen(label)}
              />
              <RoomForm
                key={current.row.label}
                room={current}
                onGrade={(change) => session.grade(current.row.label, change)}
              />
            </div>
          </>
        )}
      </Panel>
    </div>
  );
}

function RoomList({
  gradable,
  current,
  onRoom,
}: {
  readonly gradable: readonly Gradable[];
  readonly current: string;
  readonly onRoom: (label: string) => void;
}) {
  return (
    <ul class="ps-grading-rooms" aria-label={say(texts(), 'rubric.rooms')}>
      {gradable.map(({ row, grade }) => {
        const levels = CRITERIA.filter((one) => levelOf(grade.levels, one) !== null).length;
        return (
          <li key={row.label}>
            <button
              type="button"
              aria-current={row.label === current ? 'true' : undefined}
              onClick={() => onRoom(row.label)}
            >
              <b>{row.label}</b>
              <span>{say(texts(), 'rubric.graded', { levels, criteria: CRITERIA.length })}</span>
              {row.simulated && <span>{say(texts(), 'rubric.simulated')}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function RoomForm({
  room,
  onGrade,
}: {
  readonly room: Gradable;
  readonly onGrade: (change: Partial<RoomGrade>) => void;
}) {
  const { row, evidence, grade } = room;
  const [sum] = gradebookRows([row.label], new Map([[row.label, grade]]));
  return (
    <section class="ps-grading-room" aria-labelledby="grading-room">
      <h3 id="grading-room">{row.label}</h3>
      {CRITERIA.map((criterion) => (
        <CriterionForm
          key={criterion}
          criterion={criterion}
          evidence={evidence}
          grade={grade}
          onGrade={onGrade}
        />
      ))}
      <label class="ps-grading-note">
        <span>{say(texts(), 'rubric.note')}</span>
        <textarea
          rows={3}
          maxLength={400}
          value={grade.note}
          aria-describedby="grading-note-hint"
          onInput={(event) => onGrade({ note: event.currentTarget.value })}
        />
        <span id="grading-note-hint">{say(texts(), 'rubric.note-hint')}</span>
      </label>
      <p class="ps-grading-sum" role="status">
        {sum === undefined || sum.sum === null
          ? say(texts(), 'rubric.sum-open')
          : say(texts(), 'rubric.sum', { sum: sum.sum, of: sum.of })}
      </p>
    </section>
  );
}

function CriterionForm({
  criterion,
  evidence,
  grade,
  onGrade,
}: {
  readonly criterion: Criterion;
  readonly evidence: Evidence;
  readonly grade: RoomGrade;
  readonly onGrade: (change: Partial<RoomGrade>) => void;
}) {
  const level = levelOf(grade.levels, criterion);
  const pick = (to: number | null): void => {
    const { [criterion]: _old, ...rest } = grade.levels;
    onGrade({ levels: to === null ? rest : { ...rest, [criterion]: to } });
  };
  return (
    <fieldset class="ps-grading-criterion">
      <legend>{say(texts(), `rubric.${criterion}`)}</legend>
      <p>{say(texts(), `rubric.${criterion}.about`)}</p>
      <div class="ps-grading-beside">
        <h4>{say(texts(), 'rubric.beside')}</h4>
        <ul>
          {linesFor(criterion, evidence).map(({ key, params }) => (
            <li key={key}>{say(texts(), key, params)}</li>
          ))}
        </ul>
        {criterion === 'forecasts' && <p>{say(texts(), 'rubric.key-note')}</p>}
      </div>
      <div class="ps-grading-levels">
        {LEVELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`level-${criterion}`}
              checked={level === one}
              onChange={() => pick(one)}
            />
            <span>
              <b>{say(texts(), 'rubric.level', { level: one })}</b>{' '}
              {say(texts(), `rubric.${criterion}.${one}`)}
            </span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`level-${criterion}`}
            checked={level === null}
            onChange={() => pick(null)}
          />
          <span>{say(texts(), 'rubric.no-level')}</span>
        </label>
      </div>
    </fieldset>
  );
}

/** Sheets and the table. While the tab is open, printing prints sheets and nothing else. */
function Printer({
  session,
  gradable,
  current,
}: {
  readonly session: ClassSession;
  readonly gradable: readonly Gradable[];
  readonly current: Gradable;
}) {
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState(0);
  // Printed once the page has taken in what was asked for.
  useEffect(() => {
    if (asked > 0) printPage();
  }, [asked]);
  const print = (whole: boolean): void => {
    setAll(whole);
    setAsked((times) => times + 1);
  };
  return (
    <div class="ps-grading-print">
      <Button icon="printer" onPress={() => print(false)}>
        {say(texts(), 'rubric.print-one')}
      </Button>
      <Button icon="printer" onPress={() => print(true)}>
        {say(texts(), 'rubric.print-all')}
      </Button>
      <Button icon="download-simple" onPress={() => session.csv('gradebook')}>
        {say(texts(), 'rubric.csv')}
      </Button>
      <PrintOnly
        draw={() =>
          (all ? gradable : [current]).map(({ row, evidence, grade }) => (
            <GradingSheet key={row.label} label={row.label} evidence={evidence} grade={grade} />
          ))
        }
      />
    </div>
  );
}
