import type { RunView } from '#contract/read-runs'

export type JobName = 'people' | 'calendars' | 'digests' | 'notices' | 'releases' | 'expiry' | 'overview'
export const partStates = ['done', 'failed'] as const
export type PartState = (typeof partStates)[number]

/** A part that did not simply succeed: who it was about and why. */
export type PartTrouble = { subject: string; state: PartState; note: string }

/** A part that failed and that no later run has finished: about whom, in which run, and why. */
export type OpenFailure = { subject: string; startedAt: string; note: string }

/** How a part ended. */
export type PartEnd = {
  subject: string
  state: PartState
  note?: string
  hadNothing?: boolean
  reason?: string
  isOutOfReach?: boolean
  isGivenUp?: boolean
  at: string
}

/**
 * One row per run of a job, with counters that no repeated message counts twice: each part is written once, in one
 * transaction with its counter.
 */
export interface RunStore {
  /** Starts a run, named by its instant. */
  start(job: JobName, startedAt: string): Promise<void>
  /** Says how many parts the run has; from then on it can be complete. */
  plan(job: JobName, startedAt: string, planned: number): Promise<void>
  /**
   * Marks a part. A part that failed may still become done, by a later attempt; never the other way round.
   * `hadNothing`: it went well and there was nothing to do. `isGivenUp`: nobody knows why, so a reason that is known stays.
   * `reason` is counted; `isOutOfReach`: it went well, and yet nothing can reach whom it is about.
   */
  finish(job: JobName, startedAt: string, part: PartEnd): Promise<void>
  /** Something succeeded outside any run: ends the failure noted about it, if there is one, in the run it belongs to. */
  makeGood(job: JobName, subject: string, at: string): Promise<void>
  /** Newest first. */
  runs(job: JobName, limit: number): Promise<RunView[]>
  /** When the newest run started that got as far as knowing its parts. */
  lastPlanned(job: JobName): Promise<string | undefined>
  /** The newest runs that had anything to do, among the newest thousand; newest first. */
  worked(job: JobName, limit: number): Promise<RunView[]>
  /** When the oldest run started, among the newest thousand. */
  firstStart(job: JobName): Promise<string | undefined>
  /**
   * Somebody asks for a run. False when it was asked for after `notAfter` already, so that a double click, or two people,
   * ask once.
   */
  ask(job: JobName, at: string, notAfter: string): Promise<boolean>
  /** Takes back what was asked for at this instant. */
  unask(job: JobName, at: string): Promise<void>
  /** When a run was last asked for. */
  askedAt(job: JobName): Promise<string | undefined>
  troubles(job: JobName, startedAt: string): Promise<PartTrouble[]>
  /** Failed parts whose subject has not succeeded since, in any run. */
  openFailures(job: JobName): Promise<OpenFailure[]>
  /** Whom no later run has reached, and the run in which that was seen. */
  outOfReach(job: JobName): Promise<{ subject: string; startedAt: string }[]>
  /** Removes runs started before this instant. */
  expire(before: string): Promise<number>
}
