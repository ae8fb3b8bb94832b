import type { CalendarEntryView } from '#contract/read-calendar'
import type { MeetingClaim } from '#domain/pair'
import type { Word } from './calendar-word.ts'
import { fewNames } from './few-names.ts'

/** What can be said: of the meeting, and then whether of one or of the whole series, or of somebody in it. */
export type Choice =
  | { kind: 'ours' | 'not_ours'; reach: 'one' | 'series' | 'either' }
  /** Takes back what was said, where it was said. */
  | { kind: 'back'; from: MeetingClaim; reach: 'one' | 'series' }
  | { kind: 'person'; key: string; name: string }

/**
 * What there is to say of an entry. What stands can be taken back. What one of the two called "not ours" cannot be called
 * the opposite, which would change nothing; but a single meeting out of such a series may still be theirs.
 */
export function choicesOf({ why, claim, seriesClaim, series, others }: CalendarEntryView): Choice[] {
  const reach = series === null ? 'one' : 'either'
  const from = claim ?? seriesClaim
  const said = claim === null ? 'series' : 'one'
  const people = others.slice(0, fewNames).map((one): Choice => ({ kind: 'person', ...one }))
  const isOneOfDenied = from === 'not_ours' && said === 'series'
  return [
    ...(why !== null && from === null ? [{ kind: 'ours', reach } as const] : []),
    ...(isOneOfDenied ? [{ kind: 'ours', reach: 'one' } as const] : []),
    ...(from === 'not_ours' ? [] : [{ kind: 'not_ours', reach } as const]),
    ...(from === null ? [] : [{ kind: 'back', from, reach: said } as const]),
    ...people,
  ]
}

/** The word that a choice is, with what was said before it. */
export function wordOf(
  choice: Choice,
  { key, series, claim, seriesClaim }: CalendarEntryView,
  isSeries: boolean,
): Word {
  if (choice.kind === 'person') return { about: 'person', key: choice.key, said: 'not_a_person', before: null }
  const isWhole = series !== null && (choice.reach === 'series' || (choice.reach === 'either' && isSeries))
  const about = isWhole ? { key: series, before: seriesClaim } : { key, before: claim }
  return { about: 'meeting', ...about, said: choice.kind === 'back' ? null : choice.kind }
}
