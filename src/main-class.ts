// The third composition root, fetched when a class page is asked for: the instructor's page and a room's first, with their texts.
import { signal } from '@preact/signals';
import { h, type ComponentType } from 'preact';
import { createClassSession } from './app/class/class-session.ts';
import type { PlaySession } from './app/play/play.ts';
import { CLASS_IMPACT, SCENARIO_PORT } from './main-play.ts';
import { browserClassKeeping } from './platform/class-keeping.ts';
import { browserFiles } from './platform/files.ts';
import { browserLuck } from './platform/luck.ts';
import { classMessage } from './run/class/class-message.ts';
import { linkMessage } from './run/share/link-message.ts';
import { say, sayNested } from './text/format.ts';
import { EN_CLASS } from './text/messages-en-class.ts';
import { EN_JOIN } from './text/messages-en-join.ts';
import { EN_LESSONS } from './text/messages-en-lessons.ts';
import { addTexts, texts } from './text/texts.ts';
import { ClassScreens } from './ui/class/class-screens.tsx';
import type { ClassScreensProps } from './ui/shell/app-root.tsx';

addTexts(EN_CLASS);
addTexts(EN_JOIN);
addTexts(EN_LESSONS);

/** The class pages over this session. The class begins when they are first asked for, and stays. */
export function classScreens(session: PlaySession): ComponentType<ClassScreensProps> {
  const klass = createClassSession({
    keeping: browserClassKeeping(),
    files: browserFiles,
    luck: browserLuck,
    catalogue: session.store.get().catalogue,
    scenarios: SCENARIO_PORT,
    impact: CLASS_IMPACT,
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    wordProblem: (problem) => sayNested(texts(), classMessage(problem)),
    wordLink: (problem) => sayNested(texts(), linkMessage(problem)),
    word: (what) => say(texts(), `class.${what}`),
    nameRoom: (n) => say(texts(), 'class.name.room', { n }),
    nameSimulated: (n) => say(texts(), 'class.name.simulated', { n }),
  });
  const klassState = signal(klass.store.get());
  klass.store.watch(
    (now) => now,
    (now) => {
      klassState.value = now;
    },
  );
  return (props) => h(ClassScreens, { ...props, klass, klassState });
}
