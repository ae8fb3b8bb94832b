import { foldWord } from '../segments/fold-word.ts'
import { figureMeasures, type FigureMeasure } from './figure.ts'

export const figureColumns = ['quarter', 'measure', 'value', 'source'] as const
export type FigureColumn = (typeof figureColumns)[number]

/** By which heads a column is known, and by which names a measure, as `foldWord` leaves them. */
const heads: Readonly<Record<FigureColumn, string>> = {
  quarter: 'quarter|quartal|period|zeitraum',
  measure: 'measure|kennzahl|figure|indicator|indikator|messgrosse|messgroesse|kpi',
  value: 'value|wert|share|anteil|result|ergebnis',
  source: 'source|quelle|herkunft',
}

const names: Readonly<Record<FigureMeasure, string>> = {
  okr_slippage: 'objectives that slipped|verfehlte ziele|verfehlte okrs|okr slippage',
  manager_turnover:
    'managers who left|abgange von fuhrungskraften|abgaenge von fuehrungskraeften|manager turnover|fluktuation der fuhrungskrafte|fluktuation fuhrungskrafte',
  organisation_turnover:
    'people who left|abgange insgesamt|abgaenge insgesamt|organisation turnover|organization turnover|turnover|fluktuation|fluktuation insgesamt',
  culture_collaboration: 'culture survey collaboration|kulturumfrage zusammenarbeit|culture collaboration',
  culture_speak_up: 'culture survey speaking up|kulturumfrage offen sprechen|culture speak up',
}

const columns = byName(heads)
const measures = byName(names)

/** What the head of a column means; undefined for one that nobody here knows. */
export function figureColumn(head: string): FigureColumn | undefined {
  return columns.get(foldWord(head)) ?? columns.get(foldWord(head.replaceAll(/\([^)]*\)/g, ' ')))
}

/** The measure of this name, in either language or as programs write it. */
export function figureMeasure(name: string): FigureMeasure | undefined {
  return figureMeasures.find((measure) => measure === name.toLowerCase()) ?? measures.get(foldWord(name))
}

function byName<Meaning extends string>(all: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  return new Map(
    (Object.entries(all) as [Meaning, string][]).flatMap(([meaning, list]) =>
      list.split('|').map((name) => [name, meaning] as const),
    ),
  )
}
