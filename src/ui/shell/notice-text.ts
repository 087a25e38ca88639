// The words of a notice.
import type { NoticeState } from '../../app/state.ts';
import { say } from '../../text/format.ts';
import { texts } from '../../text/texts.ts';

/** A notice in words: a sentence handed over whole, a text of the interface, or a reason of the rules. */
export function noticeText({ key, params }: NoticeState): string {
  if (key === 'notice.plain') return String(params['text'] ?? '');
  return say(texts(), key.startsWith('notice.') ? `ui.${key}` : key, params);
}
