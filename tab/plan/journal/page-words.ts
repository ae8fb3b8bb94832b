import type { JournalPage } from '#domain/plan/journal'
import type { Dates } from '../../words/dates.ts'
import type { JournalWords } from '../../words/journal-words.ts'

/** What a page asks. */
export function questionsOf(page: JournalPage, words: JournalWords): readonly string[] {
  if (page.startsWith('assessment')) return words.assessment.questions
  return page.startsWith('day-') ? words.day : words.week
}

/** What a page is called. */
export function pageTitle(page: JournalPage, words: JournalWords, dates: Pick<Dates, 'day'>): string {
  if (page === 'assessment-before') return words.assessment.beforeTitle
  if (page === 'assessment-after') return words.assessment.afterTitle
  return page.startsWith('day-') ? words.ofDay(dates.day(page.slice(4))) : words.ofWeek(Number(page.slice(5)))
}
