import type { MailLinkPromise } from '#contract/read-mail-link'
import { weekdayAndDay } from '../words/day-spans.ts'
import { isolate } from '../words/isolate.ts'
import { formatLocale } from '../words/language.ts'
import type { MailLinkWords } from '../words/mail-link-words.ts'

type Told = { words: MailLinkWords; locale: string; isDone: boolean; isTakenBack: boolean }

/** What the page of one promise asks, or says became of it: its title, and the sentence below. */
export function promiseSays(view: MailLinkPromise, told: Told): { title: string; says: string } {
  const { words, isDone, isTakenBack } = told
  const name = isolate(view.other.firstName)
  if (isTakenBack) return { title: words.taken, says: settledSays(view, told) }
  if (isDone) return doneSays(view, told)
  if (view.standing === 'used') return { title: usedTitle(view, words), says: usedSays(view.usedAt, told) }
  if (view.standing === 'settled' || view.ask === null) return { title: settledSays(view, told), says: '' }
  const title = words[view.ask].title
  if (view.standing === 'expired') return { title, says: words.standing.expired }
  if (view.standing === 'read-only') return { title, says: words.standing.readOnly(name) }
  return { title, says: openSays(view, words) }
}

function openSays({ ask, other, commitment, today }: MailLinkPromise, words: MailLinkWords): string {
  const name = isolate(other.firstName)
  if (ask === 'done') return words.done.after(name)
  if (ask === 'move') return commitment.due === null ? words.move.first : words.move.after(name)
  const isOver = commitment.due !== null && commitment.due < today
  return `${words.accept.asks(name)}${isOver ? ` ${words.accept.over}` : ''}`
}

function doneSays(
  { ask, other, commitment }: MailLinkPromise,
  { words, locale }: Told,
): { title: string; says: string } {
  const name = isolate(other.firstName)
  if (ask === 'move') {
    const day = commitment.currentDue ?? commitment.due ?? ''
    return {
      title: words.move.said(day === '' ? words.noDay : weekdayAndDay(locale, day)),
      says: words.move.after(name),
    }
  }
  const said = ask === 'accept' ? words.accept : words.done
  return { title: said.said, says: said.after(name) }
}

/** Whoever comes a second time reads first what they did. */
function usedTitle({ ask, commitment }: MailLinkPromise, words: MailLinkWords): string {
  if (ask === 'done' && commitment.status === 'done') return words.done.said
  if (ask === 'accept' && commitment.status === 'open') return words.accept.said
  return words.open
}

/** When a link was used, by the reader's clock. */
export function usedSays(usedAt: string | null, { words, locale }: Pick<Told, 'words' | 'locale'>): string {
  const at = new Date(usedAt ?? 0)
  const time = new Intl.DateTimeFormat(formatLocale(locale), { timeStyle: 'short' })
  return words.standing.used(dayOf(at, locale), time.format(at))
}

function dayOf(at: Date, locale: string): string {
  const form = new Intl.DateTimeFormat(formatLocale(locale), { weekday: 'long', day: 'numeric', month: 'long' })
  return form.format(at)
}

function settledSays({ commitment }: MailLinkPromise, { words, locale }: Told): string {
  const { status, doneAt } = commitment
  if (status !== 'done') return words.settled[status]
  return words.settled.done(dayOf(new Date(doneAt ?? 0), locale))
}
