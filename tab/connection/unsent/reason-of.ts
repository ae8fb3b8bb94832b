import type { Problem } from '#contract/problem'
import type { ChangeName } from '../../client/outbox/change.ts'
import { isAboutDay } from '#domain/record/reason'
import type { AsideWords } from '../../words/aside-words.ts'

/**
 * Why the API would not take a change, in the reader's words. The API's own sentences are English; only where they name
 * what is wrong in something a person typed do they stand beside ours. What is wrong with a plan has words in both languages.
 */
export function reasonOf(
  { code, fields = [], reason }: Problem,
  { reasons, notPossible, planProblem }: AsideWords,
  operation?: ChangeName,
): string {
  switch (code) {
    case 'conflict':
      return operation === 'changePlan' || operation === 'proposePlan' ? reasons.planConflict : reasons.conflict
    case 'not_possible':
      return reason === undefined ? reasons.other : notPossible[reason]
    case 'not_found':
      return reasons.gone
    case 'unreadable':
      return reasons.unreadable
    case 'forbidden':
      return reasons.forbidden
    case 'bad_input':
      // The page says everything else itself before it sends a plan: only the other may have been faster.
      if (operation === 'proposePlan' && fields.some(({ plan }) => plan?.kind === 'plan-runs-already'))
        return reasons.planTaken
      return [
        reasons.badInput,
        ...fields.map(({ problem, plan }) => (plan === undefined ? problem : planProblem(plan))),
      ].join(' ')
    case 'not_a_pair':
    case 'consent_required':
    case 'not_signed_in':
    case 'too_large':
    case 'too_often':
    case 'unavailable':
    case 'internal':
      return reasons.other
  }
}

/** Is it the day alone that cannot be agreed, so that another one mends it? */
export function isDayRefused({ reason }: Pick<Problem, 'reason'>): boolean {
  return isAboutDay(reason)
}
