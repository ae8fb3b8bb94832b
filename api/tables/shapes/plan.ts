import { sides } from '#domain/pair'
import type { JournalEntry, JournalPage } from '#domain/plan/journal'
import { planStatuses, type Plan } from '#domain/plan/plan'
import type { PlanDraft } from '#domain/plan/plan-draft'
import type { HabitFacts, PlanFacts } from '#domain/plan/plan-facts'
import { calendarPeriods } from '#domain/programme/two-cycle-rule'
import { eitherOf, type Guard, listOf, maybe, number, objectOf, oneOf, orNull, text, tupleOf } from './guard.ts'

const status = oneOf(planStatuses)

/** From the day on, and the first day back, null while nobody knows it. */
export const planPause = tupleOf<[from: string, to: string | null]>(text, orNull(text))

export const habitFacts = objectOf<HabitFacts>({
  id: text,
  owner: oneOf(sides),
  days: listOf(number),
  startedOn: text,
  done: listOf(text),
  wording: number,
})

export const planFacts = objectOf<PlanFacts>({
  id: maybe(text),
  status,
  startOn: text,
  weeks: number,
  pauses: listOf(planPause),
  kpis: listOf(
    objectOf<PlanFacts['kpis'][number]>({ cycle: eitherOf(number, oneOf(calendarPeriods)), lastWeek: number }),
  ),
  closedOn: maybe(text),
  habits: maybe(listOf(habitFacts)),
})

/** Any object or list: the part of a sealed document that is told from others by its name. */
function part<T extends object>(): Guard<T> {
  return (value): value is T => typeof value === 'object' && value !== null
}

export const plan = objectOf<Plan>({
  id: text,
  people: oneOf(['pair', 'one']),
  status,
  by: oneOf(sides),
  proposedAt: text,
  from: maybe(part()),
  answeredAt: maybe(text),
  version: number,
  terms: part(),
  pending: maybe(part()),
  accepted: maybe(part()),
  revisions: part(),
  pauses: part(),
  kpis: part(),
  habits: part(),
  behaviours: part(),
  review: maybe(part()),
  feed: maybe(part()),
  closed: maybe(part()),
})

export const planDraft = objectOf<PlanDraft>({
  terms: part(),
  habits: part(),
  ideas: listOf(text),
  from: maybe(part()),
})

const pageForm = /^(day-\d{4}-\d{2}-\d{2}|week-\d{1,2}|assessment-before|assessment-after)$/

export const journalPage: Guard<JournalPage> = (value): value is JournalPage =>
  typeof value === 'string' && pageForm.test(value)

export const journalEntry = objectOf<JournalEntry>({
  page: journalPage,
  answers: listOf(text),
  ratings: maybe(listOf(orNull(number))),
  writtenAt: text,
  sharedAt: maybe(text),
})
