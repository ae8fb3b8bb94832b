import type { ReadReleaseOutput } from '#contract/read-release'

export type Release = Omit<Extract<ReadReleaseOutput, { kind: 'released' }>, 'kind' | 'blocks'>

/** Releases stand as they were made until their time is over. */
export interface ReleaseStore {
  /** Newest first. */
  blocks(): Promise<string[]>
  release(block: string): Promise<Release | undefined>
  /** The list of blocks, newest first, and the newest release: one read. */
  opening(): Promise<{ blocks: string[]; newest: Release | undefined }>
  /** The newest, if there is one. */
  latest(): Promise<Release | undefined>
  /** False when the block was released before: the first one stays. */
  publish(release: Release): Promise<boolean>
  /** Removes a release; nothing happens when there is none. */
  forget(block: string): Promise<void>
}
