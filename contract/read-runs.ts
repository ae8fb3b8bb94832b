import { z } from 'zod'
import type { FailureCause } from '#domain/operations/failure-cause'
import { answer, operation } from './operation.ts'

export const readRuns = operation({
  need: 'admin',
  effect: 'read',
  why: 'How the nightly work ran: names where a mailbox is closed, and never a word of content.',
  input: z.strictObject({}),
  output: answer<ReadRunsOutput>(),
  sample: {},
})

/**
 * One run. `done` counts the parts that went well, `nothing` those among them that had nothing to do: digests without a
 * word in them. `reasons` counts parts by why they failed, or had nothing to do. A run that failed before it knew its parts is broken, with `planned` 0.
 */
export type RunView = {
  job: string
  startedAt: string
  finishedAt: string | null
  /** When one of its parts last ended; its start before that. */
  lastAt: string
  planned: number
  done: number
  nothing: number
  failed: number
  reasons: Partial<Record<string, number>>
  state: 'running' | 'ran' | 'partly-failed' | 'broken'
}

/** A part that failed: who or what it was about, by name where it is a person. Never a word of content. */
export type FailedPart = { subject: string; name: string | null; startedAt: string }

/**
 * Parts that failed for one reason. `detail` is what the service answered, in its own words; `parts` is cut, `count` is
 * not. `maySendAgain`: these are mails that certainly did not leave.
 */
export type FailureGroup = {
  cause: FailureCause
  count: number
  detail: string
  parts: FailedPart[]
  maySendAgain: boolean
}

/**
 * How one job is. never: no run is known; quiet: it ran and found nothing to do; ran; running; partly-failed; broken.
 * Instants are UTC, ISO. `dueBy` is when it should have run again, null when that is not known; `isLate` that it has not.
 * `askedAt`: somebody asked for a run that has not begun yet. `lastWork` is the last run that had anything to do.
 * `failures` are those that no later run has made good, the largest first, and `openCount` counts their parts.
 */
export type JobView = {
  job: string
  state: 'never' | 'quiet' | RunView['state']
  lastSuccessAt: string | null
  runs: RunView[]
  lastWork: RunView | null
  dueBy: string | null
  isLate: boolean
  nextAt: string | null
  askedAt: string | null
  failures: FailureGroup[]
  openCount: number
}

/** A mailbox that could not be read the last time: missing, or closed to us. Not a failure of a run. */
export type MailboxView = { oid: string; name: string; state: 'no-mailbox' | 'denied' }

/** A time zone by the name that mailboxes hold, which nobody here knows, and how many mailboxes hold it. */
export type UnknownZoneView = { name: string; people: number }

export type ReadRunsOutput = {
  jobs: JobView[]
  mailboxes?: MailboxView[]
  mailboxCount?: number
  /** Most people first; absent or empty when every name is understood. */
  unknownZones?: UnknownZoneView[]
  /** Version of the zone database that the service's clock goes by, as its publisher counts: 2026c. */
  zoneRules: string
}
