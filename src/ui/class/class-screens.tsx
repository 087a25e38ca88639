// The class pages: the instructor's, and that of a room before its first week.
import { JoinScreen } from '../join/join-screen.tsx';
import type { ClassScreensProps } from '../shell/app-root.tsx';
import { ClassScreen, type ClassScreenProps } from './class-screen.tsx';

export type ClassPagesProps = ClassScreensProps & Pick<ClassScreenProps, 'klass' | 'klassState'>;

/** Whichever of the two is asked for. */
export function ClassScreens(props: ClassPagesProps) {
  const { session, state } = props;
  if (state.screen === 'join') return <JoinScreen session={session} state={state} />;
  return <ClassScreen {...props} />;
}
