// The grading sheet of one room: the rubric with its levels, what the run says beside it, and the note. No outcome stands on it.
import type { Evidence } from '../../app/class/evidence.ts';
import {
  CRITERIA,
  gradebookRows,
  LEVELS,
  levelOf,
  linesFor,
  type Grade,
} from '../../app/class/rubric.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import '../style/grading.css';

export interface GradingSheetProps {
  readonly label: string;
  readonly evidence: Evidence;
  readonly grade: Grade;
}

/** A page a room. The level that was picked is framed, so that it shows without colour. */
export function GradingSheet({ label, evidence, grade }: GradingSheetProps) {
  const [row] = gradebookRows([label], new Map([[label, grade]]));
  return (
    <article class="ps-print-page ps-grading-sheet">
      <h1>{say(texts(), 'rubric.sheet', { room: label })}</h1>
      {CRITERIA.map((criterion) => {
        const picked = levelOf(grade.levels, criterion);
        return (
          <section key={criterion}>
            <h2>{say(texts(), `rubric.${criterion}`)}</h2>
            <ul class="ps-grading-lines">
              {linesFor(criterion, evidence).map(({ key, params }) => (
                <li key={key}>{say(texts(), key, params)}</li>
              ))}
            </ul>
            <ol class="ps-grading-scale">
              {LEVELS.map((level) => (
                <li key={level} class={level === picked ? 'ps-grading-picked' : undefined}>
                  <b>
                    {figure(level)}
                    {level === picked && ' ✓'}
                  </b>
                  {say(texts(), `rubric.${criterion}.${level}`)}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      <section>
        <h2>{say(texts(), 'rubric.note')}</h2>
        <p class="ps-grading-written">{grade.note}</p>
      </section>
      <footer>
        <span>{say(texts(), 'rubric.sheet-foot')}</span>
        <span>
          {row === undefined || row.sum === null
            ? say(texts(), 'rubric.sum-open')
            : say(texts(), 'rubric.sum', { sum: row.sum, of: row.of })}
        </span>
      </footer>
    </article>
  );
}
