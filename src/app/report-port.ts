// The calibration report, brought in when the method pages first need it. A checkout may be without one.
import type { CalibrationReport } from '../analysis/calibration.ts';

/** Gives the report, or null where none was made. Rejects when it is there and cannot be fetched. */
export type ReportLoader = () => Promise<CalibrationReport | null>;

/**
 * A loader that fetches once, and tries again after a failure.
 * @param fetchReport  the first fetch; undefined where the page was built without a report
 */
export function reportLoader(fetchReport: ReportLoader | undefined): ReportLoader {
  let kept: Promise<CalibrationReport | null> | null = null;
  return () => {
    kept ??= (fetchReport?.() ?? Promise.resolve(null)).catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
