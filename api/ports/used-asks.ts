/** One ask of a mail: the last day on which it may be followed, and the mark that is its own. */
export type OneAsk = { until: string; mark: string }

/** Which asks of mails were followed, so that each does its work once. A row goes when its last day is long over. */
export interface UsedAsks {
  /** When it was followed (UTC, ISO); undefined while it was not. */
  usedAt(oid: string, ask: OneAsk): Promise<string | undefined>
  /** True for exactly one caller, before anything is done: of two clicks at once one does it. */
  take(oid: string, ask: OneAsk, at: string): Promise<boolean>
  /** Nothing was done after all: it may be followed again. */
  giveBack(oid: string, ask: OneAsk): Promise<void>
}
