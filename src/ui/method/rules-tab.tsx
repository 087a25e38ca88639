// The rules in full: the steps of a week, orders, ladders, terms of a decision, objectives, term sheets, what moves by itself.
import type { ComponentChildren } from 'preact';
import {
  objectiveRuleRows,
  orderRuleRows,
  rulesVersion,
  sheetRuleRows,
  sideRules,
  standingRuleRows,
  WEEK_STEPS,
} from '../../app/rule-rows.ts';
import { capitalise, say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Button } from '../kit/button.tsx';
import { PrintOnly, printPage } from '../print/print-only.tsx';
import { DecisionRules } from './decision-rules.tsx';
import { GroundsOf } from './grounds.tsx';
import { headingId, JumpList } from './jump-list.tsx';
import { OrderRule } from './order-rule.tsx';
import { ruleWords } from './words-of-use.ts';

export interface RulesTabProps {
  readonly onSource: (fact: string) => void;
}

const SECTIONS = [
  'steps',
  'decision',
  'ladders',
  'courses',
  'orders',
  'sheets',
  'objectives',
  'standing',
] as const;
type SectionId = (typeof SECTIONS)[number];

export function RulesTab({ onSource }: RulesTabProps) {
  return (
    <>
      <p class="ps-method-lead">{say(texts(), 'rules.about', { rules: rulesVersion() })}</p>
      <div class="ps-rules-head">
        <JumpList
          group="rules"
          entries={SECTIONS.map((id) => ({ id, label: say(texts(), `rules.${id}`) }))}
        />
        <Button size="small" icon="printer" onPress={printPage}>
          {say(texts(), 'rules.print')}
        </Button>
      </div>
      <Rules onSource={onSource} open={false} />
      <PrintOnly
        draw={() => (
          <article class="ps-print-page ps-paper-list">
            <h1>{say(texts(), 'rules.heading')}</h1>
            <p>{say(texts(), 'rules.about', { rules: rulesVersion() })}</p>
            <Rules onSource={onSource} open />
          </article>
        )}
      />
    </>
  );
}

interface RulesProps extends RulesTabProps {
  /** Whether every order is shown in full. */
  readonly open: boolean;
}

function Rules({ onSource, open }: RulesProps) {
  const { scale, reading } = sideRules();
  return (
    <>
      <Section id="steps">
        <ol class="ps-rules-steps">
          {WEEK_STEPS.map((step) => (
            <li key={step}>{say(texts(), `rules.step.${step}`)}</li>
          ))}
        </ol>
      </Section>
      <DecisionRules section={Section} onSource={onSource} />
      <Section id="orders">
        {orderRuleRows().map(({ seat, rows }) => (
          <div key={seat} class="ps-rules-seat">
            <h4>
              <SeatGlyph seat={seat} size={18} /> {say(texts(), `seat.${seat}.name`)}
              <span>{say(texts(), 'rules.orders-of', { n: rows.length })}</span>
            </h4>
            {rows.map((row) => (
              <OrderRule key={row.id} row={row} open={open} onSource={onSource} />
            ))}
          </div>
        ))}
        <p class="ps-rules-note">
          {say(texts(), 'rules.reading')} <GroundsOf grounds={reading} onSource={onSource} />
        </p>
      </Section>
      <Section id="sheets">
        <dl class="ps-rules-list">
          {sheetRuleRows().map((sheet) => (
            <div key={sheet.id}>
              <dt>{capitalise(say(texts(), `sheet.${sheet.id}.name`))}</dt>
              <dd>
                <ul>
                  {sheet.terms.map(({ by, term }) => (
                    <li key={`${by}.${term}`}>
                      {say(texts(), 'rules.term', {
                        seat: say(texts(), `seat.${by}.name`),
                        term: say(texts(), `term.${by}.${term}`),
                      })}
                    </li>
                  ))}
                </ul>
                {say(texts(), 'ui.deals.term-weeks', { weeks: sheet.weeks })}{' '}
                <GroundsOf grounds={sheet} onSource={onSource} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="objectives">
        {objectiveRuleRows().map(({ seat, rows }) => (
          <div key={seat} class="ps-rules-seat">
            <h4>
              <SeatGlyph seat={seat} size={18} /> {say(texts(), `seat.${seat}.name`)}
            </h4>
            <dl class="ps-rules-list">
              {rows.map((row) => (
                <div key={row.id}>
                  <dt>{say(texts(), `objective.${row.id}`)}</dt>
                  <dd>
                    <GroundsOf grounds={row} onSource={onSource} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        <p class="ps-rules-note">
          <GroundsOf grounds={scale} onSource={onSource} />
        </p>
      </Section>
      <Section id="standing">
        <dl class="ps-rules-list">
          {standingRuleRows().map((row) => (
            <div key={row.id}>
              <dt>{ruleWords(row.id)}</dt>
              <dd>
                <GroundsOf grounds={row} onSource={onSource} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

/** A section with its heading and the sentence under it. */
function Section({
  id,
  children,
}: {
  readonly id: SectionId;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="ps-method-part" aria-labelledby={headingId('rules', id)}>
      <h3 id={headingId('rules', id)} tabIndex={-1}>
        {say(texts(), `rules.${id}`)}
      </h3>
      <p>{say(texts(), `rules.${id}.about`)}</p>
      {children}
    </section>
  );
}
