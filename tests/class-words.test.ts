// Wordings of the class page: early endings that were played through, where rooms had other luck, and whose questions come first.
import { describe, expect, test } from 'vitest';

import type { Question } from '../src/app/class/questions.ts';
import { askedOf, ownQuestions } from '../src/ui/class/asked.ts';
import { ALL_QUESTIONS, QuestionsPanel } from '../src/ui/class/questions-panel.tsx';
import { endingShort, endingWords, isOtherLuck, watchedWords } from '../src/ui/class/words.ts';
import { addTexts } from '../src/text/texts.ts';
import { EN } from '../src/text/messages-en.ts';
import { UNTIDY } from './support/voice.ts';

addTexts(EN);

const PLAYED = { played: 26, length: 26, breaks: [] } as const;
const FALL = { ending: 'government-falls', week: 9 } as const;

describe('the ending of a room', () => {
  test('tells the early endings after which the run went on, the first ones first', () => {
    const time = { kind: 'time', week: 26 } as const;
    const breaks = [FALL, { ending: 'embassy-evacuated', week: 12 } as const];
    const words = endingWords({ ...PLAYED, ending: time, breaks });
    expect(words).toMatch(/fell in week 9\..*evacuated in week 12\..*last week, week 26\.$/);
    const short = endingShort({ ...PLAYED, ending: time, breaks });
    expect(short).toBe('Government fell, week 9 and Embassy left, week 12; 26 weeks');
    for (const text of [words, short]) expect(text).not.toMatch(UNTIDY);
  });

  test('tells them of a run that goes on, too', () => {
    const going = { played: 12, length: 26, ending: null, breaks: [FALL] };
    expect(endingWords(going)).toMatch(/fell in week 9\. Week 12 of 26$/);
    expect(endingShort(going)).toBe('Government fell, week 9; Week 12 of 26');
  });

  test('is as it was without one', () => {
    const ending = { kind: 'open-war', week: 26 } as const;
    expect(endingWords({ ...PLAYED, ending })).toBe('Open war began in week 26.');
    expect(endingShort({ ...PLAYED, ending })).toBe('Open war, week 26');
  });
});

describe('the questions of a class', () => {
  const built: Question = {
    id: 'heaviest 2 A',
    key: 'class.question.heaviest',
    stage: 'what',
    kind: 'heaviest',
    params: { week: 2, intensity: 60, attacks: 4, strikes: 0 },
    things: {},
    room: 'A',
    week: 2,
    other: null,
  };
  const own = ['What would you have asked for?', ' '];

  test('are the instructor’s own first, on the projector and on paper', () => {
    expect(askedOf(own, [built], ALL_QUESTIONS)).toMatchObject([
      { stage: 'Your own questions', text: 'What would you have asked for?' },
      { id: built.id, stage: 'What happened' },
    ]);
    expect(askedOf(own, [built], { order: [], hidden: [built.id] })).toHaveLength(1);
  });

  test('are the instructor’s own first in the panel', () => {
    const nothing = (): void => undefined;
    const panel = QuestionsPanel({
      questions: [built],
      own: ownQuestions(own),
      choice: ALL_QUESTIONS,
      onChoice: nothing,
      onOpenRun: nothing,
      onProjector: nothing,
      weighing: 0,
    });
    const drawn = JSON.stringify(panel);
    const [mine, theirs] = ['What would you have asked', 'had the highest intensity'].map((text) =>
      drawn.indexOf(text),
    );
    expect(mine).toBeGreaterThan(0);
    expect(theirs).toBeGreaterThan(mine ?? 0);
  });
});

describe('rooms compared', () => {
  test('had other luck where their seeds differ', () => {
    expect(isOtherLuck([{ seed: 'a' }, { seed: 'a' }])).toBe(false);
    expect(isOtherLuck([{ seed: 'a' }, { seed: 'b' }])).toBe(true);
    expect(isOtherLuck([])).toBe(false);
  });

  test('say which of them gave no orders', () => {
    expect(watchedWords({ watched: ['A', 'B'] })).toMatch(
      /without orders of their own: A and B\.$/,
    );
    expect(watchedWords({ watched: ['A'] })).toMatch(/without orders of its own: A\.$/);
  });
});
