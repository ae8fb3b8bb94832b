import { useEffect, useRef, useState } from 'react'
import { useCall } from '../../client/call-context.ts'
import { Aloud } from '../../ui/text/aloud.tsx'
import '../../styles/calendar.css'
import '../../styles/session.css'
import { useRead } from '../../ui/hooks/use-read.ts'
import { calendarWords } from '../../words/calendar-words.ts'
import type { Dates } from '../../words/dates.ts'
import type { Language } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'
import { CalendarRow } from './calendar-row.tsx'
import { CalendarProvider, useCalendarScene } from './calendar-scene.ts'
import type { Word } from './calendar-word.ts'
import { NotPeople } from './not-people.tsx'
import { useWord } from './use-word.ts'

/** So many rows at first: two months of a weekly 1:1. */
const fewRows = 8

type Props = { pairId: string; language: Language; dates: Dates }

/** What the calendar shows between the two, why each entry counts or not, and how to put it right. */
export function InCalendar({ pairId, language, dates }: Props) {
  const words = calendarWords(language)
  const scene = { pairId, words, page: pageWords(language), dates }
  const call = useCall()
  const [open, setOpen] = useState<string | undefined>()
  const [isWhole, setWhole] = useState(false)
  const read = useRead(pairId, (signal) => call('readCalendar', { pairId }, { signal }))
  const word = useWord(pairId, read.again)
  const { answer, trouble } = read
  const say = async (said: Word) => {
    await word.say(said)
    setOpen(undefined)
  }

  if (!answer && trouble !== undefined)
    return (
      <div role="alert">
        <p className="caption">{words.trouble}</p>
        <button type="button" className="link-button" onClick={read.again}>
          {words.again}
        </button>
      </div>
    )
  if (!answer) return <Aloud className="caption">{words.loading}</Aloud>
  if (answer.state === 'closed') return <p className="caption">{words.closed}</p>
  const rows = isWhole ? answer.entries : answer.entries.slice(0, fewRows)
  const hidden = answer.entries.length - rows.length
  return (
    <CalendarProvider value={scene}>
      <section className="in-calendar" aria-label={words.title}>
        <p className="caption">{answer.entries.length === 0 ? words.none : words.intro}</p>
        <ul>
          {rows.map((entry) => (
            <CalendarRow
              key={entry.key}
              entry={entry}
              isOpen={open === entry.key}
              onOpen={() => setOpen(open === entry.key ? undefined : entry.key)}
              onSay={say}
            />
          ))}
        </ul>
        {hidden > 0 && (
          <button type="button" className="link-button" onClick={() => setWhole(true)}>
            {words.more(hidden)}
          </button>
        )}
        <NotPeople people={answer.notPeople} onSay={say} />
        {answer.unreadable > 0 && <p className="caption">{words.unreadable(answer.unreadable)}</p>}
        <WordKept word={word} />
      </section>
    </CalendarProvider>
  )
}

/** What became of the last word, and the way back. */
function WordKept({ word }: { word: ReturnType<typeof useWord> }) {
  const { words } = useCalendarScene()
  const kept = useRef<HTMLSpanElement>(null)
  // The way back is gone once it was taken, and had the focus.
  useEffect(() => {
    if (word.state === 'undone' && document.activeElement === document.body) kept.current?.focus()
  }, [word.state])
  return (
    <Aloud className="word-kept" ref={kept} tabIndex={-1}>
      {word.state !== 'none' && (
        <span className="caption">
          {word.state === 'kept' ? words.kept : word.state === 'undone' ? words.undone : words.notKept}
        </span>
      )}
      {word.undo && (
        <button type="button" className="link-button" onClick={word.undo}>
          {words.undo}
        </button>
      )}
    </Aloud>
  )
}
