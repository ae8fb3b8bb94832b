import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { isDay } from '../time/is-day.ts'
import { weekday } from '../time/weekday.ts'
import type { Plan } from './plan.ts'
import { weeksOfPhase } from './plan-phase.ts'
import { planMoment } from './plan-weeks.ts'

/**
 * Which page of the journal: that of a day in the first weeks, of a week after them, or the self-assessment before and
 * after the plan.
 */
export type JournalPage = `day-${string}` | `week-${number}` | 'assessment-before' | 'assessment-after'

/**
 * What stands on a page: answers in the order of its questions, empty where nothing was said. A day has one question, a
 * week three (what went well, what was challenging, what will be different), a self-assessment none but its `ratings`
 * (1 to 5, null where skipped) with one line each.
 */
export type JournalEntry = {
  page: JournalPage
  answers: string[]
  ratings?: (number | null)[]
  writtenAt: string
  /** Since when the other person reads it as well. */
  sharedAt?: string
}

/** The pages that ask for words today, the most urgent first; none while the plan rests. */
export function duePages(plan: Plan, today: LocalDate): JournalPage[] {
  const moment = planMoment(plan, today)
  if (moment.kind === 'over') return plan.status === 'closed' ? [] : ['assessment-after']
  if (moment.kind === 'before' || moment.isPaused || plan.status !== 'running') return []
  const { week } = moment
  const { weeks } = plan.terms.timeline
  const isDaily = week <= weeksOfPhase('discovery', weeks).last
  const isWorkday = weekday(dayNumber(today)) <= 5
  const page: JournalPage[] = isDaily ? (isWorkday ? [`day-${today}`] : []) : [`week-${week}`]
  const assessment: JournalPage[] = week === 1 ? ['assessment-before'] : week === weeks ? ['assessment-after'] : []
  return [...page, ...assessment]
}

/** Does a plan have this page: a day of its first weeks, one of its weeks, or a self-assessment? */
export function isPageOf(plan: Plan, page: string): page is JournalPage {
  if (page === 'assessment-before' || page === 'assessment-after') return true
  const { weeks } = plan.terms.timeline
  const week = /^week-(\d{1,2})$/.exec(page)?.[1]
  if (week !== undefined) return Number(week) >= 1 && Number(week) <= weeks
  const on = /^day-(\d{4}-\d{2}-\d{2})$/.exec(page)?.[1]
  if (on === undefined || !isDay(on)) return false
  const moment = planMoment(plan, on)
  return moment.kind === 'during' && moment.week <= weeksOfPhase('discovery', weeks).last
}
