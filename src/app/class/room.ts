// A room of a class: a run that was handed in and played again, with what is counted about it.
import type { SeatId } from '../../model/ids.ts';
import type { CheckResult, Consulted } from '../../run/class/hand-in.ts';
import type { Run } from '../../run/play.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A run of a class. Its record has been verified: every hash is as it was handed in. */
export interface Room {
  /** Unique within the class; a second room of the same name has a number behind it. */
  readonly label: string;
  /** The label that it was handed in under, empty for none; absent for its own. */
  readonly wished?: string;
  readonly run: Run;
  readonly scenario: Scenario;
  /** Seats that persons played, in their fixed order; none for an analyst's or a simulated run. */
  readonly persons: readonly SeatId[];
  /** First 8 hexadecimal digits of the exercise's hash; null for a run that belongs to none. */
  readonly exercise: string | null;
  readonly check: CheckResult | null;
  readonly consulted: Consulted | null;
}
