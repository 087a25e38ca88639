// Letting a hand-in into the class: its run is played again, every hash is held against the record, and the room gets a label of its own.
import { SEATS, type SeatId } from '../../model/ids.ts';
import { badClass, type ClassProblem } from '../../run/class/class-problem.ts';
import type { HandIn } from '../../run/class/hand-in.ts';
import type { Run } from '../../run/play.ts';
import { parseLink } from '../../run/share/parse-link.ts';
import { replayLink } from '../../run/share/replay-link.ts';
import { replay } from '../../run/verify.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { freeLabel, placeLabel } from './free-label.ts';
import type { Room } from './room.ts';
import { twinOf } from './twin.ts';

/** A hand-in that came in, or why not. */
export type Admitted =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly problem: ClassProblem };

type Find = (id: string) => Scenario | undefined;

function replayed(run: HandIn['run'], find: Find): Run | ClassProblem {
  if (run.kind === 'record') {
    const played = replay(run.record, find);
    if (!played.ok) return { kind: 'record', problem: played.problem };
    // Playing again gives the weeks alone; how it was played stands in what was handed in.
    const { desk } = run.record;
    return desk ? { ...played.value, record: { ...played.value.record, desk } } : played.value;
  }
  const link = parseLink(run.link);
  if (!link.ok) return { kind: 'link', problem: link.problem };
  const played = replayLink(link.value, find);
  return played.ok ? played.value : { kind: 'link', problem: played.problem };
}

/** Seats that persons played, in their fixed order. */
function personsIn(run: Run): readonly SeatId[] {
  const { seats } = run.record.header;
  return SEATS.filter((seat) => seats[seat].by === 'person');
}

/** How the class calls a room that brought no label, by its number, such as "Room 3". */
type Name = (n: number) => string;

function seat(
  handIn: HandIn,
  find: Find,
  here: readonly Room[],
  name: Name,
  wished: string,
): Admitted {
  const run = replayed(handIn.run, find);
  if ('kind' in run) return badClass(run);
  const scenario = find(run.record.header.scenario.id);
  if (!scenario) {
    const found = run.record.header.scenario.id;
    return badClass({ kind: 'record', problem: { kind: 'unknown-scenario', found } });
  }
  const taken = new Set(here.map((room) => room.label));
  const own = handIn.room.trim();
  const { exercise, check, consulted } = handIn;
  const label = own === '' ? placeLabel(name, taken) : freeLabel(own, taken);
  return {
    ok: true,
    room: { label, wished, run, scenario, persons: personsIn(run), exercise, check, consulted },
  };
}

/**
 * Plays a hand-in again and makes it a room of the class; one that is in the class already is
 * refused. Only the main line of a run with variations is played. Never throws.
 * @param find  gives the scenario with an id, if it is at hand
 * @param here  the rooms of the class
 * @param name  the label of a room that brought none
 */
export function admit(
  handIn: HandIn,
  find: Find,
  here: readonly Room[],
  name: Name = String,
): Admitted {
  const wished = handIn.room.trim();
  const admitted = seat(handIn, find, here, name, wished);
  if (!admitted.ok) return admitted;
  const twin = twinOf(wished, admitted.room, here);
  return twin ? badClass({ kind: 'already', label: twin.label }) : admitted;
}

/**
 * The same for a room that was kept: it was told from the others when it first came in.
 * @param wished  the label that it brought then; absent for the one that it was kept under
 */
export function admitKept(
  handIn: HandIn,
  find: Find,
  here: readonly Room[],
  name: Name,
  wished: string = handIn.room.trim(),
): Admitted {
  return seat(handIn, find, here, name, wished);
}
