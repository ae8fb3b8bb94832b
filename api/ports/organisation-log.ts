import type { LoggedDeedKind } from '#contract/logged-operations'

/** Something that was done with a role, or by the deployment. `by` is the person's id, empty for the deployment; `until` is null for an act, the end of the hour for a reading. */
export type LoggedDeed = { at: string; until: string | null; by: string; what: LoggedDeedKind; about: string }

/** Everybody of the organisation reads it. Nothing here changes or removes a line before its time. */
export interface OrganisationLog {
  /** A reading that stands there already, of the same hour, person and thing, is not written again. */
  add(deed: LoggedDeed): Promise<void>
  /** At most so many, newest first; `next` goes on after them, undefined at the end. */
  page(most: number, before?: string): Promise<{ deeds: LoggedDeed[]; next: string | undefined }>
  /** What one person did, newest first. */
  ofPerson(oid: string): Promise<LoggedDeed[]>
  /** Removes what is older than this instant. */
  expire(before: string): Promise<number>
}
