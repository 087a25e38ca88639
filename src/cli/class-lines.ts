// A class as lines to read: its rooms, what they chose, where they part, their forecasts, and questions for the discussion.
import { classForecasts, roomForecasts } from '../app/class/class-forecasts.ts';
import { choicesOf, columnsOf, type GroupTree, type TreeSeat } from '../app/class/class-tree.ts';
import type { SeatParting, StrongParting } from '../app/class/partings.ts';
import type { Act, Share } from '../app/class/room-acts.ts';
import type { RoomFigures } from '../app/class/room-figures.ts';
import type { Room } from '../app/class/room.ts';
import { questionText } from '../text/class-question.ts';
import { orderTitle, say } from '../text/format.ts';
import { EN } from '../text/messages-en.ts';
import { partingsIn, weeksOf, type ClassResult } from './class-data.ts';
import { aligned } from './give.ts';
import { impactLines } from './commands/impact.ts';

/** Orders of a week that are told, the most frequent first. */
const ORDERS_TOLD = 3;
/** Orders of a room that are told when their impact was weighed. */
const IMPACTS_TOLD = 3;

function shareText({ count, of, percent }: Share): string {
  return `${count} of ${of} rooms (${percent}%)`;
}

function seatName(seat: Act['seat']): string {
  return say(EN, `seat.${seat}.name`);
}

function actsText(acts: readonly Act[]): string {
  return acts.map(({ order, target }) => `“${orderTitle(order, target, EN)}”`).join(', ');
}

/** Orders with the seats that gave them, where more than one seat is looked at. */
function nodeText(acts: readonly Act[], several: boolean): string {
  if (acts.length === 0) return 'no order';
  if (!several) return actsText(acts);
  const seats = [...new Set(acts.map((act) => act.seat))];
  return seats
    .map((one) => `${seatName(one)}: ${actsText(acts.filter((act) => act.seat === one))}`)
    .join('; ');
}

function brierText(brier: number | null): string {
  return brier === null ? '–' : brier.toFixed(2);
}

function roomLine(room: Room, figures: RoomFigures | undefined): readonly string[] {
  if (!figures) return [room.label];
  const { played, length, trajectory, totals, weeks, start, ending, breaks } = figures;
  const { given, brier } = roomForecasts(room);
  return [
    room.label,
    `${played}/${length}`,
    `${totals.attacks}`,
    `${totals.strikes}`,
    `${totals.breaches}`,
    `${weeks.at(-1)?.sword ?? start.sword}`,
    `${given}`,
    brierText(brier),
    say(EN, `trajectory.${trajectory}`),
    [
      ...breaks.map((one) => `${one.ending} ${one.week}`),
      ending === null ? 'not finished' : `${ending.kind} ${ending.week}`,
    ].join(', '),
  ];
}

function roomLines(tree: GroupTree, figures: ReadonlyMap<string, RoomFigures>): string[] {
  const head = ['room', 'weeks', 'attacks', 'strikes', 'breaches', 'sword', 'forecasts', 'Brier'];
  return aligned([
    [...head, 'trajectory', 'ending'],
    ...tree.group.rooms.map((room) => roomLine(room, figures.get(room.label))),
  ]);
}

function choiceLines(
  { group, seats }: GroupTree,
  seat: TreeSeat,
  weeks: readonly number[],
): string[] {
  return weeks.flatMap((week) => {
    const { orders, none } = choicesOf(group.rooms, seat, week);
    return [
      ...orders.slice(0, ORDERS_TOLD).map((one, at) => {
        const who = seats.length > 1 ? `${seatName(one.seat)}: ` : '';
        return (
          (at === 0 ? `week ${week}` : '').padEnd(9) +
          `${shareText(one.share)}  ${who}${actsText([one])}`
        );
      }),
      ...(none.rooms.length > 0 ? [`${' '.repeat(9)}${shareText(none.share)}  gave no order`] : []),
    ];
  });
}

/** The nodes that more than one room shares. */
function treeLines(tree: GroupTree): string[] {
  const shared = columnsOf(tree).flatMap((column) =>
    column.filter(({ rooms }) => rooms.length > 1),
  );
  if (shared.length === 0) return ['No two rooms gave the same orders in week 1.'];
  return shared.map(
    ({ week, share, acts, rooms }) =>
      `${'  '.repeat(week - 1)}week ${week}: ${shareText(share)} ${nodeText(acts, tree.seats.length > 1)}; ${rooms.join(', ')}`,
  );
}

function apartText({ seat, one, other }: SeatParting, { rooms }: StrongParting): string {
  const orders = (label: string, acts: readonly Act[]): string =>
    acts.length === 0 ? '' : `only ${label} ${actsText(acts)}`;
  const both = [orders(rooms.one, one), orders(rooms.other, other)].filter((text) => text !== '');
  return `${seatName(seat)}: ${both.join('; ')}`;
}

function partingLines(pairs: readonly StrongParting[]): string[] {
  if (pairs.length === 0) return ['No two rooms of one seed ended apart.'];
  return pairs.flatMap((pair) => {
    const { rooms, orders, trajectory, counts } = pair;
    const weekOf = (what: { readonly week: number } | null): string =>
      what === null ? 'never' : `in week ${what.week}`;
    return [
      `${rooms.one} and ${rooms.other}: orders differ in week ${orders.week}, counts ${weekOf(counts)}, trajectory ${weekOf(trajectory)}`,
      ...orders.seats.map((seat) => `  ${apartText(seat, pair)}`),
    ];
  });
}

/** What is printed of a class. */
export function classLines(result: ClassResult): string[] {
  const { rooms, figures, seat, trees, impacts, questions } = result;
  const { all, evenThirds } = classForecasts(rooms);
  const groups = trees.flatMap((tree) => {
    const { group } = tree;
    const terms = group.exercise === null ? 'no exercise' : `exercise ${group.exercise}`;
    const heading = `${group.scenario}, ${group.variant}, ${group.weeks} weeks, ${terms}: ${group.rooms.length} ${group.rooms.length === 1 ? 'room' : 'rooms'}`;
    const whose = seat === 'all' ? tree.seats.map(seatName).join(', ') : seatName(seat);
    return [
      heading,
      ...(group.sameSeed ? [] : [say(EN, 'class.group.other-luck')]),
      ...(tree.watched.length === 0
        ? []
        : [
            say(EN, 'class.tree.watched', {
              n: tree.watched.length,
              rooms: tree.watched.join(', '),
            }),
          ]),
      ...roomLines(tree, figures),
      '',
      ...(tree.roots.length === 0
        ? []
        : [
            `Orders of ${whose} by week, the ${ORDERS_TOLD} most frequent`,
            ...choiceLines(tree, seat, weeksOf(tree)),
            '',
            'Rooms with the same orders up to a week',
            ...treeLines(tree),
            '',
          ]),
      'Where rooms of one seed part',
      ...partingLines(partingsIn(tree, figures)),
      '',
    ];
  });
  return [
    ...groups,
    `Forecasts: ${all.scored} scored, mean Brier score ${brierText(all.brier)}; even thirds score ${evenThirds.toFixed(2)}`,
    ...[...impacts].flatMap(([label, rows]) => [
      '',
      `Impact of orders, ${label}`,
      ...impactLines(rows.slice(0, IMPACTS_TOLD)),
    ]),
    '',
    'Questions for the discussion',
    ...questions.map((question) => `  ${question.stage.padEnd(9)}${questionText(EN, question)}`),
  ];
}
