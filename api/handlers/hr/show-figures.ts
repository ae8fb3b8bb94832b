import type { ImportedFigure } from '#contract/open-hr-desk'
import type { Colleagues } from '../../ports/colleagues.ts'
import type { ImportedFigures } from '../../ports/imported-figures.ts'

export type FiguresPorts = { importedFigures: ImportedFigures; colleagues: Pick<Colleagues, 'find'> }

/** The organisation's figures as HR reads them, with the names of those who imported. */
export async function showFigures({ importedFigures, colleagues }: FiguresPorts): Promise<ImportedFigure[]> {
  const figures = await importedFigures.all()
  const oids = [...new Set(figures.flatMap(({ by }) => by ?? []))]
  const found = await Promise.all(oids.map((oid) => colleagues.find(oid)))
  const names = new Map(oids.map((oid, at) => [oid, found[at]?.displayName ?? null]))
  return figures.map(({ source = null, at = null, before = null, by, ...figure }) => ({
    ...figure,
    source,
    at,
    before,
    by: by === undefined ? null : (names.get(by) ?? null),
  }))
}
