import type { TopicTag } from '../../quality/topic-weights.ts'
import type { Language } from './format.ts'

/** What the eight tags are called. */
export const topicNames: Readonly<Record<Language, Readonly<Record<TopicTag, string>>>> = {
  en: {
    goals: 'Goals',
    obstacles: 'Obstacles',
    feedback: 'Feedback',
    development: 'Development',
    career: 'Career',
    workload: 'Workload',
    collaboration: 'Collaboration',
    recognition: 'Recognition',
  },
  de: {
    goals: 'Ziele',
    obstacles: 'Hindernisse',
    feedback: 'Feedback',
    development: 'Entwicklung',
    career: 'Laufbahn',
    workload: 'Arbeitsmenge',
    collaboration: 'Zusammenarbeit',
    recognition: 'Anerkennung',
  },
}
