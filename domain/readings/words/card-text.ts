import type { IndicatorId, ReadingOf, ShownOf } from '../../indicators/all.ts'
import { indicatorWords } from '../../indicators/all-words.ts'
import type { Unit, WithheldReading } from '../reading.ts'
import type { CardWords, SharedCardWords } from './indicator-words.ts'
import { english } from './english.ts'
import { formatOf, type Format, type Language } from './format.ts'
import { german } from './german.ts'

/** A card as text, ready to be shown or sent. */
export type CardText = {
  name: string
  formula: string
  needs: string
  notTellingQuestion: string
  notTelling: string
  /** What the two columns of its picture are called. */
  columns: readonly [point: string, value: string] | undefined
  /** Time and number of cases. */
  basis: string
  /** The cases alone, beside the figure: `of 64 workdays together`; empty where there is only one thing to count. */
  cases: string
} & ({ value: string; prompt: string; reason: null } | { value: null; prompt: null; reason: string })

/** An indicator and its reading. */
export type IndicatorReading<Id extends IndicatorId = IndicatorId> = {
  [Each in Id]: { id: Each; reading: ReadingOf[Each] }
}[Id]

/** What is counted behind an indicator, and whether the figure is a share of it. */
const casesOf: Readonly<Partial<Record<IndicatorId, { unit: Unit; isShare: boolean }>>> = {
  cadenceAdherence: { unit: 'workdays', isShare: true },
  evidenceBacked: { unit: 'talks', isShare: true },
  reliability: { unit: 'plannedTalks', isShare: true },
  promisesComplete: { unit: 'duePromises', isShare: true },
  sayDoGap: { unit: 'duePromises', isShare: false },
  timeToCompletion: { unit: 'promises', isShare: false },
  nextStepsClosure: { unit: 'dueNextSteps', isShare: true },
  topicDiversity: { unit: 'taggedTalks', isShare: false },
  helpfulness: { unit: 'answers', isShare: true },
}

const wordsOf: Readonly<Record<Language, SharedCardWords>> = { en: english, de: german }

/**
 * The words of a card for a reading, in English or German. A reading without a value gives the reason instead, with the
 * amount that is missing where it may be told.
 *
 * Example: topic diversity with four tagged talks, in English: value `null`, reason "Needs 6 tagged talks, has 4."
 */
export function cardText<Id extends IndicatorId>({ id, reading }: IndicatorReading<Id>, language: Language): CardText {
  const words = wordsOf[language]
  const card: CardWords<ReadingOf[Id]> = indicatorWords[id][language]
  const format = formatOf(language)
  const { name, formula, needs, notTelling, columns } = card
  const n = typeof reading.n === 'number' ? format.number(reading.n) : reading.n
  const basis = words.basis(format.span(reading.window.from, reading.window.to), n)
  const shared = {
    name,
    formula,
    needs,
    notTelling,
    columns,
    notTellingQuestion: words.notTellingQuestion,
    basis,
    cases: casesText(id, reading.n, words, format),
  }
  if (isWithheld(reading)) return { ...shared, value: null, prompt: null, reason: reasonText(reading, words, format) }
  const shown = reading as ShownOf<Id>
  return { ...shared, value: valueText(card, shown, words, format), prompt: card.prompt(shown, format), reason: null }
}

function casesText(id: IndicatorId, n: number | string, words: SharedCardWords, format: Format): string {
  const counted = casesOf[id]
  if (counted === undefined) return ''
  const [one, many] = words.units[counted.unit]
  // Of people in bands there are always several.
  const cases = typeof n === 'number' ? format.count(n, one, many) : `${n} ${many}`
  return counted.isShare ? words.ofCases(cases) : cases
}

/** A rate on a wide interval is told in counts, everything else in the card's own way. */
function valueText<Id extends IndicatorId>(
  card: CardWords<ReadingOf[Id]>,
  reading: ShownOf<Id>,
  words: SharedCardWords,
  format: Format,
) {
  const { counts } = reading
  return counts ? words.outOf(format.number(counts.x), format.number(counts.n)) : card.value(reading, format)
}

function reasonText({ reason, lack }: WithheldReading, words: SharedCardWords, format: Format): string {
  const why = reason === 'min_data' ? '' : words.reasons[reason]
  if (!lack) return why || words.tooLittle
  const need = format.count(lack.need, ...words.units[lack.unit])
  const missing = words.lack(need, lack.have === undefined ? undefined : format.number(lack.have))
  return why ? `${why} ${missing}` : missing
}

function isWithheld(reading: ReadingOf[IndicatorId]): reading is WithheldReading {
  return reading.value === null
}
