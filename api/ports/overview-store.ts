import type { Mark } from '#domain/mail-link'
import type { MeetingClaim, PairId, Side } from '#domain/pair'
import type { HabitFacts, PlanFacts } from '#domain/plan/plan-facts'
import type { ListedRhythm } from '#domain/rhythm'

/** An open promise as a list knows it without any key: whose it is, until when, and the version it was read at. */
export type ListedPromise = { id: string; owner: Side; due: string | null; currentDue: string | null; etag: string }

/** One pair as one of its two people sees it in a list: names, dates and counts. No word of content. */
export type OverviewRow = {
  pairId: PairId
  you: Side
  other: { oid: string; displayName: string; firstName: string; jobTitle?: string }
  relation: [from: string, to: string | null]
  rhythm: ListedRhythm | undefined
  /** First agreed dates of the open promises of each side; null for one without a date. */
  openDues: Record<Side, (string | null)[]>
  /** Promises that each side was asked for and has not answered; absent in a row that was written before they were told. */
  asked?: Record<Side, number>
  /** The most urgent of them by id, as many of each side as a list may show. None once the relation is over. */
  promises?: ListedPromise[]
  /** The plan that runs, as far as this person has habits in it. */
  plan?: ListedPlan
  /** A plan runs that was written before lists knew of habits: the plan itself tells them until it changes. */
  hasUntoldPlan?: true
  /** What the other thanked this person for, the latest. */
  thanks?: { id: string; at: string; version: string }
  /** Open topics each side brought up. */
  topics: Record<Side, number>
  /** What the two said of the series their calendar shows; absent while nobody said a word. */
  seriesClaim?: MeetingClaim
}

/** A plan's weeks, and this person's habits without their words. */
export type ListedPlan = Required<Pick<PlanFacts, 'id' | 'startOn' | 'weeks' | 'pauses' | 'habits'>>

/** Under which name a list quotes the words of a habit, or of thanks: another one as soon as they are worded anew. */
export function quoteOfHabit({ id, wording }: Pick<HabitFacts, 'id' | 'wording'>): string {
  return `${id} ${wording}`
}
export function quoteOfThanks({ id, version }: { id: string; version: string }): string {
  return `${id} ${version}`
}

/** Texts of promises by their ids, of habits and thanks by their quotes. */
export type Titles = ReadonlyMap<string, string>

/** All pairs of a person, and the way to what is sealed for this person. */
export type PersonList = {
  rows: OverviewRow[]
  /** This person has, or had, a plan of their own: it lies with no pair, and is looked for only then. */
  hasOwnPlan: boolean
  /** Opens these titles: one key, whatever the number of pairs. A title that was not copied yet is left out. */
  titlesOf: (promises: readonly { pairId: PairId; id: string }[]) => Promise<Titles>
  /** As `markOf`, with the key that was read along. */
  mark: () => Promise<Mark>
}

export interface OverviewStore {
  /** All pairs of a person: one query. */
  ofPerson(oid: string): Promise<OverviewRow[]>
  /** The same query, for the person themselves. */
  listOf(oid: string): Promise<PersonList>
  /**
   * What makes the marks in the links of this person's mail: only the person's own key makes them, so an address names
   * nobody. Makes the key where there is none yet.
   */
  markOf(oid: string): Promise<Mark>
  /**
   * Writes the row of one of the two people. Copies of titles follow `promises`: those that are listed no longer go in the
   * same write. `readTitles` is asked only when one is missing; without it the missing one waits for the next time.
   */
  keep(oid: string, row: OverviewRow, readTitles?: () => Promise<Titles>): Promise<void>
  /** Notes that this person has a plan of their own. */
  noteOwnPlan(oid: string): Promise<void>
}
