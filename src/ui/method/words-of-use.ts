// What rests on a fact, in words: a rule, an order, a sentence of an opening, a mark of the record.
import type { FactUse, UseKind } from '../../app/source-rows.ts';
import { capitalise, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** The groups in which uses are listed, in their order. */
export const USE_KINDS: readonly UseKind[] = [
  'term',
  'rule',
  'order',
  'sheet',
  'objective',
  'reading',
  'perception',
  'target',
  'limit',
  'crisis',
  'opening',
  'variant',
  'faction',
  'place',
  'news',
  'recorded',
  'mark',
  'total',
  'forecast',
  'slip',
  'teaching',
];

/** A standing rule: by its cause in the ledger, by the event it tells, or by a name of its own. */
export function ruleWords(id: string): string {
  const keys = [`cause.${id}`, `rule.${id}`, `rules.standing.${id}`];
  return say(texts(), keys.find((key) => texts()[key] !== undefined) ?? id);
}

/** One use by itself, without the crisis it stands in. */
export function wordsOfUse({ kind, id, seat, week, text }: FactUse): string {
  const name = seat === null ? '' : say(texts(), `seat.${seat}.name`);
  const [head = '', tail = ''] = id.split('.');
  switch (kind) {
    case 'term':
      return say(texts(), `term.${id}`);
    case 'rule':
      return ruleWords(id);
    case 'order':
      return say(texts(), 'cause-kind.order', {
        seat: name,
        order: say(texts(), `order.${id}.short`),
      });
    case 'recorded':
      return say(texts(), 'sources.use.recorded-one', {
        seat: name,
        order: say(texts(), `order.${id}.short`),
        week: week ?? 0,
      });
    case 'sheet':
      return capitalise(say(texts(), `sheet.${id}.name`));
    case 'objective':
      return say(texts(), 'sources.use.of-seat', {
        seat: name,
        what: say(texts(), `objective.${id}`),
      });
    case 'reading':
      return say(texts(), 'sources.use.reading-one', {
        title: say(texts(), `assumption.${head}.title`),
        reading: say(texts(), `assumption.${head}.${tail}`),
      });
    case 'perception':
      return say(texts(), 'sources.use.perception-one');
    case 'limit':
      return say(texts(), `limits.${head}.${tail}`);
    case 'faction':
      return say(texts(), `faction.${id}.name`);
    case 'place':
      return say(texts(), `place.${id}`);
    case 'opening':
      return say(texts(), 'sources.use.of-seat', { seat: name, what: text ?? id });
    default:
      return text ?? id;
  }
}
