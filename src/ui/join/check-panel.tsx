// The comprehension check: questions with lists of answers; each answer says at once whether it is right, why, and by what.
import { useState } from 'preact/hooks';
import type { CheckAnswer, CheckQuestion } from '../../app/class/check.ts';
import { answered, checkResult, stillToFind, type Answers } from '../../app/class/joining.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Panel } from '../kit/panel.tsx';
import { SourceDialog } from '../why/source-dialog.tsx';
import { FactCitations } from '../why/fact-citations.tsx';

export interface CheckPanelProps {
  readonly questions: readonly CheckQuestion[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  /** Whether week 1 waits for it. */
  readonly required: boolean;
}

/** All questions under each other; an offered check is folded until it is wanted. */
export function CheckPanel({ questions, answers, onAnswers, required }: CheckPanelProps) {
  const [open, setOpen] = useState(required);
  const [source, setSource] = useState<string | null>(null);
  const left = stillToFind(questions, answers);
  const result = checkResult(questions, answers);
  return (
    <Panel material="card-stock" id="check" title={say(texts(), 'join.check')}>
      <p class="ps-join-fine">
        {say(texts(), required ? 'join.check-required' : 'join.check-offered')}
      </p>
      {!open && (
        <p>
          <Button expanded={false} onPress={() => setOpen(true)}>
            {say(texts(), 'join.check-open')}
          </Button>
        </p>
      )}
      {open && (
        <ol class="ps-check">
          {questions.map((question, at) => (
            <li key={question.id}>
              <Question
                question={question}
                n={at + 1}
                of={questions.length}
                picked={answers[question.id]?.latest ?? null}
                onPick={(answer) => onAnswers(answered(answers, question.id, answer))}
                onSource={setSource}
              />
            </li>
          ))}
        </ol>
      )}
      {open && (
        <p class="ps-check-sum" role="status">
          {left > 0 || !result
            ? say(texts(), 'join.check-left', { n: left })
            : say(texts(), 'join.check-done', { right: result.right, asked: result.asked })}
        </p>
      )}
      <SourceDialog id="check-source" fact={source} onClose={() => setSource(null)} />
    </Panel>
  );
}

interface QuestionProps {
  readonly question: CheckQuestion;
  readonly n: number;
  readonly of: number;
  readonly picked: string | null;
  readonly onPick: (answer: string) => void;
  readonly onSource: (fact: string) => void;
}

function Question({ question, n, of, picked, onPick, onSource }: QuestionProps) {
  const chosen = question.answers.find(({ id }) => id === picked);
  const seat = question.seat === null ? '' : say(texts(), `seat.${question.seat}.name`);
  return (
    <fieldset class="ps-check-question">
      <legend>
        <small>{say(texts(), 'join.check-question', { n, of })}</small>{' '}
        {say(texts(), question.key, { seat })}
      </legend>
      {question.answers.map((answer) => (
        <label key={answer.id} class="ps-check-answer">
          <input
            type="radio"
            name={`check-${question.id}`}
            checked={answer.id === picked}
            onChange={() => onPick(answer.id)}
          />
          <span>{say(texts(), answer.key, { seat })}</span>
        </label>
      ))}
      <div class="ps-check-why" role="status">
        {chosen && <Explained answer={chosen} seat={seat} onSource={onSource} />}
      </div>
    </fieldset>
  );
}

interface ExplainedProps {
  readonly answer: CheckAnswer;
  readonly seat: string;
  readonly onSource: (fact: string) => void;
}

function Explained({ answer, seat, onSource }: ExplainedProps) {
  const { right, why, facts, rule } = answer;
  return (
    <p>
      <b>
        <Icon name={right ? 'check' : 'arrow-counter-clockwise'} size={15} />{' '}
        {say(texts(), right ? 'join.check-right' : 'join.check-wrong')}
      </b>{' '}
      {say(texts(), why, { seat })}{' '}
      <span class="ps-join-fine">
        {rule !== null && <span>{say(texts(), `check.rule.${rule}`)} </span>}
        <FactCitations facts={facts} onSource={onSource} />
      </span>
    </p>
  );
}
