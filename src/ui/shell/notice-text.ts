// The words of a notice.
import type { NoticeState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';

/** A notice in words: a sentence handed over whole, a text of the interface, or a reason of the rules. */
export function noticeText({ key, params }: NoticeState): string {
  if (key === 'notice.plain') return figure(params['text'] ?? '');
  const own = `ui.${key}`;
  return say(texts(), texts()[own] === undefined ? key : own, params);
}
