import { useEffect, useRef } from 'react'
import type { CalendarEntryView } from '#contract/read-calendar'
import type { CalendarWords } from '../../words/en/calendar.ts'
import { useCalendarScene } from './calendar-scene.ts'
import type { Word } from './calendar-word.ts'
import { EntryChoices } from './entry-choices.tsx'
import { fewNames } from './few-names.ts'

type Props = {
  entry: CalendarEntryView
  isOpen: boolean
  onOpen: () => void
  onSay: (word: Word) => Promise<void>
}

/** One entry: its day, whether it counts and why not, and what one of the two may say of it. */
export function CalendarRow({ entry, isOpen, onOpen, onSay }: Props) {
  const { words, dates } = useCalendarScene()
  const head = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  // Its choices are gone, and had the focus.
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) head.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const when = `${dates.day(dates.dayOf(entry.startAt))} ${dates.time(entry.startAt)}`
  return (
    <li className={entry.why === null ? 'entry' : 'entry out'}>
      <button type="button" ref={head} className="entry-head" aria-expanded={isOpen} onClick={onOpen}>
        <span className="entry-when">{when}</span>
        <span className="entry-why" dir="auto">
          {whyOf(entry, words)}
        </span>
      </button>
      {isOpen && <EntryChoices entry={entry} when={when} onSay={onSay} onLeave={onOpen} />}
    </li>
  )
}

function whyOf({ why, status, others }: CalendarEntryView, words: CalendarWords): string {
  if (why === null) return words.counts[status ?? 'scheduled']
  const more = others.length > fewNames ? ` +${others.length - fewNames}` : ''
  const names =
    others
      .slice(0, fewNames)
      .map(({ name }) => name)
      .join(', ') + more
  return names === '' ? words.why[why] : words.whyWho(words.why[why], names)
}
