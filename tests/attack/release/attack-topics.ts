import type { WholeFigure } from '#contract/read-release'
import type { Found } from './known.ts'

/** A tagged 1:1: under which manager, and with which topics. */
export type Tagged = { readonly manager: string; readonly tags: readonly string[] }

/**
 * Attacks the shares of 1:1s by topic, with all tagged 1:1s as the truth. For each manager and topic another organisation is
 * sought in which as many of theirs had it or not: one 1:1 of theirs and one elsewhere exchange their topics, which changes no
 * share; or a topic more or less on one of theirs, or another one instead, which the words may hide. Where nothing does, the
 * manager's number is given away. The words are read anew, without the product's code.
 */
export function attackTopics(sessions: readonly Tagged[], told: readonly WholeFigure[]): Found[] {
  const topics = told.flatMap(({ measure, share, people }) =>
    measure.startsWith('topic-') ? [{ topic: measure.slice(6), share, grain: people === '100+' ? 1 : 5 }] : [],
  )
  const counts = new Map(topics.map(({ topic }) => [topic, sessions.filter(({ tags }) => tags.includes(topic)).length]))
  const isRead = (more: ReadonlyMap<string, number>) =>
    topics.every(({ topic, share, grain }) =>
      reads(((counts.get(topic) ?? 0) + (more.get(topic) ?? 0)) / sessions.length, share, grain),
    )
  if (!isRead(new Map())) throw new Error('The shares are not those that were told')
  const isHidden = ({ tags }: Tagged, topic: string) => {
    const others = topics.map((one) => one.topic).filter((one) => one !== topic)
    if (!tags.includes(topic)) {
      if (tags.length < 3 && isRead(new Map([[topic, 1]]))) return true
      return tags.some((gone) =>
        isRead(
          new Map([
            [topic, 1],
            [gone, -1],
          ]),
        ),
      )
    }
    if (tags.length > 1 && isRead(new Map([[topic, -1]]))) return true
    return others.some(
      (one) =>
        !tags.includes(one) &&
        isRead(
          new Map([
            [topic, -1],
            [one, 1],
          ]),
        ),
    )
  }
  return [...Map.groupBy(sessions, ({ manager }) => manager)].flatMap(([manager, own]) => {
    const others = sessions.filter((one) => one.manager !== manager)
    return topics.flatMap(({ topic }): Found[] => {
      const has = ({ tags }: Tagged) => tags.includes(topic)
      const isExchanged = (own.some(has) && !others.every(has)) || (!own.every(has) && others.some(has))
      if (isExchanged || own.some((one) => isHidden(one, topic))) return []
      return [{ figure: `topic ${topic}`, about: manager, size: own.length, value: own.filter(has).length }]
    })
  })
}

function reads(share: number, said: string, grain: number): boolean {
  const percent = 100 * share
  const number = Number(said.replace(/[<>%]/g, ''))
  if (said.startsWith('<')) return percent < number - 1e-9
  if (said.startsWith('>')) return percent > number + 1e-9
  const isInside = percent >= 5 - 1e-6 && percent <= 95 + 1e-6
  return isInside && Math.floor(percent / grain + 0.5 + 1e-9) * grain === number
}
