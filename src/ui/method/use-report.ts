// The calibration report for the method pages: loaded when they open, told apart from a copy that has none.
import { useEffect, useState } from 'preact/hooks';
import type { ReportLoader } from '../../app/report-port.ts';
import type { CalibrationReport } from '../../analysis/calibration.ts';

export type ReportNow =
  | { readonly kind: 'loading' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'there'; readonly report: CalibrationReport };

/** Loads once `wanted`. */
export function useReport(loader: ReportLoader, wanted: boolean): ReportNow {
  const [turn, setTurn] = useState(0);
  const [now, setNow] = useState<ReportNow>({ kind: 'loading' });
  useEffect(() => {
    if (!wanted) return undefined;
    let listening = true;
    const tell = (next: ReportNow): void => {
      if (listening) setNow(next);
    };
    loader()
      .then((report) => tell(report ? { kind: 'there', report } : { kind: 'absent' }))
      .catch(() =>
        tell({
          kind: 'failed',
          again: () => {
            setNow({ kind: 'loading' });
            setTurn(turn + 1);
          },
        }),
      );
    return () => {
      listening = false;
    };
  }, [loader, wanted, turn]);
  return now;
}
