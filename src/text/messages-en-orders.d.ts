import type { Messages } from './messages.ts';
/** Texts of every order and of the standing response plan’s own strikes. */
export declare const EN_ORDERS: Messages;
