// One order in the list of rules: its price, what it does for certain, what may stand in its way, what it rests on.
import type { OrderRuleRow } from '../../app/rule-rows.ts';
import { capitalise, listOf, meterLabel, say, signed } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { GroundsOf } from './grounds.tsx';

export interface OrderRuleProps {
  readonly row: OrderRuleRow;
  readonly open: boolean;
  readonly onSource: (fact: string) => void;
}

export function OrderRule({ row, open, onSource }: OrderRuleProps) {
  const { id, effects, blocks, seenBy, rest, grave } = row;
  return (
    <details class="ps-order-use ps-rule-order" open={open}>
      <summary>
        {say(texts(), `order.${id}.short`)} <span class="ps-rule-price">{priceWords(row)}</span>
      </summary>
      <div class="ps-rule-body">
        <p>{say(texts(), `order.${id}.about`)}</p>
        <dl class="ps-rules-list">
          <div>
            <dt>{say(texts(), 'ui.orders.effects')}</dt>
            <dd>
              {effects.length === 0
                ? say(texts(), 'ui.orders.no-certain-effects')
                : listOf(
                    effects.map(({ meter, by }) =>
                      say(texts(), 'rules.effect', {
                        meter: meterLabel(meter, texts()),
                        by: signed(by),
                      }),
                    ),
                    texts(),
                  )}
            </dd>
          </div>
          <div>
            <dt>{say(texts(), 'rules.when')}</dt>
            <dd>
              <ul>
                <li>{say(texts(), `rules.aim.${row.aim}`)}</li>
                {blocks.map((key) => (
                  <li key={key}>{say(texts(), 'rules.not-if', { why: say(texts(), key) })}</li>
                ))}
                {rest > 0 && <li>{say(texts(), 'ui.orders.rest', { weeks: rest })}</li>}
                {grave && <li>{say(texts(), 'ui.orders.grave')}</li>}
                <li>{say(texts(), `rules.carried.${row.step}`)}</li>
                <li>
                  {say(texts(), 'ui.orders.seen-by', {
                    seats: listOf(
                      seenBy.map((seat) => say(texts(), `seat.${seat}.name`)),
                      texts(),
                    ),
                  })}
                </li>
              </ul>
            </dd>
          </div>
          <div>
            <dt>{say(texts(), 'ui.orders.sources')}</dt>
            <dd>
              <GroundsOf grounds={row} onSource={onSource} />
            </dd>
          </div>
        </dl>
      </div>
    </details>
  );
}

function priceWords({ cost, costForAll, free }: OrderRuleRow): string {
  if (free) return say(texts(), 'rules.price-free');
  if (costForAll === null) return say(texts(), 'rules.price', { cost });
  return capitalise(say(texts(), 'rules.price-all', { cost, all: costForAll }));
}
