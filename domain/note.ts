import type { Side } from './pair.ts'

/** Shared: the two people read it. Private: its author alone, kept in a partition of its own. */
export const visibilities = ['shared', 'private'] as const
export type Visibility = (typeof visibilities)[number]

/** How long thanks stand at the top of the record and on the list of whom they are for, in days. */
export const thanksShownDays = 7

/** One line written in or around a 1:1, filed under the local date of its session in the pair's zone. */
export type Note = {
  id: string
  by: Side
  text: string
  visibility: Visibility
  sessionOn: string
  createdAt: string
  editedAt?: string
  /** The older note this one was added to, under that note's day. */
  addendumTo?: string
  /** Recognition: said for the other person to hear. */
  isThanks?: true
}
