import type { Messages } from './messages.ts';
export declare const EN_OBJECTIVES: Messages;
