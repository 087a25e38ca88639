import type { Messages } from './messages.ts';
/** Short phrases such as "show that the state stands"; `ui.orders.reason` puts "To" before them. */
export declare const EN_REASONS: Messages;
