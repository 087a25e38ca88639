// The method pages: calibration, what is left out, assumptions. One dialog from anywhere in the game.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportLoader } from '../../app/report-port.ts';
import type { Session } from '../../app/session.ts';
import type { AppState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TabList, tabPanel } from '../kit/tabs.tsx';
import '../style/method.css';
import { SourceDialog } from '../why/source-dialog.tsx';
import { AssumptionsTab } from './assumptions-tab.tsx';
import { CalibrationTab } from './calibration-tab.tsx';
import { LimitsTab } from './limits-tab.tsx';
import { METHOD_TABS, type MethodTab } from './method-tabs.ts';
import { useReport } from './use-report.ts';

export interface MethodDialogProps {
  readonly session: Session;
  readonly state: AppState;
  readonly loader: ReportLoader;
  /** The page that is open, or null. */
  readonly tab: MethodTab | null;
  readonly onTab: (tab: MethodTab) => void;
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
      onClose={onClose}
      page
      bar={
        tab !== null && (
          <TabList
            label={say(texts(), 'ui.method.tabs')}
            group="method"
            tabs={METHOD_TABS.map((id) => ({ id, label: say(texts(), `ui.method.tab.${id}`) }))}
            current={tab}
            onTab={onTab}
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
        </div>
      )}
      <SourceDialog id="method-source" fact={source} onClose={() => setSource(null)} />
    </Dialog>
  );
}
