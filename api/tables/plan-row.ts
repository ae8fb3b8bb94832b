import type { Plan } from '#domain/plan/plan'
import { planFactsOf, type PlanFacts } from '#domain/plan/plan-facts'
import type { KeptPlan } from '../ports/plan-store.ts'
import { PlanTooLarge } from '../ports/plan-store.ts'
import { WordsUnreadable } from '../ports/unreadable.ts'
import { joinText, splitText } from './long-text.ts'
import type { Row, Values } from './rows.ts'
import { maybeText } from './values.ts'
import type { Words } from './words.ts'

/** A row holds a mebibyte, two bytes for each character. */
const mostCharacters = 480_000

/**
 * A plan is one document, sealed as a whole: what it says, its numbers and who wrote them. Only what jobs count by lies
 * open: where it stands, its time, and of each KPI its cycle and the week of its latest value.
 */
export function toPlanRow(plan: Plan, words: Words): Values {
  const envelope = words.seal('plan', JSON.stringify(plan))
  if (envelope.length > mostCharacters) throw new PlanTooLarge()
  return {
    id: plan.id,
    facts: JSON.stringify(planFactsOf(plan)),
    ...splitText(envelope, 'plan'),
  }
}

export function fromPlanRow(row: Row, words: Words): KeptPlan {
  const plan = openPlan(row, words)
  if (plan === undefined) throw new WordsUnreadable()
  return { plan, etag: row.etag }
}

/** What lies open of a plan: read without a key. */
export function fromPlanFacts(row: Row | undefined): PlanFacts | undefined {
  const facts = row && maybeText(row, 'facts')
  return facts === undefined ? undefined : (JSON.parse(facts) as PlanFacts)
}

/** Undefined when the envelope does not open. */
export function openPlan(row: Row, words: Words): Plan | undefined {
  try {
    return JSON.parse(words.unseal('plan', joinText(row.values, 'plan'))) as Plan
  } catch {
    return undefined
  }
}
