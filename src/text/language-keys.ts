// Where a table of messages says how its language writes. English has none of these keys.

/** Ten digits, from nought to nine. */
export const DIGITS_KEY = 'language.digits';
/** What stands before tenths. */
export const DECIMAL_KEY = 'language.decimal';
/** What stands between thousands. */
export const GROUP_KEY = 'language.group';
/** `ltr` or `rtl`. */
export const DIRECTION_KEY = 'language.direction';
/** Tag by which the plural rules of the language are found. */
export const PLURAL_KEY = 'language.plural';
