// The running head of a page of the paper pack.
import type { PaperPack } from '../../app/class/paper.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

export interface PaperRunningProps {
  readonly pack: PaperPack;
  /** For whom the page is. */
  readonly part: string;
}

/** Which pack, for whom, by which rules. */
export function PaperRunning({ pack, part }: PaperRunningProps) {
  return (
    <p class="ps-debrief-running">
      <span>{say(texts(), 'paper.running', { title: pack.title, part })}</span>
      <span>{say(texts(), 'paper.rules', { rules: pack.rules })}</span>
    </p>
  );
}
