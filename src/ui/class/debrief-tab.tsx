// The class debrief: the wall of rooms, all of them on one axis, the tree, where two part, decisions, forecasts, the record, and questions at the side.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import { ROOM_ORDERS, type ClassState, type RoomRow } from '../../app/class/class-state.ts';
import { sortedRows } from '../../app/class/room-rows.ts';
import type { PlaySession } from '../../app/play/play.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { SourceDialog } from '../why/source-dialog.tsx';
import { ownQuestions } from './asked.ts';
import type { AxisMark } from './axis-chart.tsx';
import { AxisPanel } from './axis-panel.tsx';
import { ClassPrint } from './class-print.tsx';
import { ClassProjector } from './class-projector.tsx';
import { ForecastsPanel } from './forecasts-panel.tsx';
import { Intake } from './intake.tsx';
import { PartingPanel } from './parting-panel.tsx';
import {
  ALL_QUESTIONS,
  QuestionsPanel,
  useQuestions,
  type QuestionChoice,
} from './questions-panel.tsx';
import { ClassRecordPanel } from './record-panel.tsx';
import { RoomCard } from './room-card.tsx';
import { RoomPanel } from './room-panel.tsx';
import { TreePanel } from './tree-panel.tsx';
import { isOtherLuck } from './words.ts';

export interface DebriefTabProps {
  readonly session: PlaySession;
  readonly klass: ClassSession;
  readonly now: ClassState;
}

/** With more rooms the cards say less, so that more of them are in sight. */
const MOST_LARGE = 12;

/** The tab; without a room it says how runs come in. */
export function DebriefTab(props: DebriefTabProps) {
  const { klass, now } = props;
  if (now.rooms.length === 0) {
    return now.ready ? <Intake session={klass} state={now} small={false} /> : null;
  }
  return <Debrief {...props} />;
}

function Debrief({ session, klass, now }: DebriefTabProps) {
  const [choice, setChoice] = useState<QuestionChoice>(ALL_QUESTIONS);
  const [projector, setProjector] = useState(false);
  const [fact, setFact] = useState<string | null>(null);
  const rows = useMemo(
    () =>
      sortedRows(
        now.rooms.filter(({ group }) => group === now.group),
        now.order,
      ),
    [now.rooms, now.group, now.order],
  );
  const stage = useStages(klass);
  const marks = useMarks(klass, now.group, rows, stage >= 1);
  const questions = useQuestions(klass, now, rows, stage >= STAGES);
  const weighing = rows.filter(({ label }) => (now.impact.get(label)?.open ?? 1) > 0).length;
  // What is weighed goes on in the background as long as the debrief is open.
  useEffect(() => {
    if (stage >= STAGES) klass.weigh();
  }, [klass, now.group, now.rooms, stage]);
  const openRun = useCallback(
    (label: string, week: number): void => {
      const found = klass.addressOf(label, week);
      if (found.ok) {
        window.open(location.href.split('#')[0] + found.address, '_blank');
        return;
      }
      // Too long or too new for a link: it is opened here, and the class is kept.
      const record = klass.recordOf(label);
      if (record !== null) void session.loadRecord(record);
    },
    [klass, session],
  );
  const groups = [...new Set(now.rooms.map(({ group }) => group))];
  const open = useCallback((label: string) => klass.openRoom(label), [klass]);
  if (projector) {
    return (
      <ClassProjector
        session={session}
        klass={klass}
        now={now}
        rows={rows}
        marks={marks}
        questions={questions}
        choice={choice}
        onLeave={() => setProjector(false)}
      />
    );
  }
  return (
    <div class="ps-class-debrief">
      <div class="ps-class-bar">
        {groups.length > 1 && <GroupPick klass={klass} now={now} groups={groups} />}
        <Segmented
          legend={say(texts(), 'class.order')}
          hideLegend
          name="class-order"
          value={now.order}
          onChange={(order) => klass.chooseOrder(order)}
          options={ROOM_ORDERS.map((value) => ({
            value,
            label: say(texts(), `class.order.${value}`),
          }))}
          raised
        />
        <span class="ps-class-space" />
        <Button icon="chalkboard-teacher-fill" onPress={() => setProjector(true)}>
          {say(texts(), 'class.projector')}
        </Button>
        <Button icon="printer" onPress={() => window.print()}>
          {say(texts(), 'class.print')}
        </Button>
        <CsvButtons klass={klass} />
      </div>
      {isOtherLuck(rows) && <p class="ps-class-about">{say(texts(), 'class.group.other-luck')}</p>}
      <div class="ps-class-sheets">
        <div class="ps-class-column">
          <h2 class="ps-visually-hidden">{say(texts(), 'class.wall')}</h2>
          <ul class={rows.length > MOST_LARGE ? 'ps-wall ps-wall-small' : 'ps-wall'}>
            {rows.map((row) => (
              <RoomCard
                key={row.label}
                row={row}
                opened={row.label === now.opened}
                small={rows.length > MOST_LARGE}
                onOpen={open}
              />
            ))}
          </ul>
          <AxisPanel
            session={klass}
            measure={now.measure}
            opened={now.opened}
            rows={rows}
            marks={marks}
          />
          {stage >= 2 && (
            <TreePanel session={klass} seat={now.seat} rows={rows} onOpenRun={openRun} />
          )}
          {stage >= 3 && (
            <div class="ps-class-pair">
              <PartingPanel session={klass} pair={now.pair} rows={rows} onOpenRun={openRun} />
              <RoomPanel session={klass} state={now} rows={rows} onOpenRun={openRun} />
            </div>
          )}
          {stage >= 4 && <ForecastsPanel session={klass} rows={rows} />}
          {stage >= 4 && (
            <ClassRecordPanel
              session={klass}
              group={now.group}
              rows={rows}
              onFact={setFact}
              onOpenRun={openRun}
            />
          )}
        </div>
        <div class="ps-class-side">
          <QuestionsPanel
            questions={questions}
            own={ownQuestions(now.exercise.questions)}
            choice={choice}
            onChoice={setChoice}
            onOpenRun={openRun}
            onProjector={() => setProjector(true)}
            weighing={weighing}
          />
          <div class="ps-panel ps-card-stock">
            <Intake session={klass} state={now} small />
          </div>
        </div>
      </div>
      <SourceDialog fact={fact} id="class-source" onClose={() => setFact(null)} />
      <ClassPrint
        klass={klass}
        now={now}
        rows={rows}
        marks={marks}
        questions={questions}
        choice={choice}
      />
    </div>
  );
}

/** What is drawn one after the other when the debrief opens: the rooms first, then what lies further down. */
const STAGES = 5;

/** How far the page is drawn: it listens between two stages, however many rooms there are. */
function useStages(klass: ClassSession): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (stage >= STAGES) return undefined;
    let gone = false;
    void klass.breathe().then(() => {
      if (!gone) setStage(stage + 1);
    });
    return () => {
      gone = true;
    };
  }, [klass, stage]);
  return stage;
}

/** The dated marks of the record, in words. */
function useMarks(
  klass: ClassSession,
  group: string | null,
  rows: readonly RoomRow[],
  ready: boolean,
): readonly AxisMark[] {
  return useMemo(() => {
    if (!ready) return [];
    const scenario = klass.scenarioOf(group);
    const record = klass.reckon().record();
    if (!scenario || !record) return [];
    return record.lane.marks
      .filter(({ grave }) => grave)
      .map(({ id, at }) => ({ id, at, words: say(scenario.text, `mark.${id}`) }));
  }, [klass, group, rows, ready]);
}

/** Rooms of another exercise, crisis or length are looked at by themselves. */
function GroupPick(props: {
  readonly klass: ClassSession;
  readonly now: ClassState;
  readonly groups: readonly string[];
}) {
  const { klass, now, groups } = props;
  return (
    <label class="ps-class-field ps-class-group">
      <span>{say(texts(), 'class.group')}</span>
      <select
        class="ps-board-select"
        value={now.group ?? ''}
        onChange={(event) => klass.chooseGroup(event.currentTarget.value)}
      >
        {groups.map((group) => {
          const own = now.rooms.filter((row) => row.group === group);
          const scenario = klass.scenarioOf(group);
          const code = own[0]?.exercise ?? null;
          const words = say(texts(), 'class.group.one', {
            crisis: scenario?.text['title'] ?? '',
            variant: scenario?.text[`variant.${own[0]?.variant ?? ''}.title`] ?? '',
            weeks: own[0]?.figures.length ?? 0,
            n: own.length,
          });
          return (
            <option key={group} value={group}>
              {code === null
                ? say(texts(), 'class.group.bare', { group: words })
                : say(texts(), 'class.group.exercise', { group: words, code })}
            </option>
          );
        })}
      </select>
    </label>
  );
}

/** One button a table; behind a summary, so that the bar stays short. */
function CsvButtons({ klass }: { readonly klass: ClassSession }) {
  return (
    <details class="ps-class-csv">
      <summary class="ps-button">{say(texts(), 'class.csv')}</summary>
      <div class="ps-class-csv-sheet">
        {klass.tables.map((table) => (
          <Button key={table} size="small" icon="download-simple" onPress={() => klass.csv(table)}>
            {say(texts(), `class.csv.${table}`)}
          </Button>
        ))}
      </div>
    </details>
  );
}
