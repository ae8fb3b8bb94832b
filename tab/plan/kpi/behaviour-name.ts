import type { Behaviour } from '#domain/plan/plan'
import type { PlanWords } from '../../words/plan-words.ts'

/** The words of a behaviour: one of ours, or the pair's own. */
export function behaviourName({ kind, text }: Behaviour, words: PlanWords): string {
  return kind === 'own' ? (text ?? '') : words.behaviours.names[kind]
}
