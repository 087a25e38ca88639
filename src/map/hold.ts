// A hold: what a mark hangs on, and where that is on the screen now. Pure.
import type { Point } from './map-data.ts';
import type { View } from './view.ts';

/** Where a mark hangs: on the paper, on the window (the inset), or on the window's edge, sliding along it (the tab). */
export type Hold =
  | { readonly on: 'paper'; readonly at: Point; readonly dx: number; readonly dy: number }
  | { readonly on: 'window'; readonly x: number; readonly y: number }
  | {
      readonly on: 'edge';
      readonly at: (view: View) => Point;
      readonly dx: number;
      readonly dy: number;
    };

/** Position of a hold in CSS pixels. */
export function place(hold: Hold, view: View): Point {
  if (hold.on === 'window') return [hold.x, hold.y];
  const [x, y] = hold.on === 'edge' ? hold.at(view) : view.toScreen(hold.at);
  return [x + hold.dx, y + hold.dy];
}

/** A hold moved by CSS pixels. */
export function moved(hold: Hold, dx: number, dy: number): Hold {
  return hold.on === 'window'
    ? { on: 'window', x: hold.x + dx, y: hold.y + dy }
    : { ...hold, dx: hold.dx + dx, dy: hold.dy + dy };
}
