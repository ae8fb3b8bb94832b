/** Tells IT of trouble that did not stop an answer. `what` says what went on without; no id and no word of a pair. */
export type Report = (what: string, trouble: unknown) => void
