// The screens of a game, and the method pages: all that is fetched after the title.
import { EndScreen } from '../end/end-screen.tsx';
import { Coach } from '../guide/coach.tsx';
import { MethodDialog } from '../method/method-dialog.tsx';
import { PassScreen } from '../pass/pass-screen.tsx';
import { ResolutionScreen } from '../resolution/resolution-screen.tsx';
import { WeekScreen } from '../week/week-screen.tsx';
import type { PlayScreensProps } from './app-root.tsx';

/** The screen the game stands at, with the method pages over it. */
export function PlayScreens(props: PlayScreensProps) {
  const { session, state, report, method, onMethod } = props;
  return (
    <>
      <Coach session={session} state={state} />
      <Screen {...props} />
      <MethodDialog
        session={session}
        state={state}
        loader={report}
        tab={method}
        onTab={onMethod}
        onClose={() => onMethod(null)}
      />
    </>
  );
}

function Screen({ session, state, mapSlot, onKeys, onMethod }: PlayScreensProps) {
  switch (state.screen) {
    case 'loading':
    case 'title':
      return null;
    case 'pass':
      return <PassScreen session={session} state={state} />;
    case 'week':
      return (
        <WeekScreen
          session={session}
          state={state}
          mapSlot={mapSlot}
          onKeys={onKeys}
          onMethod={onMethod}
        />
      );
    case 'resolution':
      return <ResolutionScreen session={session} state={state} mapSlot={mapSlot} />;
    case 'end':
      return <EndScreen session={session} state={state} onMethod={onMethod} />;
  }
}
