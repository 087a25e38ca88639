// A small sign before a line of text: an icon, a glyph, a seat or a faction token, chosen by data.
import { Glyph, SeatGlyph } from './glyph.tsx';
import type { GlyphName, SeatName } from './glyph.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Token } from './token.tsx';

/** Which sign stands before the text. */
export type MarkOf =
  | { readonly kind: 'icon'; readonly name: IconName }
  | { readonly kind: 'glyph'; readonly name: GlyphName }
  | { readonly kind: 'seat'; readonly seat: SeatName }
  | { readonly kind: 'token'; readonly monogram: string; readonly ghost?: boolean | undefined };

export interface MarkProps {
  readonly of: MarkOf;
  /** Side in CSS pixels. */
  readonly size?: number | undefined;
  /** Given only when no text beside the mark says it. */
  readonly label?: string | undefined;
}

/** Draws the sign a piece of data asks for. */
export function Mark({ of, size = 18, label }: MarkProps) {
  switch (of.kind) {
    case 'icon':
      return <Icon name={of.name} size={size} label={label} />;
    case 'glyph':
      return <Glyph name={of.name} size={size} label={label} />;
    case 'seat':
      return <SeatGlyph seat={of.seat} size={size} label={label} />;
    case 'token':
      return (
        <Token
          monogram={of.monogram}
          size={size}
          label={label}
          state={of.ghost === true ? 'ghost' : 'known'}
        />
      );
  }
}
