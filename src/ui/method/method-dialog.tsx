// The method pages: calibration, assumptions, rules, sources, what is left out, credits. One dialog from anywhere in the game.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlaySession } from '../../app/play/play.ts';
import type { ReportLoader } from '../../app/report-port.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TabList, tabPanel } from '../kit/tabs.tsx';
import '../style/method.css';
import { SourceDialog } from '../why/source-dialog.tsx';
import { AssumptionsTab } from './assumptions-tab.tsx';
import { CalibrationTab } from './calibration-tab.tsx';
import { lazyPart } from './lazy-part.tsx';
import { LimitsTab } from './limits-tab.tsx';
import { factOfAddress, METHOD_TABS, type MethodPage } from './method-tabs.ts';
import { useReport } from './use-report.ts';

// Long pages that few open in a first week.
const RulesTab = lazyPart(async () => (await import('./rules-tab.tsx')).RulesTab);
const SourcesTab = lazyPart(async () => (await import('./sources-tab.tsx')).SourcesTab);
const CreditsTab = lazyPart(async () => (await import('./credits-tab.tsx')).CreditsTab);

/** Takes the address of a fact away, so that the page is not opened there again. */
function leaveAddress(): void {
  if (factOfAddress(location.hash) === null) return;
  history.replaceState(history.state, '', location.pathname + location.search);
}

export interface MethodDialogProps {
  readonly session: PlaySession;
  readonly state: AppState;
  readonly loader: ReportLoader;
  /** The page that is open, or null. */
  readonly tab: MethodPage | null;
  readonly onTab: (tab: MethodPage) => void;
  readonly onClose: () => void;
}

/** Open while a page is given. Before a game the assumptions can be switched, in it they are shown. */
export function MethodDialog({ session, state, loader, tab, onTab, onClose }: MethodDialogProps) {
  const [source, setSource] = useState<string | null>(null);
  const now = useReport(loader, tab !== null);
  const panel = useRef<HTMLDivElement>(null);
  // Another page begins at its top.
  useLayoutEffect(() => {
    panel.current?.closest('.ps-dialog-body')?.scrollTo(0, 0);
  }, [tab]);
  return (
    <Dialog
      open={tab !== null}
      title={say(texts(), 'ui.method.title')}
      id="method"
      closeLabel={say(texts(), 'ui.action.close')}
      onClose={() => {
        leaveAddress();
        onClose();
      }}
      page
      bar={
        tab !== null && (
          <TabList
            label={say(texts(), 'ui.method.tabs')}
            group="method"
            tabs={METHOD_TABS.map((id) => ({ id, label: say(texts(), `ui.method.tab.${id}`) }))}
            current={tab}
            onTab={(next) => {
              leaveAddress();
              onTab(next);
            }}
          />
        )
      }
    >
      {tab !== null && (
        <div class="ps-method" ref={panel} key={tab} {...tabPanel('method', tab)}>
          {tab === 'calibration' && (
            <CalibrationTab
              now={now}
              state={state}
              onSource={setSource}
              onAssumptions={() => onTab('assumptions')}
            />
          )}
          {tab === 'limits' && <LimitsTab onSource={setSource} />}
          {tab === 'assumptions' && (
            <AssumptionsTab session={session} state={state} now={now} onSource={setSource} />
          )}
          {tab === 'rules' && <RulesTab onSource={setSource} />}
          {tab === 'sources' && <SourcesTab session={session} state={state} now={now} />}
          {tab === 'credits' && <CreditsTab version={session.version} onSource={setSource} />}
        </div>
      )}
      <SourceDialog id="method-source" fact={source} onClose={() => setSource(null)} />
    </Dialog>
  );
}
