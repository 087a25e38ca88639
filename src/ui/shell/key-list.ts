// The keys that do something, for the list that the player can open. A test holds it against what the screens listen to.

/** One line of the list. */
export interface KeyLine {
  /** The text of the key's name, or the sign that is printed on it. */
  readonly name: string;
  /** The text of what it does. */
  readonly does: string;
  /** The keys as the browser names them; `Shift+` and `Control+` before them where they are held. */
  readonly keys: readonly string[];
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/** From what acts everywhere to what acts on the map alone. */
export const KEY_LINES: readonly KeyLine[] = [
  { name: 'ui.keys.key-f6', does: 'ui.keys.f6', keys: ['F6'] },
  { name: 'ui.keys.key-shift-f6', does: 'ui.keys.shift-f6', keys: ['Shift+F6'] },
  { name: 'ui.keys.key-arrows', does: 'ui.keys.arrows', keys: ARROWS },
  { name: 'ui.keys.key-home-end', does: 'ui.keys.home-end', keys: ['Home', 'End'] },
  { name: 'ui.keys.key-pages', does: 'ui.keys.pages', keys: ['PageUp', 'PageDown'] },
  { name: 'ui.keys.key-enter', does: 'ui.keys.enter', keys: ['Enter'] },
  { name: 'ui.keys.key-space', does: 'ui.keys.space', keys: [' '] },
  { name: 'ui.keys.key-escape', does: 'ui.keys.escape', keys: ['Escape'] },
  { name: 'ui.keys.key-undo', does: 'ui.keys.undo', keys: ['Control+z'] },
  { name: 'S', does: 'ui.keys.s', keys: ['s'] },
  { name: 'M', does: 'ui.keys.m', keys: ['m'] },
  { name: '?', does: 'ui.keys.question', keys: ['?'] },
  { name: '1', does: 'ui.keys.1', keys: ['1'] },
  { name: '2', does: 'ui.keys.2', keys: ['2'] },
  { name: '3', does: 'ui.keys.3', keys: ['3'] },
  { name: '4', does: 'ui.keys.4', keys: ['4'] },
  { name: '5', does: 'ui.keys.5', keys: ['5'] },
  { name: '+', does: 'ui.keys.closer', keys: ['+', '='] },
  { name: '\u2212', does: 'ui.keys.farther', keys: ['-'] },
  { name: '0', does: 'ui.keys.whole', keys: ['0'] },
  {
    name: 'ui.keys.key-shift-arrows',
    does: 'ui.keys.pan',
    keys: ARROWS.map((key) => `Shift+${key}`),
  },
];
