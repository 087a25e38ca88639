// Many targets made few: groups with a heading, or a choice in two steps.
import type { SeatId } from '../model/ids.ts';
import type { OrderOption } from '../model/legal.ts';
import type { OrderDef } from '../model/orders/order.ts';
import type { SeatView } from '../model/view.ts';
import { partnerOf } from './deal-rows.ts';

/** Targets that belong together: of one country, or with one partner. */
export interface TargetGroup {
  readonly heading:
    | { readonly kind: 'country'; readonly country: 'iraq' | 'syria' | 'jordan' }
    | { readonly kind: 'partner'; readonly seat: SeatId }
    | null;
  readonly options: readonly OrderOption[];
}

/** How the targets of an order are offered. */
export type Picker =
  | { readonly kind: 'list'; readonly groups: readonly TargetGroup[] }
  | { readonly kind: 'sheets'; readonly groups: readonly TargetGroup[] }
  | {
      readonly kind: 'two-step';
      /** The parts of `<first>:<second>` targets, in the order in which the rules list them. */
      readonly first: readonly string[];
      readonly second: readonly string[];
      readonly options: readonly OrderOption[];
    };

function grouped<Key extends string>(
  options: readonly OrderOption[],
  keyOf: (target: string) => Key | null,
  headingOf: (key: Key) => TargetGroup['heading'],
): TargetGroup[] {
  const groups = new Map<Key | null, OrderOption[]>();
  for (const option of options) {
    const key = keyOf(option.target ?? '');
    groups.set(key, [...(groups.get(key) ?? []), option]);
  }
  return [...groups].map(([key, own]) => ({
    heading: key === null ? null : headingOf(key),
    options: own,
  }));
}

/** The picker that suits an order's targets. */
export function pickerOf(
  aim: OrderDef['aim'],
  options: readonly OrderOption[],
  view: Pick<SeatView, 'seat' | 'places'>,
): Picker {
  const pairs = options.map(({ target }) => (target ?? '').split(':'));
  if (aim === 'choice' && pairs.length > 4 && pairs.every((pair) => pair.length === 2)) {
    return {
      kind: 'two-step',
      first: [...new Set(pairs.map(([first = '']) => first))],
      second: [...new Set(pairs.map(([, second = '']) => second))],
      options,
    };
  }
  if (aim === 'sheet') {
    const groups = grouped(
      options,
      (target) => partnerOf(target, view.seat),
      (seat) => ({ kind: 'partner', seat }),
    );
    return { kind: 'sheets', groups };
  }
  if (aim === 'place') {
    const countries = new Map(view.places.map(({ id, country }) => [id, country]));
    const groups = grouped(
      options,
      (target) => countries.get(target) ?? null,
      (country) => ({ kind: 'country', country }),
    );
    // One country needs no heading.
    const [only] = groups;
    return {
      kind: 'list',
      groups: groups.length === 1 && only ? [{ ...only, heading: null }] : groups,
    };
  }
  return { kind: 'list', groups: [{ heading: null, options }] };
}
