import type { ReadReleaseOutput } from '#contract/read-release'

/** What an attacker knows beforehand: who is counted, under whom, in which groups, with how many planned 1:1s. */
export type KnownPerson = {
  readonly manager: string
  /** Group by attribute; somebody without one is in `none`. */
  readonly segments: Readonly<Record<string, string | undefined>>
  /** Planned 1:1s in the block, where known. */
  readonly slots?: number | undefined
}

export type Release = Extract<ReadReleaseOutput, { kind: 'released' }>
export type Attacked = {
  readonly release: Pick<Release, 'tables'>
  readonly people: readonly KnownPerson[]
  /** How many of all had a 1:1: what the spread might tell at most. */ readonly covered?: number | undefined
}

/** Something that a release gives away although it hides it. `value` is what it can only be, of `size` people or slots. */
export type Found = { figure: string; about: string; size: number; value: number }
