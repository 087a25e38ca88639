/** Key of a message, such as `order.arrest.title`. */
export type MessageKey = string;
/** Texts by key. */
export type Messages = Readonly<Record<MessageKey, string>>;
/** What is filled in: words, or whole numbers. */
export type Params = Readonly<Record<string, string | number>>;
