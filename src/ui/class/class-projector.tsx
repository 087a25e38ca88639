// The debrief for a room: one thing at a time, large and flat, stepped through by arrow keys. The instructor's hidden questions stay hidden.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import { CLASS_MEASURES, type ClassState, type RoomRow } from '../../app/class/class-state.ts';
import type { Question } from '../../app/class/questions.ts';
import type { PlaySession } from '../../app/play/play.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import '../style/class-projector.css';
import { askedOf } from './asked.ts';
import type { AxisMark } from './axis-chart.tsx';
import { MeasureChart } from './axis-panel.tsx';
import { Differences } from './parting-panel.tsx';
import type { QuestionChoice } from './questions-panel.tsx';
import { COURSE_TONE, RoomCurve } from './room-curve.tsx';
import { ScoreTable } from './forecasts-panel.tsx';
import { TreeDrawing } from './tree-drawing.tsx';
import { isOtherLuck, watchedWords } from './words.ts';

export interface ClassProjectorProps {
  readonly session: PlaySession;
  readonly klass: ClassSession;
  readonly now: ClassState;
  readonly rows: readonly RoomRow[];
  readonly marks: readonly AxisMark[];
  readonly questions: readonly Question[];
  readonly choice: QuestionChoice;
  readonly onLeave: () => void;
}

interface Slide {
  readonly id: string;
  readonly title: string;
  readonly draw: () => ComponentChildren;
}

/** The view. */
export function ClassProjector(props: ClassProjectorProps) {
  const { session, onLeave } = props;
  const slides = useSlides(props);
  const [at, setAt] = useState(0);
  const here = Math.min(at, slides.length - 1);
  const slide = slides[here];
  const main = useRef<HTMLDivElement>(null);
  useFlatLight(session);
  useLayoutEffect(() => main.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const rtl = document.dir === 'rtl';
      const { target } = event;
      const inside =
        target instanceof HTMLElement && target.closest('[role=slider], select, [data-path]');
      if (event.key === 'Escape') onLeave();
      else if (inside) return;
      else if (event.key === (rtl ? 'ArrowLeft' : 'ArrowRight') || event.key === 'PageDown') {
        setAt((now) => Math.min(slides.length - 1, now + 1));
      } else if (event.key === (rtl ? 'ArrowRight' : 'ArrowLeft') || event.key === 'PageUp') {
        setAt((now) => Math.max(0, now - 1));
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [slides.length, onLeave]);
  if (!slide) return null;
  return (
    <div class="ps-cp" ref={main} tabIndex={-1}>
      <header class="ps-cp-head">
        <h2>{slide.title}</h2>
        <p role="status">
          {say(texts(), 'class.projector.place', { n: here + 1, of: slides.length })}
        </p>
        <Button
          icon="arrow-left"
          disabledReason={here === 0 ? say(texts(), 'class.projector.first') : undefined}
          onPress={() => setAt(here - 1)}
        >
          {say(texts(), 'class.projector.back')}
        </Button>
        <Button
          kind="primary"
          iconAfter="arrow-right"
          disabledReason={
            here === slides.length - 1 ? say(texts(), 'class.projector.last') : undefined
          }
          onPress={() => setAt(here + 1)}
        >
          {say(texts(), 'class.projector.next')}
        </Button>
        <IconButton
          kind="plain"
          icon="x"
          label={say(texts(), 'class.projector.leave')}
          onPress={onLeave}
        />
      </header>
      <div class="ps-cp-body" key={slide.id}>
        {slide.draw()}
      </div>
    </div>
  );
}

/** What is shown, one after the other. */
function useSlides(props: ClassProjectorProps): readonly Slide[] {
  const { klass, now, rows, marks, questions, choice } = props;
  const [size, setSize] = useState(innerHeight);
  useEffect(() => {
    const measure = (): void => setSize(innerHeight);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const asked = askedOf(now.exercise.questions, questions, choice);
  const strongest = useMemo(() => klass.reckon().strongest()[0], [klass, rows]);
  const nothing = (): void => undefined;
  return [
    { id: 'rooms', title: say(texts(), 'class.wall'), draw: () => <Rooms rows={rows} /> },
    ...CLASS_MEASURES.map((measure): Slide => ({
      id: measure,
      title: say(texts(), `class.measure.${measure}`),
      draw: () => (
        <>
          <MeasureChart
            rows={rows}
            measure={measure}
            marks={marks}
            opened={now.opened}
            onOpen={nothing}
            height={Math.max(300, size - 230)}
            large
          />
          <p class="ps-cp-note">{say(texts(), `class.measure.${measure}.about`)}</p>
        </>
      ),
    })),
    {
      id: 'tree',
      title: say(texts(), 'class.tree.title'),
      draw: () => <Tree klass={klass} now={now} />,
    },
    ...(strongest
      ? [
          {
            id: 'parting',
            title: say(texts(), 'class.parting.offer', {
              one: strongest.rooms.one,
              other: strongest.rooms.other,
            }),
            draw: () => <Differences parting={strongest} onOpenRun={null} />,
          },
        ]
      : []),
    {
      id: 'forecasts',
      title: say(texts(), 'class.forecasts.title'),
      draw: () => <ScoreTable forecasts={klass.reckon().forecasts()} />,
    },
    ...asked.map(({ id, stage, text }): Slide => ({
      id: `question ${id}`,
      title: stage,
      draw: () => <p class="ps-cp-question">{text}</p>,
    })),
  ];
}

/** Every room as a line: its name, its weeks, how it ended. */
function Rooms({ rows }: { readonly rows: readonly RoomRow[] }) {
  return (
    <>
      <ul class={rows.length > 10 ? 'ps-cp-rooms ps-cp-rooms-many' : 'ps-cp-rooms'}>
        {rows.map(({ label, figures }) => (
          <li key={label}>
            <b>
              <bdi>{label}</bdi>
            </b>
            <RoomCurve
              figures={figures}
              height={rows.length > 10 ? 22 : 56}
              stripOnly={rows.length > 10}
            />
            <span class={COURSE_TONE[figures.trajectory]}>
              {say(texts(), `trajectory.${figures.trajectory}.short`)}
            </span>
            <span>
              {figure(figures.totals.attacks)}{' '}
              {say(texts(), 'class.room.attacks', { n: figures.totals.attacks })}
            </span>
          </li>
        ))}
      </ul>
      {isOtherLuck(rows) && <p class="ps-cp-note">{say(texts(), 'class.group.other-luck')}</p>}
    </>
  );
}

function Tree({ klass, now }: { readonly klass: ClassSession; readonly now: ClassState }) {
  const [picked, setPicked] = useState<string | null>(null);
  const tree = klass.reckon().tree(now.seat);
  return (
    <div>
      {tree && tree.roots.length > 0 && (
        <TreeDrawing tree={tree} picked={picked} onPick={setPicked} />
      )}
      <p class="ps-cp-note">
        {say(texts(), 'class.tree.about')} {tree && tree.watched.length > 0 && watchedWords(tree)}
      </p>
    </div>
  );
}

/** White and flat as long as the room looks on; then the desk's own light again. */
function useFlatLight(session: PlaySession): void {
  useEffect(() => {
    const before = session.store.get().theme;
    session.store.set({ theme: 'projector' });
    return () => session.store.set({ theme: before });
  }, [session]);
}
