import { hintsOf, type PlanHint } from '#domain/plan/check-terms'
import type { HabitTerms, PlanTerms } from '#domain/plan/plan'
import { useScene } from '../../ui/scene/scene.ts'
import { type PlanFormWords, planFormWords } from '../../words/plan-form-words.ts'

/** What to think about before one says yes. None of it stands in the way. */
export function Hints({ terms, habits = [] }: { terms: PlanTerms; habits?: readonly HabitTerms[] }) {
  const { language } = useScene()
  const words = planFormWords(language)
  const named = terms.kpis.filter(({ name }) => name.trim() !== '')
  const hints = hintsOf({ ...terms, kpis: named }, habits).map((hint) => hintWords(hint, words))
  if (hints.length === 0) return null
  return (
    <section className="hints" aria-label={words.hints.title}>
      <h3>{words.hints.title}</h3>
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </section>
  )
}

/** One hint in words. */
export function hintWords(hint: PlanHint, { hints: words, kpis }: Pick<PlanFormWords, 'hints' | 'kpis'>): string {
  switch (hint.kind) {
    case 'only-lagging':
    case 'more-than-one-kpi':
      return words[hint.kind]
    case 'checks-open':
      return words[hint.kind](hint.name, hint.open.map((check) => kpis[check]).join(' '))
    case 'checks-denied':
      return words[hint.kind](hint.name)
    case 'never-two-cycles':
      return words[hint.kind](hint.name, hint.complete)
    case 'habit-is-long':
      return words[hint.kind](hint.title, hint.minutes)
  }
}
