// What stands in the place of figures while there are none: loading, failed, or never made.
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ReportNow } from './use-report.ts';

/** How a report is made, for the one sentence that says so. */
const MAKE = { command: 'npm run calibrate', file: 'assets/calibration.json' } as const;

/** One sentence, and a way on where there is one. */
export function ReportMissing({ now }: { readonly now: ReportNow }) {
  if (now.kind === 'there') return null;
  if (now.kind === 'loading') return <p role="status">{say(texts(), 'ui.loading')}</p>;
  return (
    <div class="ps-method-missing">
      <Icon name="info" size={20} />
      <p>{say(texts(), now.kind === 'absent' ? 'ui.method.absent' : 'ui.method.failed', MAKE)}</p>
      {now.kind === 'failed' && (
        <Button size="small" icon="arrow-counter-clockwise" onPress={now.again}>
          {say(texts(), 'ui.method.try-again')}
        </Button>
      )}
    </div>
  );
}
