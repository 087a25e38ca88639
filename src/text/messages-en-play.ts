// The English texts of a game: orders, rules, reasons, the method pages. They arrive with the rules.
import type { Messages } from './messages.ts';
import { EN_ADVISERS } from './messages-en-advisers.ts';
import { EN_ASSUMED } from './messages-en-assumed.ts';
import { EN_ASSUMPTIONS } from './messages-en-assumptions.ts';
import { EN_BLOCKS_BAGHDAD } from './messages-en-blocks-baghdad.ts';
import { EN_BLOCKS_TEHRAN } from './messages-en-blocks-tehran.ts';
import { EN_BLOCKS_WASHINGTON } from './messages-en-blocks-washington.ts';
import { EN_BOARD } from './messages-en-board.ts';
import { EN_CALIBRATION } from './messages-en-calibration.ts';
import { EN_DEALS } from './messages-en-deals.ts';
import { EN_HEADLINES } from './messages-en-headlines.ts';
import { EN_LIMITS } from './messages-en-limits.ts';
import { EN_METERS } from './messages-en-meters.ts';
import { EN_METHOD } from './messages-en-method.ts';
import { EN_OBJECTIVES } from './messages-en-objectives.ts';
import { EN_ORDERS } from './messages-en-orders.ts';
import { EN_REASONS } from './messages-en-reasons.ts';
import { EN_SHARE } from './messages-en-share.ts';
import { EN_RULES } from './messages-en-rules.ts';
import { EN_WEEK } from './messages-en-week.ts';
import { EN_DESK } from './messages-en-desk.ts';
import { EN_GUIDE } from './messages-en-guide.ts';
import { EN_PLAYED } from './messages-en-played.ts';
import { EN_DEBRIEF } from './messages-en-debrief.ts';
import { EN_SOURCES } from './messages-en-sources.ts';
import { EN_PRINT } from './messages-en-print.ts';
import { EN_MAP } from './messages-en-map.ts';
import { EN_SOUND } from './messages-en-sound.ts';

/** Texts of the game itself. A scenario brings its own beside them. */
export const EN_PLAY: Messages = {
  ...EN_ORDERS,
  ...EN_ADVISERS,
  ...EN_ASSUMED,
  ...EN_ASSUMPTIONS,
  ...EN_BLOCKS_BAGHDAD,
  ...EN_BLOCKS_TEHRAN,
  ...EN_BLOCKS_WASHINGTON,
  ...EN_BOARD,
  ...EN_CALIBRATION,
  ...EN_DEALS,
  ...EN_REASONS,
  ...EN_RULES,
  ...EN_SHARE,
  ...EN_LIMITS,
  ...EN_METERS,
  ...EN_METHOD,
  ...EN_OBJECTIVES,
  ...EN_HEADLINES,
  ...EN_SOUND,
  ...EN_MAP,
  ...EN_PRINT,
  ...EN_SOURCES,
  ...EN_DEBRIEF,
  ...EN_PLAYED,
  ...EN_GUIDE,
  ...EN_DESK,
  ...EN_WEEK,
};
