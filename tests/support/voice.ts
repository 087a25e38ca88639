// How the game's words may not sound, for the texts of the rules and of the scenarios alike.

/** Words that take sides, cheer or scold, and the exclamation mark. */
export const FORBIDDEN_WORDS =
  /\b(prox(y|ies)|terror\w*|martyr\w*|eliminat\w*|regimes?|resistance|militias?|casualties|neutrali[sz]\w*|collateral)\b|!/i;

/** Space at an end, two spaces, typewriter apostrophes and quotes, or nothing at all. */
export const UNTIDY = /^\s*$|^\s|\s$| {2}|['"]/;

/** A hyphen in the place of a minus. */
export const HYPHEN_AS_MINUS = /(^|[\s(])-\d/;
