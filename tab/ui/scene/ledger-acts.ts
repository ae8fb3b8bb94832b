import type { ReadCommitmentHistoryOutput } from '#contract/read-commitment-history'
import type { CommitmentView, NoteView, TopicView } from '#contract/view'
import type { DropReason } from '#domain/commitment'
import type { Grow } from '#domain/session'

/** Why the owner lets a promise go; handing it over is a step of its own. */
export type ReasonToDrop = Exclude<DropReason, 'transferred'>

/** What GROW leaves in the session of a day beside its lines. */
export type Grown = { on: string; grow: Grow }

/** What can be done to a line beyond a tick: from its details, or when a topic was carried too often. */
export type LedgerActs = {
  /** Agrees to what the other person asked for, until the asked day or another; null leaves the day to the next 1:1. */
  accept(commitment: CommitmentView, due: string | null): void
  /** Says that it is not one's own. */
  decline(commitment: CommitmentView): void
  /** Takes back what one asked for, until it is answered. */
  withdraw(commitment: CommitmentView): void
  place(topic: TopicView, rank: number, says: string): void
  decide(topic: TopicView, decision: 'drop' | 'barrier'): void
  /** `why` is read by both beside the move; empty says nothing. */
  move(commitment: CommitmentView, to: string, why: string): void
  seeMoves(commitment: CommitmentView): void
  dropPromise(commitment: CommitmentView, reason: ReasonToDrop): void
  /** Takes a drop back, until the other person has seen it. */
  undropPromise(commitment: CommitmentView): void
  seeDrop(commitment: CommitmentView): void
  setTrigger(commitment: CommitmentView, when: string, where: string): void
  handOver(commitment: CommitmentView): void
  /** What became of a promise, step by step, as the API keeps it. */
  historyOf(commitment: CommitmentView, signal: AbortSignal): Promise<ReadCommitmentHistoryOutput>
  /** A line beside an older one that can no longer be rewritten. */
  addTo(note: NoteView, text: string): void
  /** The lines of a template, in their order, taken back together. `says` is what became of them. */
  addNotes(texts: readonly string[], visibility: NoteView['visibility'], says: string, grown?: Grown): void
}
