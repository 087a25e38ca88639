// The instructor's page: a head with the parts of a lesson, and whichever part is open. Files may be dropped anywhere on it.
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { ClassSession } from '../../app/class/class-desk.ts';
import { CLASS_TABS, type ClassState } from '../../app/class/class-state.ts';
import { sharedExercise } from '../../app/class/exercise-draft.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { IconButton } from '../kit/button.tsx';
import { TabList, tabPanel } from '../kit/tabs.tsx';
import type { ClassScreensProps } from '../shell/app-root.tsx';
import '../style/class.css';
import '../style/method.css';
import '../style/debrief.css';
import { DebriefTab } from './debrief-tab.tsx';
import { ExerciseTab } from './exercise-tab.tsx';
import { GradingTab } from './grading-tab.tsx';
import { IntakeNews, handedIn } from './intake.tsx';
import { LessonTab } from './lesson-tab.tsx';
import { RehearsalTab } from './rehearsal-tab.tsx';

export interface ClassScreenProps extends ClassScreensProps {
  readonly klass: ClassSession;
  readonly klassState: ReadonlySignal<ClassState>;
}

const GROUP = 'class';

/** The page. */
export function ClassScreen({ session, state, klass, klassState }: ClassScreenProps) {
  const now = klassState.value;
  const { tab, rooms, exercise } = now;
  const [over, setOver] = useState(false);
  useEffect(() => {
    void klass.start();
    return () => klass.leave();
  }, [klass]);
  const { brought } = state;
  useEffect(() => {
    if (brought?.kind !== 'hand-in') return;
    const { letters } = session.takeBrought() ?? brought;
    klass.show('debrief');
    void klass.start().then(() => klass.admitText(letters, say(texts(), 'class.intake.link')));
  }, [brought, klass, session]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    // Here it is a room's run, and not one of this device's games.
    event.stopPropagation();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const text = event.dataTransfer?.getData('text') ?? '';
    klass.show('debrief');
    if (files.length > 0) {
      void klass.admitAll(files.map(handedIn));
    } else if (text !== '') void klass.admitText(text, say(texts(), 'class.intake.pasted'));
  };
  const home = (): void => {
    history.replaceState(history.state, '', location.pathname + location.search);
    session.show('title');
  };
  return (
    <div
      class={over ? 'ps-class ps-class-over' : 'ps-class'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={drop}
    >
      <header class="ps-class-head">
        <IconButton
          kind="plain"
          icon="arrow-left"
          label={say(texts(), 'class.home')}
          onPress={home}
        />
        <div class="ps-class-words">
          <h1>{exercise.title === '' ? say(texts(), 'class.title') : exercise.title}</h1>
          <p>
            {rooms.length === 0
              ? say(texts(), 'class.count-none')
              : say(texts(), 'class.count', { n: rooms.length })}
            {' · '}
            {say(texts(), 'class.about')}
          </p>
        </div>
        <TabList
          label={say(texts(), 'class.tabs')}
          group={GROUP}
          tabs={CLASS_TABS.map((id) => ({ id, label: say(texts(), `class.tab.${id}`) }))}
          current={tab}
          onTab={(id) => klass.show(id)}
        />
      </header>
      <main id="main" tabIndex={-1} class="ps-class-main">
        <IntakeNews session={klass} state={now} />
        <div class="ps-class-part" {...tabPanel(GROUP, tab)}>
          <Part klass={klass} now={now} session={session} state={state} />
        </div>
      </main>
    </div>
  );
}

interface PartProps extends Pick<ClassScreensProps, 'session' | 'state'> {
  readonly klass: ClassSession;
  readonly now: ClassState;
}

function Part({ klass, now, session, state }: PartProps) {
  switch (now.tab) {
    case 'exercise':
      return (
        <ExerciseTab
          exercise={now.exercise}
          onChange={(change) => klass.setExercise(change)}
          catalogue={state.catalogue}
          address={here()}
          drawSeed={() => klass.drawSeed()}
        />
      );
    case 'debrief':
      return <DebriefTab session={session} klass={klass} now={now} />;
    case 'lesson':
      return (
        <LessonTab
          exercise={now.exercise}
          scenario={now.crisis}
          failed={now.crisisFailed}
          onExercise={(change) => klass.setExercise(change)}
          scenarios={state.catalogue.map(({ id, title }) => ({ id, title }))}
        />
      );
    case 'grading':
      return <GradingTab session={klass} state={now} />;
    case 'rehearsal': {
      const shared = sharedExercise(now.exercise, state.catalogue);
      return (
        <RehearsalTab session={klass} state={now} address={shared && here() + shared.fragment} />
      );
    }
  }
}

/** The page's address without its fragment. */
function here(): string {
  return location.href.split('#')[0] ?? '';
}
