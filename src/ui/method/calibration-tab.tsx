// The calibration report: targets asked and met, what doctrines give, what readings flip, how orders are used, attacks by week.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CalibrationReport } from '../../analysis/calibration.ts';
import { assumptionRows } from '../../app/assumption-rows.ts';
import {
  curveRows,
  doctrineTables,
  orderUseTables,
  reportAge,
  rulesOfPage,
  targetRows,
  type DoctrineTable,
  type OrderUseTable,
  type TargetRow,
  type TargetRows,
} from '../../app/report-rows.ts';
import type { AppState } from '../../app/state.ts';
import { boundsWords, targetTitle, valueWords } from '../../text/calibration.ts';
import { assumedWords } from '../../text/assumed.ts';
import { say } from '../../text/format.ts';
import { figure, percentage } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { CourseBar } from '../kit/course-bar.tsx';
import { SeatGlyph } from '../kit/glyph.tsx';
import { Icon } from '../kit/icon.tsx';
import { Cites } from './cites.tsx';
import { AttackCurve } from './attack-curve.tsx';
import { ReportMissing } from './report-missing.tsx';
import type { ReportNow } from './use-report.ts';

/** A table that may be wider than its page scrolls by itself, and takes the focus for it. */
const SCROLLER = { role: 'group', tabIndex: 0 } as const;

export interface CalibrationTabProps {
  readonly state: AppState;
  readonly now: ReportNow;
  readonly onSource: (fact: string) => void;
  /** Goes to the page of assumptions. */
  readonly onAssumptions: () => void;
}

type TitleOf = (id: string) => string;

export function CalibrationTab({ state, now, onSource, onAssumptions }: CalibrationTabProps) {
  const { catalogue } = state;
  const titleOf: TitleOf = (id) => catalogue.find((one) => one.id === id)?.title ?? id;
  return (
    <>
      <p class="ps-method-lead">{say(texts(), 'calibration.about')}</p>
      {now.kind === 'there' ? (
        <Report
          report={now.report}
          state={state}
          titleOf={titleOf}
          onSource={onSource}
          onAssumptions={onAssumptions}
        />
      ) : (
        <ReportMissing now={now} />
      )}
    </>
  );
}

interface ReportProps extends Omit<CalibrationTabProps, 'now'> {
  readonly report: CalibrationReport;
  readonly titleOf: TitleOf;
}

function Report({ report, state, titleOf, onSource, onAssumptions }: ReportProps) {
  const { met, of, sizes, rules, date, seed } = report;
  const { runs, mix, use, reading } = sizes;
  const age = reportAge(report, state.catalogue);
  return (
    <>
      <p class="ps-method-summary">
        {say(texts(), 'calibration.summary', { met, of, runs, rules, date })}
      </p>
      {age !== 'current' && (
        <p class="ps-trouble">
          <Icon name="warning" size={18} />
          <span>{say(texts(), `ui.method.${age}`, { rules, current: rulesOfPage() })}</span>
        </p>
      )}
      <Targets groups={targetRows(report)} titleOf={titleOf} onSource={onSource} />
      <Section id="doctrines" about="calibration.doctrines.about" title="calibration.doctrines">
        {doctrineTables(report).map((table) => (
          <Doctrines key={table.seat} table={table} />
        ))}
      </Section>
      <Section id="readings" about="calibration.readings.about" title="calibration.readings">
        <Readings report={report} />
        <p class="ps-method-on">
          <Button size="small" iconAfter="arrow-right" onPress={onAssumptions}>
            {say(texts(), 'ui.method.tab.assumptions')}
          </Button>
        </p>
      </Section>
      <Section id="orders" about="calibration.orders.about" title="calibration.orders">
        {orderUseTables(report).map((table) => (
          <OrderUse key={table.seat} table={table} />
        ))}
      </Section>
      <Section id="curves" about="ui.calibration.curve-key" title="calibration.curves">
        <div class="ps-curves">
          {curveRows(report, state.catalogue).map((row) => (
            <AttackCurve key={row.scenario} row={row} />
          ))}
        </div>
      </Section>
      <p class="ps-method-fine">
        {say(texts(), 'ui.calibration.seeds', { seed, runs, mix, use, reading })}
      </p>
    </>
  );
}

function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="ps-method-part" aria-labelledby={`method-${props.id}`}>
      <h3 id={`method-${props.id}`}>{say(texts(), props.title)}</h3>
      <p>{say(texts(), props.about)}</p>
      {props.children}
    </section>
  );
}

interface TargetsProps {
  readonly groups: readonly TargetRows[];
  readonly titleOf: TitleOf;
  readonly onSource: (fact: string) => void;
}

function Targets({ groups, titleOf, onSource }: TargetsProps) {
  const [missed, setMissed] = useState(false);
  const shown = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !missed || !row.met) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <section class="ps-method-part" aria-labelledby="method-targets">
      <header class="ps-method-head">
        <h3 id="method-targets">{say(texts(), 'ui.calibration.targets')}</h3>
        <Button size="small" pressed={missed} onPress={() => setMissed(!missed)}>
          {say(texts(), 'ui.calibration.missed-only')}
        </Button>
      </header>
      {shown.length === 0 && <p>{say(texts(), 'ui.calibration.nothing-missed')}</p>}
      {shown.length > 0 && (
        <div class="ps-method-scroll" aria-labelledby="method-targets" {...SCROLLER}>
          <table class="ps-method-table ps-targets">
            <thead>
              <tr>
                {['target', 'asked', 'result', 'verdict', 'from'].map((column) => (
                  <th key={column} scope="col">
                    {say(texts(), `calibration.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {shown.map(({ group, rows }) => {
              const all = groups.find((one) => one.group === group);
              return (
                <tbody key={group}>
                  <tr class="ps-targets-group">
                    <th scope="rowgroup" colSpan={5}>
                      {say(texts(), `ui.calibration.group.${group}`)}{' '}
                      <span>
                        {say(texts(), 'ui.calibration.met-of', {
                          met: all?.met ?? 0,
                          of: all?.rows.length ?? 0,
                        })}
                      </span>
                    </th>
                  </tr>
                  {rows.map((row) => (
                    <Target key={row.id} row={row} titleOf={titleOf} onSource={onSource} />
                  ))}
                </tbody>
              );
            })}
          </table>
        </div>
      )}
    </section>
  );
}

function Target({ row, titleOf, onSource }: { row: TargetRow } & Omit<TargetsProps, 'groups'>) {
  const { met, facts, assumption } = row;
  return (
    <tr>
      <th scope="row">{targetTitle(row.id, texts(), titleOf)}</th>
      <td>{boundsWords(row, texts())}</td>
      <td>
        <b>{valueWords(row, texts())}</b>
      </td>
      <td>
        <span class={met ? 'ps-verdict-met' : 'ps-verdict-missed'}>
          <Icon name={met ? 'check' : 'x'} size={14} />
          {say(texts(), met ? 'calibration.met' : 'calibration.missed')}
        </span>
      </td>
      <td class="ps-targets-from">
        {facts.length > 0 ? (
          <Cites facts={facts} onSource={onSource} />
        ) : (
          <details>
            <summary>{say(texts(), 'calibration.judgement')}</summary>
            {assumption !== null && assumedWords(assumption, texts())}
          </details>
        )}
      </td>
    </tr>
  );
}

function Doctrines({ table }: { table: DoctrineTable }) {
  const { seat, objectives, rows } = table;
  const name = say(texts(), `seat.${seat}.name`);
  const courses = rows[0]?.shares.map(({ course }) => course) ?? [];
  return (
    <div class="ps-method-scroll" aria-label={name} {...SCROLLER}>
      <table class="ps-method-table">
        <caption>
          <SeatGlyph seat={seat} size={18} /> {name}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.calibration.doctrine')}</th>
            {courses.map((course) => (
              <th key={course} scope="col" class="ps-number">
                {say(texts(), `trajectory.${course}.short`)}
              </th>
            ))}
            {objectives.map((objective) => (
              <th key={objective} scope="col" class="ps-number">
                {say(texts(), `objective.${objective}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ doctrine, shares, verdicts }) => (
            <tr key={doctrine}>
              <th scope="row">{say(texts(), `doctrine.${doctrine}`)}</th>
              {shares.map(({ course, percent }) => (
                <td key={course} class="ps-number">
                  {percentage(percent)}
                </td>
              ))}
              {verdicts.map((verdict, at) => (
                <td key={objectives[at]} class="ps-number">
                  {figure(verdict)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every reading in one table; the calibrated one opens its assumption. */
function Readings({ report }: { report: CalibrationReport }) {
  return (
    <div class="ps-method-scroll" aria-label={say(texts(), 'calibration.readings')} {...SCROLLER}>
      <table class="ps-method-table ps-readings">
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.calibration.reading')}</th>
            <th scope="col" class="ps-readings-bar">
              {say(texts(), 'ui.calibration.shares')}
            </th>
            {(['escalation', 'sporadic', 'de-escalation'] as const).map((course) => (
              <th key={course} scope="col" class="ps-number">
                {say(texts(), `trajectory.${course}.short`)}
              </th>
            ))}
            <th scope="col" class="ps-number">
              {say(texts(), 'ui.calibration.attacks')}
            </th>
            <th scope="col" class="ps-number">
              {say(texts(), 'ui.calibration.killed')}
            </th>
          </tr>
        </thead>
        {assumptionRows({}, report).map(({ id, readings }) => (
          <tbody key={id}>
            <tr class="ps-targets-group">
              <th scope="rowgroup" colSpan={7}>
                {say(texts(), `assumption.${id}.title`)}
              </th>
            </tr>
            {readings.map(({ id: reading, calibrated, measure }) => {
              if (!measure) return null;
              const [beyond = 0, sporadic = 0, easing = 0] = measure.courses.map(
                ({ percent }) => percent,
              );
              return (
                <tr key={reading}>
                  <th scope="row">
                    {say(texts(), `assumption.${id}.${reading}`)}
                    {calibrated && (
                      <span class="ps-readings-base">
                        {' '}
                        {say(texts(), 'ui.calibration.is-base')}
                      </span>
                    )}
                  </th>
                  <td class="ps-readings-bar">
                    <CourseBar
                      shares={[beyond, sporadic, easing]}
                      label={say(texts(), 'ui.assumptions.bar', { beyond, sporadic, easing })}
                      height={10}
                    />
                  </td>
                  {measure.courses.map(({ course, percent }) => (
                    <td key={course} class="ps-number">
                      {percentage(percent)}
                    </td>
                  ))}
                  <td class="ps-number">{figure(measure.attacks)}</td>
                  <td class="ps-number">{figure(measure.killed.toFixed(1))}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function OrderUse({ table }: { table: OrderUseTable }) {
  const { seat, rows } = table;
  const most = Math.max(1, ...rows.map(({ weeks }) => weeks));
  return (
    <details class="ps-order-use">
      <summary>
        <SeatGlyph seat={seat} size={18} /> {say(texts(), `seat.${seat}.name`)}
      </summary>
      <table class="ps-method-table">
        <thead>
          <tr>
            <th scope="col">{say(texts(), 'ui.calibration.order')}</th>
            <th scope="col">{say(texts(), 'ui.calibration.of-weeks')}</th>
            <th scope="col" class="ps-number">
              {say(texts(), 'ui.calibration.of-runs')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ order, weeks, runs }) => (
            <tr key={order}>
              <th scope="row">{say(texts(), `order.${order}.short`)}</th>
              <td>
                <span class="ps-use">
                  <span
                    class="ps-use-bar"
                    style={{ inlineSize: `${(100 * weeks) / most}%` }}
                    aria-hidden="true"
                  />
                  {percentage(weeks)}
                </span>
              </td>
              <td class="ps-number">{percentage(runs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
