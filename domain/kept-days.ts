/**
 * How long each kind of data is kept, in days; `docs/privacy.md` tells it in words. A year counts 366 days, so that in a
 * leap year nothing goes a day too early.
 */
export const keptDays = {
  /** Days on which somebody was away. */
  absences: 90,
  /** Facts of a block that was never released. A released one has lost them already. */
  blockFacts: 84,
  /** The record of a pair, from the first day without the working relation; a plan of one's own, from leaving. */
  record: 366,
  /** A promise, from the day it was done or dropped. */
  promises: 366,
  /** Who took a record out of the product. */
  access: 366,
  /** What was done with a role. */
  organisationLog: 366,
  /** Who got which digest, and how the jobs ran. */
  deliveries: 366,
  runs: 366,
  /** Counted answers, from the last day of their quarter. */
  pulse: 397,
  /** Planned and held 1:1s. */
  ledger: 400,
  /** Groups that HR imported, from the day of the last import. */
  segments: 400,
  /** Figures of the organisation that HR imported, from the day of their import. */
  figures: 1096,
  /** Released figures, from the day of their release. */
  releases: 1096,
} as const
