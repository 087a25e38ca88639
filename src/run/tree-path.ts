// Paths in a tree of variations: a text of week ids, so that an earlier week is a prefix and the week before is a slice.

/** Letters of one week's id. */
const ID = 4;
/** How many ids there are. */
const IDS = 0x10000;

/** Weeks that a path leads through. */
export function depthOf(path: string): number {
  return path.length / ID;
}

/** The first so many weeks of a path. */
export function pathTo(path: string, weeks: number): string {
  return path.slice(0, weeks * ID);
}

/** The path to the week before; the start's own is empty. */
export function parentOf(path: string): string {
  return path.slice(0, 0 - ID);
}

/** The ids along a path. */
export function idsOf(path: string): readonly string[] {
  return Array.from({ length: Math.floor(depthOf(path)) }, (_, at) =>
    path.slice(at * ID, (at + 1) * ID),
  );
}

/** Whether a week stands on a path, its last week included. */
export function isOn(week: string, path: string): boolean {
  return path.startsWith(week);
}

/** The weeks that two paths have in common. */
export function meetOf(one: string, other: string): string {
  let weeks = 0;
  const most = Math.min(depthOf(one), depthOf(other));
  while (weeks < most && isOn(pathTo(one, weeks + 1), other)) weeks += 1;
  return pathTo(one, weeks);
}

/**
 * Id of a week among those that follow the same week: how its hash begins, the same two bytes that a
 * link carries. Where another has it already, the next that is free.
 */
export function idFor(hash: string, taken: readonly string[]): string {
  let number = Number.parseInt(hash.slice(0, ID), 16);
  let id = hash.slice(0, ID);
  while (taken.includes(id)) {
    number = (number + 1) % IDS;
    id = number.toString(16).padStart(ID, '0');
  }
  return id;
}
