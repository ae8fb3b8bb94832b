import type { Figure, FigureMeasure } from '#domain/figures/figure'

/** A figure as HR confirmed it; `by` is the id of who did. Figures that were kept before these were noted lack them. */
export type KeptFigure = Figure & { source?: string; at?: string; by?: string; before?: number }
/** `version` names this state of it. */
export type VersionedFigure = KeptFigure & { version: string }
/** A figure to keep in the place of the one that was seen; null when none was. */
export type FigureChange = Omit<Required<KeptFigure>, 'before'> & { version: string | null }

/** The organisation's own figures, as HR imported them: one value for each quarter and measure. */
export interface ImportedFigures {
  all(): Promise<VersionedFigure[]>
  /** All of them or none, at most a hundred. `conflict`: one is no longer as it was seen, and nothing changed. */
  keep(changes: readonly FigureChange[]): Promise<'kept' | 'conflict'>
  /** `conflict`: it is no longer as it was seen. One that is not there is gone already. */
  remove(figure: { quarter: string; measure: FigureMeasure; version: string }): Promise<'removed' | 'conflict'>
  /** Forgets of whoever is erased that they imported something. Gives in how many figures. */
  forgetAuthor(oid: string): Promise<number>
  /** Forgets what was imported before this instant, and what was removed. Gives how many rows went. */
  expire(before: string): Promise<number>
}
