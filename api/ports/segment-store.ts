import type { SegmentPerson } from '#domain/segments/segment-person'
import type { SegmentsDesk } from '#contract/import-segments'

export const segmentsActs = ['replace', 'merge', 'remove'] as const

/** An act, with the id of who did it; empty for somebody who was erased. */
export type SegmentsAct = { at: string; by: string; what: (typeof segmentsActs)[number]; people: number }

/** What is kept of groups in numbers. */
export type SegmentsState = Pick<SegmentsDesk, 'version' | 'people' | 'columns' | 'used'> & { acts: SegmentsAct[] }

/**
 * The groups that HR imported, one state at a time. Addresses are kept as keys: who stands there is found by an address
 * that is known already, and cannot be read from it.
 */
export interface SegmentStore {
  state(): Promise<SegmentsState>
  /** Everybody who stands there, `address` being the key. Cut off without harm when another state takes over: empty. */
  people(): Promise<SegmentPerson[]>
  /** The key under which an address stands. */
  keyOf(address: string): string
  /**
   * Puts these people, by key, in the place of all that was there, when the state is still the one of `version`; null when
   * there was none. `conflict`: somebody was faster, and nothing changed. Without people everything is forgotten but who did what.
   */
  keep(people: readonly SegmentPerson[], act: SegmentsAct, version: string | null): Promise<'kept' | 'conflict'>
  /** Notes for which block the groups were used last, and how many of their people the directory knew. */
  noteUse(used: NonNullable<SegmentsDesk['used']>): Promise<void>
  /** Forgets of whoever is erased that an act was theirs. Gives of how many. */
  forgetAuthor(oid: string): Promise<number>
  /**
   * Forgets the people of a state that began before this instant, and what imports left behind that broke off: none
   * that began after `underWaySince`. Gives how many rows went. Who did what stays.
   */
  expire(before: string, underWaySince: string): Promise<number>
}
