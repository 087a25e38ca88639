// Every figure of the debrief, part by part: where it is drawn and which functions make it.
import type { FigurePart } from './figure.ts';
import { BOARD_FIGURES } from './figures-board.ts';
import { JUDGED_FIGURES } from './figures-judged.ts';
import { RUN_FIGURES } from './figures-run.ts';

export const FIGURE_PARTS: readonly FigurePart[] = [
  ...RUN_FIGURES,
  ...JUDGED_FIGURES,
  ...BOARD_FIGURES,
];
