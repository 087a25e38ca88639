// A lesson plan as a timetable with what belongs to it, for the screen and for paper alike.
import type { LessonPhase, LessonPlan } from '../../app/class/lesson.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import { SeatGlyph } from '../kit/glyph.tsx';
import { groundsWords, phaseWords } from './lesson-words.ts';

export interface LessonPlanViewProps {
  readonly plan: LessonPlan;
  /** The instructor's own questions. */
  readonly own: readonly string[];
  /** Whether the content note belongs to the lesson. */
  readonly note: boolean;
  /** The part that the clock stands in; null while it is off. */
  readonly now?: LessonPhase | null | undefined;
  /** Level of the headings. */
  readonly level?: 2 | 3 | undefined;
}

/** The timetable alone. */
export function Timetable({ plan, now = null }: Pick<LessonPlanViewProps, 'plan' | 'now'>) {
  return (
    <table class="ps-lesson-table">
      <caption class="ps-visually-hidden">{say(texts(), 'lesson.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts(), 'lesson.minutes')}</th>
          <th scope="col">{say(texts(), 'lesson.part')}</th>
          <th scope="col">{say(texts(), 'lesson.you')}</th>
          <th scope="col">{say(texts(), 'lesson.rooms')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.phases.map((phase) => (
          <PhaseRow key={phase.from} phase={phase} plan={plan} isNow={phase === now} />
        ))}
      </tbody>
    </table>
  );
}

function PhaseRow({
  phase,
  plan,
  isNow,
}: {
  readonly phase: LessonPhase;
  readonly plan: LessonPlan;
  readonly isNow: boolean;
}) {
  const { kind, from, minutes, questions } = phase;
  const debrief = from >= plan.debrief.from;
  const asked = plan.questions.filter(({ id }) => questions.includes(id));
  return (
    <tr class={debrief ? 'ps-lesson-debrief' : undefined} aria-current={isNow ? 'step' : undefined}>
      <td>{say(texts(), 'lesson.span', { from, to: from + minutes })}</td>
      <th scope="row">
        {phaseWords(phase, plan.rounds)}
        {isNow && <b class="ps-lesson-now">{say(texts(), 'lesson.now')}</b>}
      </th>
      <td>
        {say(texts(), `lesson.phase.${kind}.does`)}{' '}
        <q class="ps-lesson-says">{say(texts(), `lesson.phase.${kind}.says`)}</q>
        {asked.map(({ id, words }) => (
          <p key={id} class="ps-lesson-asked">
            {words}
          </p>
        ))}
      </td>
      <td>{say(texts(), `lesson.phase.${kind}.rooms`)}</td>
    </tr>
  );
}

/** What belongs to the plan beside its timetable. */
export function LessonNotes({ plan, own, note, level = 3 }: LessonPlanViewProps) {
  const Heading = `h${level}` as const;
  const [one, other] = plan.pair.seats;
  const { shared, of } = plan.pair;
  const name = (seat: typeof one): string => say(texts(), `seat.${seat}.name`);
  // A question that stands in the timetable is not printed twice.
  const placed = new Set(plan.phases.flatMap(({ questions }) => questions));
  const rest = plan.questions.filter(({ id }) => !placed.has(id));
  return (
    <div class="ps-lesson-notes">
      {note && (
        <section>
          <Heading>{say(texts(), 'lesson.content')}</Heading>
          <p>{say(texts(), 'lesson.content-words')}</p>
        </section>
      )}
      <section>
        <Heading>{say(texts(), 'lesson.tension')}</Heading>
        <p class="ps-lesson-tension">{plan.tension.words}</p>
        <p class="ps-lesson-grounds">{groundsWords(plan.tension)}</p>
        <p>{say(texts(), 'lesson.tension-use')}</p>
      </section>
      <section>
        <Heading>{say(texts(), 'lesson.pair')}</Heading>
        <p>
          <SeatGlyph seat={one} size={15} /> <SeatGlyph seat={other} size={15} />{' '}
          {say(texts(), 'lesson.pair-words', { one: name(one), other: name(other), shared, of })}
        </p>
      </section>
      {own.length > 0 && (
        <section>
          <Heading>{say(texts(), 'lesson.own-questions')}</Heading>
          <ul>
            {own.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {rest.length > 0 && (
        <section>
          <Heading>{say(texts(), 'lesson.questions')}</Heading>
          <ul>
            {rest.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <Heading>{say(texts(), 'lesson.notes')}</Heading>
        <ul>
          {plan.notes.map((one) => (
            <li key={one.id}>
              {one.words} <span class="ps-lesson-grounds">{groundsWords(one)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** How the minutes are used, in a sentence and as a bar of the parts. */
export function LessonBar({ plan }: { readonly plan: LessonPlan }) {
  const { minutes, weeks, rounds, debrief } = plan;
  const play = plan.phases
    .filter(({ kind }) => kind === 'play')
    .reduce((sum, one) => sum + one.minutes, 0);
  const key = rounds > 1 ? 'lesson.summary-rounds' : 'lesson.summary';
  return (
    <>
      <p>{say(texts(), key, { weeks, rounds, play, debrief: debrief.minutes, minutes })}</p>
      <div class="ps-lesson-bar" aria-hidden="true">
        {plan.phases.map((phase) => (
          <span
            key={phase.from}
            class={`ps-lesson-bar-${phase.from >= debrief.from ? 'debrief' : phase.kind}`}
            style={{ flexGrow: phase.minutes }}
          >
            {figure(phase.minutes)}
          </span>
        ))}
      </div>
    </>
  );
}
