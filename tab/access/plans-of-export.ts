import type { ExportedPlan, ExportedPlans } from '#contract/export-mine'
import type { Side } from '#domain/pair'
import type { JournalEntry } from '#domain/plan/journal'
import type { Plan } from '#domain/plan/plan'
import type { PlanDraft } from '#domain/plan/plan-draft'
import { lastDay } from '#domain/plan/plan-weeks'
import { pageTitle, questionsOf } from '../plan/journal/page-words.ts'
import { termsLines } from '../plan/print/terms-lines.ts'
import { plainDay } from '../words/day-spans.ts'
import { exportWords } from '../words/export-words.ts'
import { journalWords } from '../words/journal-words.ts'
import { planWords } from '../words/plan-words.ts'
import type { Reader } from '../words/reader.ts'
import { valueOf } from '../words/value-of.ts'
import { heading, type Item, list } from './html-page.ts'

/** Whose plans they are: which side the reader is of them, and the other's name; empty in plans of one's own. */
type Whose = { you: Side; other: string }

/**
 * The plans of a pair or of one person alone, to read: what was agreed, each week's value with what is behind it, the days
 * of each habit, what was said at the end, and pages of journals; then one's own draft. No part where there is none.
 */
export function partsOfPlans({ plans = [], planDraft }: ExportedPlans, whose: Whose, reader: Reader): string[] {
  return [
    ...plans.flatMap((exported) => partOf(exported, whose, reader)),
    ...(planDraft === undefined ? [] : draftPart(planDraft, reader)),
  ]
}

function partOf({ plan, journal, shared = [] }: ExportedPlan, { you, other }: Whose, reader: Reader): string[] {
  const words = exportWords(reader.language)
  const pages = [
    ...journal.flatMap((entry) => pageItems(entry, reader)),
    ...shared.flatMap((entry) => pageItems(entry, reader, other)),
  ]
  if (plan === undefined) return part(words.journal, pages)
  const items = [
    ...agreed(plan.terms, { ...reader, last: lastDay(plan) ?? undefined }),
    ...values(plan, reader),
    ...habits(plan, reader),
    ...review(plan, { you, other }, reader),
    ...pages,
  ]
  return part(words.plan(plan.terms.objective), items)
}

function draftPart({ terms, habits: planned, ideas }: PlanDraft, reader: Reader): string[] {
  const words = planWords(reader.language)
  const moments = planned.map(({ title, when, where }) => ({ text: title, small: words.habits.when(when, where) }))
  const items = [
    { text: terms.objective },
    ...agreed(terms, { ...reader, last: undefined }),
    ...moments,
    ...ideas.map((text) => ({ text })),
  ]
  return part(
    exportWords(reader.language).draft,
    items.filter(({ text }) => text.trim() !== ''),
  )
}

function agreed(terms: Plan['terms'], { language, locale, last }: Reader & { last: string | undefined }): Item[] {
  const dates = { day: (on: string) => plainDay(locale, on) }
  const lines = termsLines(terms, { words: planWords(language), locale, dates, last })
  return [...lines].flatMap(([id, text]) => (id === 'objective' || text === '' ? [] : [{ text }]))
}

function values({ terms, kpis }: Plan, { language, locale }: Reader): Item[] {
  return terms.kpis.flatMap((kpi) =>
    Object.entries(kpis[kpi.id]?.values ?? {}).map(([week, { value, context }]) => ({
      text: exportWords(language).week(kpi.name, week, valueOf(locale, value, kpi)),
      ...(context === undefined || context === '' ? {} : { small: context }),
    })),
  )
}

function habits({ habits: tried }: Plan, { language, locale }: Reader): Item[] {
  const words = planWords(language).habits
  return tried.map(({ title, when, where, done, ended }) => {
    const moment = `${title}. ${words.when(when, where)}`
    const outcome = ended === undefined ? [] : [[words.ended(ended.outcome), ended.words].filter(Boolean).join('. ')]
    const days = done.map((on) => plainDay(locale, on)).join(', ')
    const told = [...(days === '' ? [] : [exportWords(language).done(days)]), ...outcome]
    return told.length === 0 ? { text: moment } : { text: moment, small: told.join(' · ') }
  })
}

function review({ review: said, kpis, terms }: Plan, { you, other }: Whose, { language }: Reader): Item[] {
  const words = planWords(language)
  const learned = terms.kpis.flatMap(({ id, name }) => {
    const text = kpis[id]?.learned
    return text === undefined ? [] : [{ text, small: `${name}: ${words.kpi.learned}` }]
  })
  const sides = (['manager', 'report'] as const).flatMap((side) => {
    const text = said?.words[side]
    return text === undefined ? [] : [{ text, small: side === you ? words.review.youSaid : words.review.theirs(other) }]
  })
  const celebrate = said?.celebrate ? [{ text: said.celebrate, small: words.review.celebrate }] : []
  return [...learned, ...sides, ...celebrate]
}

/** Each answer under its question. `by` is the other, of a page that they shared. */
function pageItems({ page, answers, ratings = [] }: JournalEntry, { language, locale }: Reader, by?: string): Item[] {
  const words = journalWords(language)
  const title = pageTitle(page, words, { day: (on) => plainDay(locale, on) })
  const where = by === undefined ? title : `${words.by(by)}: ${title}`
  return questionsOf(page, words).flatMap((question, at) => {
    const text = [ratings[at] ?? '', answers[at] ?? ''].join(' ').trim()
    return text === '' ? [] : [{ text, small: `${where}. ${question}` }]
  })
}

function part(title: string, items: readonly Item[]): string[] {
  return items.length === 0 ? [] : [heading(3, title), list(items)]
}
