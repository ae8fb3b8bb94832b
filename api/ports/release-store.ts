import type { ReadReleaseOutput } from '#contract/read-release'
import type { ImportedFigure } from '#contract/open-hr-desk'

export type Release = Omit<Extract<ReadReleaseOutput, { kind: 'released' }>, 'kind' | 'blocks'>

/** Releases stand for ever as they were made. Beside them lie the organisation's own imported figures. */
export interface ReleaseStore {
  /** Newest first. */
  blocks(): Promise<string[]>
  release(block: string): Promise<Release | undefined>
  /** False when the block was released before: the first one stays. */
  publish(release: Release): Promise<boolean>
  figures(): Promise<ImportedFigure[]>
  keepFigures(figures: readonly ImportedFigure[]): Promise<void>
}
