// The project's own glyphs on a 24 px grid, as drawn in look.md section 6. Painted, not loaded.

/** One part of a glyph. `gate` is the colour of the ground it stands on. */
interface Part {
  readonly d: string;
  readonly colour: 'ink' | 'gate';
  /** Stroke width; filled when absent. */
  readonly stroke?: number;
  readonly rule?: CanvasFillRule;
  readonly move?: readonly [number, number];
}

const GLYPHS = {
  rockets: [
    { d: 'M2.5 21.5 13.2 9.2l3-.9-.4 3.1L5 23Z', colour: 'ink' },
    { d: 'M9.8 22.3 19 11.7l3-.9-.4 3.1-9 10.1Z', colour: 'ink' },
    { d: 'M1.8 13.8 10.6 3.5l3-.9-.4 3.1L4.5 15.6Z', colour: 'ink' },
  ],
  drone: [
    { d: 'M12 2.5 21.5 19l-6-1.4L12 21.5l-3.5-3.9L2.5 19Z', colour: 'ink' },
    { d: 'M12 6v10', colour: 'gate', stroke: 1.4 },
  ],
  missile: [
    { d: 'M3 22.6 5.4 15.4 16.6 4.2l5.2-2-2 5.2L8.6 18.6Z', colour: 'ink' },
    { d: 'M2 13.2 6.6 8.6l3 .2-4.4 4.4ZM10.8 22 15.4 17.4l-.2-3-4.4 4.4Z', colour: 'ink' },
  ],
  strike: [
    {
      d: 'M10.4 1.5h3.2v9.3l4.5-2.3L12 19.5 5.9 8.5l4.5 2.3Z',
      colour: 'ink',
    },
    { d: 'M3.5 21.7h17', colour: 'ink', stroke: 2 },
  ],
  ied: [
    { d: 'M2 17h20v2.5H2Z', colour: 'ink' },
    {
      d: 'M12 3l1.7 4.6L18 5.2l-1.5 4.5 4.5.6-3.7 2.5L19 15H5l1.7-2.2L3 10.3l4.5-.6L6 5.2l4.3 2.4Z',
      colour: 'ink',
    },
  ],
  gate: [
    {
      d: 'M2.5 21V8.5h3V6h3v2.5h7V6h3v2.5h3V21h-6v-5.2a3.5 3.5 0 0 0-7 0V21Z',
      colour: 'ink',
    },
  ],
  baghdad: [
    {
      d: 'M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21Zm0 3.4a7.1 7.1 0 1 1 0 14.2 7.1 7.1 0 0 1 0-14.2Z',
      colour: 'ink',
      rule: 'evenodd',
    },
    { d: 'M15.1 12a3.1 3.1 0 1 1-6.2 0 3.1 3.1 0 0 1 6.2 0Z', colour: 'ink' },
    {
      d: 'M3.6 3.6l4 4M20.4 3.6l-4 4M3.6 20.4l4-4M20.4 20.4l-4-4',
      colour: 'gate',
      stroke: 1.7,
    },
  ],
  tehran: [
    { d: 'M12 2 23.5 21.5H.5Z', colour: 'ink' },
    {
      d: 'M12 2l3.4 5.8-1.7 1.5-1.5-1.4-1.7 2-2-1.9Z',
      colour: 'gate',
      move: [0, 2.2],
    },
  ],
} as const satisfies Record<string, readonly Part[]>;

/** Name of a glyph. */
export type Glyph = keyof typeof GLYPHS;

/**
 * Paints a glyph centred on the origin.
 * @param size side of the square it fills, in the context's unit
 * @param outline width of a `gate`-coloured outline under it, for glyphs that stand free on the map
 */
export function paintGlyph(
  ctx: CanvasRenderingContext2D,
  name: Glyph,
  size: number,
  colours: { readonly ink: string; readonly gate: string },
  outline = 0,
): void {
  const parts: readonly Part[] = GLYPHS[name];
  ctx.save();
  ctx.scale(size / 24, size / 24);
  ctx.translate(-12, -12);
  const paths = parts.map((part) => ({ part, path: new Path2D(part.d) }));
  if (outline > 0) {
    ctx.strokeStyle = colours.gate;
    ctx.lineJoin = 'round';
    ctx.lineWidth = (outline * 2 * 24) / size;
    for (const { part, path } of paths) if (part.colour === 'ink') ctx.stroke(path);
  }
  for (const { part, path } of paths) {
    ctx.save();
    if (part.move) ctx.translate(part.move[0], part.move[1]);
    if (part.stroke) {
      ctx.strokeStyle = colours[part.colour];
      ctx.lineWidth = part.stroke;
      ctx.stroke(path);
    } else {
      ctx.fillStyle = colours[part.colour];
      ctx.fill(path, part.rule ?? 'nonzero');
    }
    ctx.restore();
  }
  ctx.restore();
}
