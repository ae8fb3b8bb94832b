import type { Problem } from '#contract/problem'
import type { Change } from '../client/outbox/change.ts'
import type { AsideWords } from '../words/aside-words.ts'

/**
 * Why the API would not take a change, in the reader's words. The API's own sentences are English; only where they name
 * what is wrong in something a person typed do they stand beside ours.
 */
export function reasonOf(
  change: Change,
  { code, fields = [], reason }: Problem,
  { reasons, notPossible }: AsideWords,
): string {
  switch (code) {
    case 'conflict':
      return reasons.conflict
    case 'not_possible':
      return reason === undefined ? reasons.other : notPossible[reason]
    case 'not_found':
      return reasons.gone
    case 'unreadable':
      return reasons.unreadable
    case 'forbidden':
      return forbidden(change, reasons)
    case 'bad_input':
      if (change.operation === 'logTalk') return reasons.talkTooOld
      if (isDayRefused({ fields })) return reasons.dayOver
      return [reasons.badInput, ...fields.map(({ problem }) => problem)].join(' ')
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

/** Steps that only an open promise takes, offered to nobody but who may make them. */
const onlyOpen: ReadonlySet<string> = new Set([
  'answerCommitment',
  'tickCommitment',
  'moveCommitment',
  'dropCommitment',
  'setTrigger',
])

/** A refusal without a role in it: too late, or a note that is added to instead. */
function forbidden({ operation }: Change, reasons: AsideWords['reasons']): string {
  if (operation === 'editNote') return reasons.locked
  if (onlyOpen.has(operation)) return reasons.answered
  const isTakenBack =
    operation === 'removeCommitment' || operation === 'removeTopic' || operation === 'undropCommitment'
  return isTakenBack ? reasons.tooLate : reasons.forbidden
}

/** Is it the day alone that cannot be agreed, so that another one mends it? */
export function isDayRefused({ fields = [] }: Pick<Problem, 'fields'>): boolean {
  return fields.length > 0 && fields.every(({ field }) => field === 'due' || field === 'to')
}
