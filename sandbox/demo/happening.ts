/**
 * Something a person did in a pair. `sets` names the line it makes, `of` names a line made before. Days in `due` are
 * counted from the day the sandbox starts, so a demo always has something overdue and something due soon.
 */
export type Deed =
  | { kind: 'topic'; text: string; sets?: string }
  | { kind: 'discuss'; of: string }
  | { kind: 'note'; text: string }
  | { kind: 'private note'; text: string }
  | { kind: 'promise'; text: string; owner: 'manager' | 'report'; due: number; sets?: string }
  | { kind: 'tick'; of: string }
  | { kind: 'confirm'; of: string }

/** A deed with its author and its instant (epoch milliseconds). */
export type Happening = { pairId: string; oid: string; at: number; deed: Deed }
