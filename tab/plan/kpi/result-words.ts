import { baselineOf, kpiVerdict } from '#domain/plan/kpi-verdict'
import type { Kpi, Plan } from '#domain/plan/plan'
import type { PlanWords } from '../../words/plan-words.ts'
import { valueOf } from '../../words/value-of.ts'
import { verdictSentence } from './verdict-sentence.ts'

type About = { plan: Plan; today: string; locale: string; words: PlanWords }

/** One number from its start to its end, and what may be said of that. Short of a far goal it is a gain all the same. */
export function resultWords(kpi: Kpi, { plan, today, locale, words }: About): { was: string; told: string } {
  const verdict = kpiVerdict(plan, kpi, today)
  const write = (value: number | null) => (value === null ? '–' : valueOf(locale, value, kpi))
  const end = 'latest' in verdict ? verdict.latest.value : null
  return {
    was: words.review.was(write(baselineOf(kpi)), write(end)),
    told: verdictSentence(verdict, { kpi, locale, words: words.kpi }),
  }
}
