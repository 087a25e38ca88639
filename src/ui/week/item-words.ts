// How a line of the week is worded: who, headline, a sentence more, sign, stamp and chips.
import type { Game } from '../../app/state.ts';
import { sheetRow } from '../../app/deal-rows.ts';
import { effectsOfOrder, isOnRecord } from '../../app/week-desk.ts';
import type { WeekItem } from '../../app/week-items.ts';
import type { SeatEvent } from '../../model/report.ts';
import { capitalise, listOf, meterLabel, rungName, say, signed } from '../../text/format.ts';
import { eventHeadline } from '../../text/headlines.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import type { GlyphName } from '../kit/glyph.tsx';
import type { MarkOf } from '../kit/mark.tsx';
import type { StampProps } from '../kit/stamp.tsx';

export const runStamp = (): StampProps => ({
  kind: 'run',
  label: say(texts(), 'ui.provenance.run'),
});
export const recordStamp = (): StampProps => ({
  kind: 'record',
  label: say(texts(), 'ui.provenance.record'),
});

/** The headline of a line; a silence is news too. */
export function headlineOf(game: Game, item: WeekItem): string {
  if (item.event) return capitalise(eventHeadline(item.event, texts(), game.scenario.text));
  return say(texts(), 'headline.quiet', {
    faction: say(texts(), `faction.${item.faction ?? 'unknown'}.name`),
  });
}

export function stampOf(game: Game, item: WeekItem): StampProps {
  return item.event && isOnRecord(game, item.event) ? recordStamp() : runStamp();
}

const WEAPON: Readonly<Record<string, GlyphName>> = {
  device: 'ied',
  rocket: 'rockets',
  drone: 'drone',
  missile: 'missile',
};

/** The sign before a headline of The Week. */
export function markOf(item: WeekItem): MarkOf {
  const { event } = item;
  switch (event?.kind) {
    case undefined:
      return { kind: 'glyph', name: 'hold' };
    case 'attack':
      return { kind: 'glyph', name: WEAPON[event.weapon] ?? 'rockets' };
    case 'strike':
      return { kind: 'glyph', name: 'strike' };
    case 'order':
      return { kind: 'seat', seat: event.seat };
    case 'truce':
    case 'deal':
      return { kind: 'icon', name: 'handshake-fill' };
    case 'breach':
    case 'ending':
      return { kind: 'icon', name: 'warning' };
    case 'trajectory':
      return { kind: 'icon', name: 'chart-line-up-fill' };
    case 'rule':
      return { kind: 'icon', name: 'scroll-fill' };
    case 'news':
      return { kind: 'icon', name: 'calendar-check-fill' };
  }
}

/** Who stands behind a line, with the sign of the actor. */
export function actorOf(item: WeekItem): { readonly mark: MarkOf; readonly words: string } {
  const { event, faction } = item;
  if (event?.kind === 'order') {
    const seat = say(texts(), `seat.${event.seat}.name`);
    return {
      mark: { kind: 'seat', seat: event.seat },
      words: say(texts(), 'ui.played.order-of', { seat }),
    };
  }
  if (event?.kind === 'strike') {
    const words = event.byPlan
      ? say(texts(), 'ui.played.strike-plan')
      : say(texts(), 'seat.washington.name');
    return { mark: { kind: 'seat', seat: 'washington' }, words };
  }
  if (event?.kind === 'attack' && faction === null) {
    return {
      mark: { kind: 'token', monogram: say(texts(), 'faction.unknown.monogram'), ghost: true },
      words: say(texts(), 'ui.played.author-unknown'),
    };
  }
  if (faction !== null) {
    return {
      mark: { kind: 'token', monogram: say(texts(), `faction.${faction}.monogram`) },
      words: say(texts(), `faction.${faction}.name`),
    };
  }
  if (event?.kind === 'news') {
    const calendar = event.from === 'calendar';
    return {
      mark: { kind: 'icon', name: 'calendar-check-fill' },
      words: say(texts(), calendar ? 'ui.played.calendar' : 'ui.played.chance'),
    };
  }
  return { mark: markOf(item), words: say(texts(), 'ui.played.state') };
}

/** A sentence under the lead: only what happened, for newsprint holds no estimates. */
export function leadText(game: Game, event: SeatEvent): string {
  if (event.kind === 'order') return '';
  if (event.kind !== 'strike') return moreAbout(game, event);
  const rung = say(texts(), `strike-rung.${event.rung}`);
  return `${event.byPlan ? `${say(texts(), 'ui.played.strike-plan')}: ${rung.toLowerCase()}` : rung}.`;
}

/** A sentence more about an event, for the panel of what has no why. */
export function moreAbout(game: Game, event: SeatEvent): string {
  switch (event.kind) {
    case 'attack':
      return [say(texts(), `claim.${event.claim}`), say(texts(), `outcome.${event.outcome}`)]
        .map((part) => `${part}.`)
        .join(' ');
    case 'strike':
    case 'order':
      return say(
        texts(),
        `order.${event.kind === 'strike' ? event.order : event.choice.order}.about`,
      );
    case 'news':
      return say(game.scenario.text, `news.${event.id}.text`);
    case 'breach':
      return say(texts(), 'ui.ceiling.about');
    case 'trajectory':
      return say(texts(), `trajectory.${event.to}.about`);
    case 'ending':
      return say(texts(), `ending.${event.ending}.about`);
    case 'deal':
      return sheetRow(event.sheet, game.seat)
        .sides.map(({ seat, terms }) =>
          say(texts(), 'ui.deals.event', {
            seat: say(texts(), `seat.${seat}.name`),
            terms: listOf(
              terms.map((term) => say(texts(), `term.${seat}.${term}`)),
              texts(),
            ),
          }),
        )
        .join(' ');
    case 'truce':
    case 'rule':
      return '';
  }
}

/** A change to a meter in words: "Washington’s trust in Baghdad −4". */
export function effectWords({
  meter,
  by,
}: {
  readonly meter: string;
  readonly by: number;
}): string {
  return `${meterLabel(meter, texts())} ${figure(signed(by))}`;
}

/** Most chips that an order's line carries. */
const CHIPS = 3;

/** Short results of a line: a rung, who was hurt, what an order did for certain. */
export function chipsOf(item: WeekItem): readonly string[] {
  const { event } = item;
  if (event?.kind === 'order') return effectsOfOrder(event).slice(0, CHIPS).map(effectWords);
  if (event?.kind === 'attack') {
    const rung = say(texts(), `rung.${rungName(event.rung)}`);
    const known = item.faction !== null;
    return [
      ...(known ? [say(texts(), 'ui.played.rung-of', { rung, n: event.rung + 1 })] : []),
      say(texts(), `outcome.${event.outcome}`),
    ];
  }
  if (event?.kind === 'strike') {
    const rung = say(texts(), `strike-rung.${event.rung}`);
    return [say(texts(), 'ui.played.rung-of', { rung, n: event.rung })];
  }
  return [];
}
