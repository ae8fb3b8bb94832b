import type { HomeRow } from '#contract/view'
import { formatLocale } from '../words/language.ts'
import { homeWords } from '../words/home-words.ts'
import { isolate } from '../words/isolate.ts'
import type { Reader } from '../words/reader.ts'
import { groupPairs } from './order/group-pairs.ts'
import { waitingNames } from './waiting-names.ts'

/** More names than this are a number: a sentence should be read in one breath. */
const mostNames = 3

/**
 * What needs thought today, in one or two sentences: how many 1:1s, and who has waited longer than agreed. Nobody is
 * said to wait before a calendar was read, and who leads nobody is not told that nobody waits.
 */
export function daySentence(
  rows: readonly HomeRow[],
  view: { today: string; zone: string },
  { language, locale }: Reader,
): string {
  const words = homeWords(language)
  const withManager = rows.map((row) => ({ ...row, you: 'manager' as const }))
  const today = groupPairs(withManager, view.today, view.zone).find((group) => group.name === 'today')
  const waiting = waitingNames(rows)
  const list = new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' })
  const leads = rows.some((row) => row.you === 'manager')
  const isRead = rows.some((row) => row.rhythm.isRead)
  const waits =
    waiting.length === 0
      ? leads && words.nobodyWaits
      : waiting.length > mostNames
        ? words.manyWaiting(waiting.length)
        : words.waiting(list.format(waiting.map(isolate)), waiting.length)
  return isRead ? [words.today(today?.rows.length ?? 0), waits].filter(Boolean).join(' ') : ''
}
