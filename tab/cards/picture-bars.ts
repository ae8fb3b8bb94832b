import type { Picture } from '#domain/indicators/indicator'
import { formatOf } from '#domain/readings/words/format'
import { topicNames } from '#domain/readings/words/topic-names'
import type { BesideWords } from '../words/beside-words.ts'
import type { Language } from '../words/language.ts'
import type { Bar } from './bars-picture.tsx'

type Reader = { words: BesideWords; language: Language; day: (day: string) => string }

/** The values of a picture as a reader's language writes them. */
export function pictureBars(picture: Picture, { words, language, day }: Reader): Bar[] {
  const format = formatOf(language)
  const { yes, no } = words.picture
  switch (picture.kind) {
    case 'bars':
      return picture.points.map(({ on, value }) => ({ label: day(on), value, text: format.number(value) }))
    case 'shares':
      return picture.points.map(({ on, value }) => ({ label: day(on), value, text: format.percent(value) }))
    case 'marks':
      return picture.points.map(({ on, isYes }) => ({ label: day(on), value: Number(isYes), text: isYes ? yes : no }))
    case 'curve':
      return picture.points.map(({ afterDays, share }) => ({
        label: String(afterDays),
        value: share,
        text: format.percent(share),
      }))
    case 'topics':
      return picture.points.map(({ topic, weight }) => ({
        label: topicNames[language][topic],
        value: weight,
        text: format.number(weight),
      }))
  }
}
