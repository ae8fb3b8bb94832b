import type { TopicTag } from '#domain/quality/topic-weights'
import { english } from '#domain/readings/words/english'
import { german } from '#domain/readings/words/german'
import type { Language } from './language.ts'

/** What the eight tags are called, as the sentences of the cards call them. */
export function topicNames(language: Language): Readonly<Record<TopicTag, string>> {
  return { en: english, de: german }[language].topics
}
