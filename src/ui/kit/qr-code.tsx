// A QR code: black on white in every theme and on paper; and in its place one sentence where the text is too long for one.
import { encode } from 'uqr';
import { say } from '../../text/format.ts';
import { figure } from '../../text/shown.ts';
import { texts } from '../../text/texts.ts';
import '../style/qr.css';
import { Icon } from './icon.tsx';

/** Most bytes of a text that becomes a code: what version 20 at level M holds, which cameras of phones still read from a screen. */
export const QR_MOST_BYTES = 660;
const MOST_VERSION = 20;
/** White modules around a code, without which a camera does not find it. */
const QUIET = 4;

/** Bytes of a text in UTF-8. */
export function qrBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The modules of a text's code, row by row, without its quiet zone; null for none and for more than `QR_MOST_BYTES`. */
export function qrMatrix(text: string): readonly (readonly boolean[])[] | null {
  if (text === '' || qrBytes(text) > QR_MOST_BYTES) return null;
  return encode(text, { ecc: 'M', maxVersion: MOST_VERSION, border: 0 }).data;
}

/** The black modules as one path: a rectangle for every run of them in a row. */
function pathOf(matrix: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  for (const [y, row] of matrix.entries()) {
    let from = -1;
    for (let x = 0; x <= row.length; x++) {
      const black = row[x] ?? false;
      if (black && from < 0) from = x;
      if (!black && from >= 0) {
        parts.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`);
        from = -1;
      }
    }
  }
  return parts.join('');
}

export interface QrCodeProps {
  /** What a camera reads: a whole address. */
  readonly text: string;
  /** What it leads to, for those who do not see it. */
  readonly label: string;
  /** Further class, which sets the size; without one it fills its line. */
  readonly class?: string | undefined;
}

/** The code of a text of at most `QR_MOST_BYTES`; nothing for a longer one. */
export function QrCode({ text, label, class: more }: QrCodeProps) {
  const matrix = qrMatrix(text);
  if (!matrix) return null;
  const size = matrix.length + 2 * QUIET;
  return (
    <svg
      class={more === undefined ? 'ps-qr' : `ps-qr ${more}`}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect class="ps-qr-paper" width={size} height={size} />
      <path class="ps-qr-ink" d={pathOf(matrix)} />
    </svg>
  );
}

export interface QrOrWhyProps extends QrCodeProps {
  /** Key of the sentence on why there is none, with `{n}` and `{most}` bytes. */
  readonly why?: string | undefined;
}

/** The code, or one sentence on why there is none. */
export function QrOrWhy({ why = 'class.qr.too-long', ...props }: QrOrWhyProps) {
  const bytes = qrBytes(props.text);
  if (bytes <= QR_MOST_BYTES) return <QrCode {...props} />;
  return (
    <p class="ps-qr-why">
      <Icon name="info" size={16} />
      <span>{say(texts(), why, { n: figure(bytes), most: figure(QR_MOST_BYTES) })}</span>
    </p>
  );
}
