// The version of the rules: a record replays to the same hash only under the rules that made it.

/** Raised whenever the same orders could lead to another state. */
export const RULES_VERSION = '0.2.0';
