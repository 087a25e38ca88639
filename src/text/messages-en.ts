// The English table: all areas in one.
import type { Messages } from './messages.ts';
import { EN_ADVISERS } from './messages-en-advisers.ts';
import { EN_ASSUMPTIONS } from './messages-en-assumptions.ts';
import { EN_BLOCKS_BAGHDAD } from './messages-en-blocks-baghdad.ts';
import { EN_BLOCKS_TEHRAN } from './messages-en-blocks-tehran.ts';
import { EN_BLOCKS_WASHINGTON } from './messages-en-blocks-washington.ts';
import { EN_CALIBRATION } from './messages-en-calibration.ts';
import { EN_DEALS } from './messages-en-deals.ts';
import { EN_HEADLINES } from './messages-en-headlines.ts';
import { EN_LIMITS } from './messages-en-limits.ts';
import { EN_METERS } from './messages-en-meters.ts';
import { EN_METHOD } from './messages-en-method.ts';
import { EN_NAMES } from './messages-en-names.ts';
import { EN_OBJECTIVES } from './messages-en-objectives.ts';
import { EN_ORDERS } from './messages-en-orders.ts';
import { EN_REASONS } from './messages-en-reasons.ts';
import { EN_RECORD } from './messages-en-record.ts';
import { EN_RULES } from './messages-en-rules.ts';
import { EN_SCREENS } from './messages-en-screens.ts';
import { EN_UI } from './messages-en-ui.ts';

/** Every English text of the rules and the interface. A scenario brings its own beside it. */
export const EN: Messages = {
  ...EN_ORDERS,
  ...EN_ADVISERS,
  ...EN_ASSUMPTIONS,
  ...EN_BLOCKS_BAGHDAD,
  ...EN_BLOCKS_TEHRAN,
  ...EN_BLOCKS_WASHINGTON,
  ...EN_CALIBRATION,
  ...EN_DEALS,
  ...EN_REASONS,
  ...EN_RULES,
  ...EN_LIMITS,
  ...EN_METERS,
  ...EN_METHOD,
  ...EN_NAMES,
  ...EN_OBJECTIVES,
  ...EN_HEADLINES,
  ...EN_RECORD,
  ...EN_UI,
  ...EN_SCREENS,
};
