// English texts of the orders, all seats in one, and of what is common to them.
import { EN_ORDERS_BAGHDAD } from './messages-en-orders-baghdad.ts';
import { EN_ORDERS_TEHRAN } from './messages-en-orders-tehran.ts';
import { EN_ORDERS_WASHINGTON } from './messages-en-orders-washington.ts';
import type { Messages } from './messages.ts';

const RESPONSES: Messages = {
  'order.response-restrained.title': 'Standing plan: strike depots of {target} in Iraq',
  'order.response-restrained.short': 'Standing plan, restrained',
  'order.response-restrained.about':
    'Carried out by the plan in force because Americans were killed. It falls on the faction that Washington holds answerable; no order of this week was needed.',
  'order.response-restrained.result.struck':
    'US forces strike depots of {target} in Iraq after American deaths',

  'order.response-proportional.title': 'Standing plan: strike launch crews of {target}',
  'order.response-proportional.short': 'Standing plan, proportional',
  'order.response-proportional.about':
    'Carried out by the plan in force because Americans were killed. It falls on the faction that Washington holds answerable.',
  'order.response-proportional.result.struck':
    'US forces strike launch crews of {target} after American deaths',

  'order.response-severe.title': 'Standing plan: strike many sites',
  'order.response-severe.short': 'Standing plan, severe',
  'order.response-severe.about':
    'Carried out by the plan in force because three or more Americans were killed within four weeks. It is a campaign, with all that a campaign brings.',
  'order.response-severe.result.struck':
    'US forces strike many sites of the factions after American deaths',
};

/** Term sheets, offered and accepted by every seat alike. */
const DEALS: Messages = {
  'order.offer-deal.title': 'Offer a term sheet: {target}',
  'order.offer-deal.short': 'Offer a term sheet',
  'order.offer-deal.about':
    'The other capital answers next week; if both offer the same sheet, it is signed at once. Its terms are checked every week, and whoever breaks one loses trust in both other capitals. Afterwards a sheet has to rest for some weeks.',
  'order.offer-deal.result.offered': 'Term sheet offered: {target}',

  'order.accept-deal.title': 'Accept the term sheet: {target}',
  'order.accept-deal.short': 'Accept an offered term sheet',
  'order.accept-deal.about':
    'Takes none of the week’s three orders and costs nothing now. What was promised must then be kept, week by week.',
  'order.accept-deal.result.signed': 'Term sheet accepted: {target}',
};

/** Texts of every order and of the standing response plan’s own strikes. */
export const EN_ORDERS: Messages = {
  ...EN_ORDERS_BAGHDAD,
  ...EN_ORDERS_WASHINGTON,
  ...RESPONSES,
  ...EN_ORDERS_TEHRAN,
  ...DEALS,
};
