// A prompt of the lesson, as it stands inside the game: what to do now, with its minutes.
import type { LessonPrompt } from '../../app/class/lesson.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** The lines of a prompt; its title is the host's. */
export function PromptLines({ prompt }: { readonly prompt: LessonPrompt }) {
  return (
    <ul class="ps-lesson-lines">
      {prompt.lines.map(({ key, params }) => (
        <li key={key}>{say(texts(), key, params)}</li>
      ))}
    </ul>
  );
}
