import type { IndicatorId, WithheldReading } from '../reading.ts'
import type { CardWords, Words } from './card-words.ts'
import { english } from './english.ts'
import { formatOf, type Format, type Language } from './format.ts'
import { german } from './german.ts'
import type { ReadingOf, ShownOf } from './reading-of.ts'

/** A card as text, ready to be shown or sent. */
export type CardText = {
  name: string
  formula: string
  needs: string
  notTellingQuestion: string
  notTelling: string
  /** Time and number of cases. */
  basis: string
} & ({ value: string; prompt: string; reason: null } | { value: null; prompt: null; reason: string })

const wordsOf: Readonly<Record<Language, Words>> = { en: english, de: german }

/**
 * The words of a card for a reading, in English or German. A reading without a value gives the reason instead, with the
 * amount that is missing where it may be told.
 *
 * Example: topic diversity with four tagged talks, in English: value `null`, reason "Needs 6 tagged talks, has 4."
 */
export function cardText<Id extends IndicatorId>(id: Id, reading: ReadingOf[Id], language: Language): CardText {
  const words = wordsOf[language]
  const card: CardWords<Id> = words.cards[id]
  const format = formatOf(language)
  const { name, formula, needs, notTelling } = card
  const n = typeof reading.n === 'number' ? format.number(reading.n) : reading.n
  const basis = words.basis(format.span(reading.window.from, reading.window.to), n)
  const shared = { name, formula, needs, notTelling, notTellingQuestion: words.notTellingQuestion, basis }
  if (isWithheld(reading)) return { ...shared, value: null, prompt: null, reason: reasonText(reading, words, format) }
  const shown = reading as ShownOf<Id>
  return { ...shared, value: valueText(card, shown, words, format), prompt: card.prompt(shown, format), reason: null }
}

/** A rate on a wide interval is told in counts, everything else in the card's own way. */
function valueText<Id extends IndicatorId>(card: CardWords<Id>, reading: ShownOf<Id>, words: Words, format: Format) {
  const { counts } = reading
  return counts ? words.outOf(format.number(counts.x), format.number(counts.n)) : card.value(reading, format)
}

function reasonText({ reason, lack }: WithheldReading, words: Words, format: Format): string {
  const why = reason === 'min_data' ? '' : words.reasons[reason]
  if (!lack) return why || words.tooLittle
  const need = format.count(lack.need, ...words.units[lack.unit])
  const missing = words.lack(need, lack.have === undefined ? undefined : format.number(lack.have))
  return why ? `${why} ${missing}` : missing
}

function isWithheld(reading: ReadingOf[IndicatorId]): reading is WithheldReading {
  return reading.value === null
}
