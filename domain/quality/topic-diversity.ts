import { taxonomy } from './topic-weights.ts'

export type TopicDiversity = { H: number; evenness: number; effectiveTopics: number }

/**
 * How broad is the talk? Shannon entropy `H` of the topic weights, its share of the greatest possible one (Pielou's
 * evenness over the eight fixed topics), and `exp(H)`: "as if so many topics were talked about equally".
 *
 * `null` without any weight. Few sessions make the talk look narrower than it is.
 *
 * Example: weights 4, 2, 2: H = 1.039721, evenness 0.5, about 2.8 topics (V79).
 */
export function topicDiversity({ counts }: { counts: readonly number[] }): TopicDiversity | null {
  const sum = counts.reduce((total, count) => total + count, 0)
  if (sum <= 0) return null
  const H = counts
    .filter((count) => count > 0)
    .reduce((entropy, count) => entropy + (count / sum) * Math.log(sum / count), 0)
  return { H, evenness: H / Math.log(taxonomy.length), effectiveTopics: Math.exp(H) }
}
