// How a faction decides, in the list of rules: the terms with their weights, both ladders, the three trajectories.
import type { ComponentChildren, ComponentType } from 'preact';
import { otherWeightRows, rungRows, STRIKE_RUNGS, termRows } from '../../app/rule-rows.ts';
import type { TermRow, WeightRow } from '../../app/rule-rows.ts';
import { rungName, say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Swatch, type TrajectoryName } from '../kit/delta.tsx';
import { GroundsOf } from './grounds.tsx';
import { Scroller } from './scroller.tsx';

export interface DecisionRulesProps {
  readonly section: ComponentType<{
    readonly id: 'decision' | 'ladders' | 'courses';
    readonly children: ComponentChildren;
  }>;
  readonly onSource: (fact: string) => void;
}

const COURSES: readonly (readonly [string, TrajectoryName])[] = [
  ['escalation', 'escalation'],
  ['sporadic', 'sporadic'],
  ['de-escalation', 'deescalation'],
];

export function DecisionRules({ section: Section, onSource }: DecisionRulesProps) {
  return (
    <>
      <Section id="decision">
        <Scroller label={say(texts(), 'rules.decision')}>
          <table class="ps-method-table ps-rules-terms">
            <thead>
              <tr>
                {['term', 'weights', 'from'].map((column) => (
                  <th key={column} scope="col">
                    {say(texts(), `rules.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {(['drive', 'restraint', 'extra'] as const).map((side) => (
              <tbody key={side}>
                <tr class="ps-targets-group">
                  <th scope="rowgroup" colSpan={3}>
                    {say(texts(), `rules.side.${side}`)}
                  </th>
                </tr>
                {termRows()
                  .filter((row) => row.side === side)
                  .map((row) => (
                    <Term key={row.term} row={row} onSource={onSource} />
                  ))}
              </tbody>
            ))}
            <tbody>
              <tr class="ps-targets-group">
                <th scope="rowgroup" colSpan={3}>
                  {say(texts(), 'rules.side.other')}
                </th>
              </tr>
              {otherWeightRows().map((row) => (
                <tr key={row.name}>
                  <th scope="row">{say(texts(), `rules.weight.${row.name}`)}</th>
                  <td class="ps-number">{figure(row.value)}</td>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </Section>
      <Section id="ladders">
        <Scroller label={say(texts(), 'rules.ladders')}>
          <table class="ps-method-table">
            <thead>
              <tr>
                {['rung', 'fire', 'drive', 'restraint', 'strike'].map((column) => (
                  <th key={column} scope="col">
                    {say(texts(), `rules.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rungRows().map(({ rung, drive, restraint }, at) => (
                <tr key={rung}>
                  <th scope="row">{figure(at + 1)}</th>
                  <td>
                    <b>{say(texts(), `rung.${rungName(rung)}`)}</b>{' '}
                    {say(texts(), `rung.${rungName(rung)}.about`)}
                  </td>
                  <td class="ps-number">{percentage(drive)}</td>
                  <td class="ps-number">{percentage(restraint)}</td>
                  <td>{say(texts(), `strike-rung.${STRIKE_RUNGS[at] ?? 1}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </Section>
      <Section id="courses">
        <dl class="ps-rules-list">
          {COURSES.map(([course, name]) => (
            <div key={course}>
              <dt>
                <Swatch trajectory={name} /> {say(texts(), `trajectory.${course}`)}
              </dt>
              <dd>{say(texts(), `trajectory.${course}.about`)}</dd>
            </div>
          ))}
        </dl>
        <p class="ps-rules-note">{say(texts(), 'rules.courses.hold')}</p>
      </Section>
    </>
  );
}

function Term({
  row,
  onSource,
}: {
  readonly row: TermRow;
  readonly onSource: (fact: string) => void;
}) {
  return (
    <tr>
      <th scope="row">
        <b>{say(texts(), `term.${row.term}`)}</b>
        <br />
        {say(texts(), `term.${row.term}.about`)}
      </th>
      <td>
        <Weights rows={row.weights} />
      </td>
      <td class="ps-targets-from">
        <GroundsOf grounds={row} onSource={onSource} />
      </td>
    </tr>
  );
}

function Weights({ rows }: { readonly rows: readonly WeightRow[] }) {
  return (
    <ul class="ps-rules-weights">
      {rows.map(({ name, value }) => (
        <li key={name}>
          {say(texts(), `rules.weight.${name}`)} <b>{figure(value)}</b>
        </li>
      ))}
    </ul>
  );
}
