import type { ReadPlanOutput } from '#contract/read-plan'
import { changePlan } from '#domain/plan/change-plan'
import type { JournalEntry } from '#domain/plan/journal'
import type { WorkingPreference } from '#domain/plan/preference'
import type { HabitTerms, Plan } from '#domain/plan/plan'
import { proposePlan } from '#domain/plan/propose-plan'
import type { Entry } from '../client/outbox/change.ts'

/** What was read, with this person's own steps applied in their order; refused ones are left out. */
export function planAfter(read: ReadPlanOutput, steps: readonly Entry[]): ReadPlanOutput {
  return steps.filter((step) => !step.refusal).reduce(applied, read)
}

function applied(read: ReadPlanOutput, { change, at }: Entry): ReadPlanOutput {
  const { plan } = read
  if (change.operation === 'proposePlan') return { ...read, plan: proposed(read, change.input, at) }
  if (change.operation === 'setPreference') return withPreference(read, change.input.preference)
  if (!plan || !('planId' in change.input) || change.input.planId !== plan.id) return read
  if (change.operation === 'changePlan') return { ...read, plan: changed(plan, change.input.act, { ...read, now: at }) }
  if (change.operation === 'writeJournal') return { ...read, journal: withPage(read.journal, change.input, at) }
  return read
}

function withPreference(read: ReadPlanOutput, preference: WorkingPreference | null): ReadPlanOutput {
  const { [read.you]: _, ...others } = read.preferences
  const chosen = preference === null ? {} : { [read.you]: { preference, chosenOn: read.today } }
  return { ...read, preferences: { ...others, ...chosen } }
}

type Who = Pick<ReadPlanOutput, 'you' | 'today'> & { now: string }

function changed(plan: Plan, act: Parameters<typeof changePlan>[1], { you, today, now }: Who): Plan {
  const decision = changePlan(plan, act, { by: you, now, today })
  return decision.kind === 'changed' ? decision.plan : plan
}

type Page = { page: string; answers: string[]; ratings?: (number | null)[]; isShared: boolean }

/** The plan as it was proposed, unless it cannot stand beside what there is. */
function proposed(read: ReadPlanOutput, { planId, terms, habits }: Proposed, now: string): Plan | null {
  const people = read.other === undefined ? ('one' as const) : ('pair' as const)
  const actor = { by: read.you, now, today: read.today }
  const decision = proposePlan(read.plan ?? undefined, { id: planId, people, terms, habits }, actor)
  return decision.kind === 'changed' ? decision.plan : read.plan
}

type Proposed = { planId: string; terms: Plan['terms']; habits: HabitTerms[] }

/** The journal with a page as it was written last; without a word on it the page goes. */
function withPage(journal: readonly JournalEntry[], written: Page, at: string): JournalEntry[] {
  const { answers, ratings, isShared } = written
  const page = written.page as JournalEntry['page']
  const known = journal.find((entry) => entry.page === page)
  const isEmpty = answers.every((answer) => answer.trim() === '') && !ratings?.some((rating) => rating !== null)
  const entry: JournalEntry = {
    page,
    answers,
    ...(ratings === undefined ? {} : { ratings }),
    writtenAt: known?.writtenAt ?? at,
    ...(isShared ? { sharedAt: known?.sharedAt ?? at } : {}),
  }
  if (known === undefined) return isEmpty ? [...journal] : [...journal, entry]
  return journal.flatMap((one) => (one.page === page ? (isEmpty ? [] : [entry]) : [one]))
}
