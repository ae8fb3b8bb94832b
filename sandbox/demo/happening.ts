/**
 * When a promise ends: some days after it was given, or some days from the day the sandbox starts, so that there is
 * always something overdue and something due soon.
 */
export type Due = { days: number } | { fromToday: number }

/** Something a person did in a pair. `sets` names the line it makes, `of` names a line made before. */
export type Deed =
  | { kind: 'topic'; text: string; sets?: string }
  | { kind: 'discuss'; of: string }
  | { kind: 'note'; text: string }
  | { kind: 'private note'; text: string }
  | { kind: 'promise'; text: string; owner: 'manager' | 'report'; due: Due; sets?: string }
  | { kind: 'tick'; of: string }
  | { kind: 'confirm'; of: string }

/** A deed with its author and its instant (epoch milliseconds). */
export type Happening = { pairId: string; oid: string; at: number; deed: Deed }
