// The screens of a game, and the method pages: all that is fetched after the title.
import { EndScreen } from '../end/end-screen.tsx';
import { Coach } from '../guide/coach.tsx';
import { lazyPart } from '../method/lazy-part.tsx';
import { MethodDialog } from '../method/method-dialog.tsx';
import { PassScreen } from '../pass/pass-screen.tsx';
import { ProjectorView } from '../projector/projector-view.tsx';
import { useProjector } from '../projector/use-projector.ts';
import { ResolutionScreen } from '../resolution/resolution-screen.tsx';
import { SourceOpened } from '../why/consult.ts';
import { WeekScreen } from '../week/week-screen.tsx';
import type { AppState } from '../../app/state.ts';
import type { PlayScreensProps } from './app-root.tsx';

// Asked for by few, and never in a first week.
const RoleSheets = lazyPart(async () => (await import('../print/role-sheets.tsx')).RoleSheets);

const DebriefPrint = lazyPart(
  async () => (await import('../print/debrief-print.tsx')).DebriefPrint,
  'nothing',
);

/** Screens that show no game. */
const NO_GAME: readonly AppState['screen'][] = ['title', 'loading', 'class', 'join'];

/** The screen the game stands at, with the method pages over it. */
export function PlayScreens(props: PlayScreensProps) {
  const { session, state, mapSlot, report, method, onMethod } = props;
  const projector = useProjector();
  const room = projector.open && state.game && !NO_GAME.includes(state.screen);
  return (
    <>
      {room ? (
        <ProjectorView
          session={session}
          state={state}
          mapSlot={mapSlot}
          onLeave={projector.leave}
        />
      ) : (
        <>
          <Coach session={session} state={state} />
          <SourceOpened.Provider value={() => session.consult('sources')}>
            <Screen {...props} onProjector={projector.enter} />
          </SourceOpened.Provider>
        </>
      )}
      <MethodDialog
        session={session}
        state={state}
        loader={report}
        tab={method === 'sheets' ? null : method}
        onTab={onMethod}
        onClose={() => onMethod(null)}
      />
      {state.screen === 'end' && state.game?.end && (
        <DebriefPrint game={state.game} end={state.game.end} />
      )}
      {method === 'sheets' && (
        <RoleSheets session={session} state={state} open onClose={() => onMethod(null)} />
      )}
    </>
  );
}

interface ScreenProps extends PlayScreensProps {
  readonly onProjector: () => void;
}

function Screen(props: ScreenProps) {
  const { session, state, mapSlot, onKeys, onMethod, onGames, onSettings, onProjector } = props;
  switch (state.screen) {
    case 'loading':
    case 'title':
    case 'class':
    case 'join':
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
          onGames={onGames}
          onSettings={onSettings}
          onProjector={onProjector}
        />
      );
    case 'resolution':
      return (
        <ResolutionScreen
          session={session}
          state={state}
          mapSlot={mapSlot}
          onMethod={onMethod}
          onProjector={onProjector}
        />
      );
    case 'end':
      return <EndScreen session={session} state={state} onMethod={onMethod} onGames={onGames} />;
  }
}
