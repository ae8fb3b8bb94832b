import { taxonomy } from '#domain/quality/topic-weights'
import { formatOf } from '#domain/readings/words/format'
import type { CardView } from '#contract/read-cards'
import type { BesideWords } from '../words/beside-words.ts'
import type { Language } from '../words/language.ts'
import { topicNames } from '../words/topic-names.ts'
import type { Bar } from './bars-picture.tsx'
import type { PairIndicator } from './card-reading.ts'

/**
 * The small picture of a card: its bars, what its two columns are called as a table, and the value of a full bar;
 * `isYesNo` when each is a yes or a no.
 */
export type CardBars = { bars: Bar[]; columns: [string, string]; top?: number; isYesNo?: boolean }

type Reader = { words: BesideWords; language: Language; day: (day: string) => string }

/** Nothing where a card has no points: then its range or its sentence says all there is. */
export function cardBars(id: PairIndicator, card: CardView, { words, language, day }: Reader): CardBars | undefined {
  const { picture } = words
  const format = formatOf(language)
  const number = (value: number) => format.number(value)
  const percent = (value: number) => format.percent(value)
  const points = card.points ?? []
  const bars = (label: (on: string) => string, text: (value: number) => string): Bar[] =>
    points.map(({ on, value }) => ({ label: label(on), value, text: text(value) }))
  const yesNo = (value: number) => (value === 1 ? picture.yes : picture.no)
  if (id === 'topicDiversity' && card.reading.value !== null) {
    const names = topicNames(language)
    const weighed = taxonomy.map((topic) => ({ label: names[topic], value: Number(card.facts[topic] ?? 0) }))
    return {
      bars: weighed.map((bar) => ({ ...bar, text: number(bar.value) })),
      columns: [picture.topic, picture.weight],
    }
  }
  if (points.length === 0) return undefined
  switch (id) {
    case 'cadenceAdherence':
      return { bars: bars(day, percent), columns: [picture.week, picture.covered], top: 1 }
    case 'timeSinceLast':
      return { bars: bars(day, number), columns: [picture.day, picture.gap] }
    case 'promisesComplete':
      return { bars: bars(day, yesNo), columns: [picture.due, picture.kept], isYesNo: true }
    case 'reliability':
      return { bars: bars(day, yesNo), columns: [picture.day, picture.keptSlot], isYesNo: true }
    case 'carryOver':
      return { bars: bars(day, number), columns: [picture.due, picture.age] }
    case 'nextStepsClosure':
      return { bars: bars(day, number), columns: [picture.day, picture.steps] }
    case 'timeToCompletion':
      return { bars: bars(String, percent), columns: [picture.days, picture.share], top: 1 }
    case 'sayDoGap':
    case 'topicDiversity':
      return undefined
  }
}
