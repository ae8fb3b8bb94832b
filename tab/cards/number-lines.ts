import type { ReadCardsOutput } from '#contract/read-cards'
import { holidaysNotKnown } from '#domain/readings/words/holidays-not-known'
import { cardText } from '#domain/readings/words/card-text'
import type { Language } from '../words/language.ts'

/** Every number of a pair as a line of text with its time, its formula and its definition: for a copy on paper or disk. */
export function numberLines(
  { first, more, holidaysGap }: ReadCardsOutput,
  {
    language,
    nameOf,
    version,
  }: { language: Language; nameOf: (owner: 'manager' | 'report') => string; version: (version: string) => string },
): { text: string; small?: string }[] {
  const lines = [...first, ...more].map((card) => {
    const text = cardText(card, language)
    const whose = card.owner === undefined ? '' : ` (${nameOf(card.owner)})`
    const value = text.value ?? text.reason
    const small = `${text.formula} ${text.basis} · ${version(card.reading.definitionVersion)}`
    return { text: `${text.name}${whose}: ${value}`, small }
  })
  return holidaysGap === undefined ? lines : [...lines, { text: holidaysNotKnown(holidaysGap, language) }]
}
