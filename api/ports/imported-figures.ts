import type { ImportedFigure } from '#contract/open-hr-desk'

/** The organisation's own figures, as HR imported them: one value for each quarter and measure, the last one. */
export interface ImportedFigures {
  all(): Promise<ImportedFigure[]>
  keep(figures: readonly ImportedFigure[]): Promise<void>
}
