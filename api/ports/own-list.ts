import type { PairId, Side } from '#domain/pair'
import type { CommitmentView } from '#contract/view'
import type { Caller } from './handler.ts'

/** A promise as an act left it; `gone` when it was taken away. `isReopened`: its owner said that it is not done after all. */
export type ActedOn = { pairId: PairId; side: Side; isReopened?: boolean } & (
  | { commitment: CommitmentView }
  | { gone: string }
)

/** A person's list of own promises outside of Throughline, which follows what they do here. */
export interface OwnList {
  /** What was read along while they opened something: whether they want such a list. It spares `follow` the question. */
  note(oid: string, isWanted: boolean): void
  /**
   * Has the caller's list follow an act that is stored. Returns at once, and whatever comes of it is nobody's answer: what
   * could not be written is written with the next opening of the list of 1:1s.
   */
  follow(caller: Caller, acted: ActedOn): void
  /** The same for the whole list, when what its tasks are called has changed. */
  compare(caller: Caller, now: string): void
}
