import type { Plan } from '#domain/plan/plan'
import { planFactsOf, type PlanFacts } from '#domain/plan/plan-facts'
import type { KeptPlan } from '../../ports/plan-store.ts'
import { PlanTooLargeError } from '../../ports/plan-store.ts'
import { WordsUnreadableError } from '../../ports/unreadable.ts'
import { joinText, splitText } from './long-text.ts'
import type { Row, Rows, Values } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { maybe } from '../shapes/guard.ts'
import { plan, planFacts } from '../shapes/plan.ts'
import { json, rowKind } from '../shapes/row-kind.ts'
import { unsealedAs } from '../shapes/unsealed-as.ts'
import type { Words } from '../sealing/words.ts'

/** A row holds a mebibyte, two bytes for each character. */
const mostCharacters = 480_000

/** What lies open of a plan; its document is an envelope beside it. */
export const planFactsRow = rowKind('plan', { facts: json(maybe(planFacts)) })

/**
 * A plan is one document, sealed as a whole: what it says, its numbers and who wrote them. Only what jobs count by lies
 * open: where it stands, its time, and of each KPI its cycle and the week of its latest value.
 */
export function toPlanRow(kept: Plan, words: Words): Values {
  const envelope = words.seal('plan', JSON.stringify(kept))
  if (envelope.length > mostCharacters) throw new PlanTooLargeError()
  return {
    id: kept.id,
    facts: JSON.stringify(planFactsOf(kept)),
    ...splitText(envelope, 'plan'),
  }
}

export function fromPlanRow(row: Row, words: Words): KeptPlan {
  const opened = openPlan(row, words)
  if (opened === undefined) throw new WordsUnreadableError()
  return { plan: opened, etag: row.etag }
}

/** What lies open of a plan, read without a key; undefined without one. One that does not fit is told and reads as none. */
export function fromPlanFacts(rows: Pick<Rows, 'leftOut'>, row: Row | undefined): PlanFacts | undefined {
  return row && fittingOne(rows, row, planFactsRow)?.facts
}

/** Undefined when the envelope does not open. */
export function openPlan(row: Row, words: Words): Plan | undefined {
  return unsealedAs(plan, () => words.unseal('plan', joinText(row.values, 'plan')))
}
