// What a table of messages is: texts by key, with {name} and {number|one|many} for what is filled in.

/** Key of a message, such as `order.arrest.title`. */
export type MessageKey = string;

/**
 * Texts by key. A table of another language than English also says how that language writes, under
 * the keys of `language-keys.ts`.
 */
export type Messages = Readonly<Record<MessageKey, string>>;

/** What is filled in: words, or whole numbers. */
export type Params = Readonly<Record<string, string | number>>;
