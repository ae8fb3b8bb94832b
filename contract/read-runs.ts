import { z } from 'zod'

export const readRunsInput = z.strictObject({})
export type ReadRunsInput = z.infer<typeof readRunsInput>

export type RunView = {
  job: string
  startedAt: string
  finishedAt: string | null
  planned: number
  done: number
  failed: number
  state: 'running' | 'ran' | 'partly-failed' | 'broken'
}

/** A part that failed: who or what it was about, by name where it is a person, and why. Never a word of content. */
export type FailedPart = { subject: string; name: string | null; reason: string; startedAt: string }

/**
 * How one job is. never: no run is known; quiet: it ran and found nothing to do; ran; running; partly-failed; broken.
 * `open` are failures that no later run has made good; `openCount` counts them all where the list is cut.
 */
export type JobView = {
  job: string
  state: 'never' | 'quiet' | RunView['state']
  lastSuccessAt: string | null
  runs: RunView[]
  open?: FailedPart[]
  openCount?: number
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
}
