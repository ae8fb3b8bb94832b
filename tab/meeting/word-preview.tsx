import { useState } from 'react'
import type { CalendarNumbers } from '#contract/read-calendar'
import { useCall } from '../client/call-context.ts'
import { useScene } from '../look/scene.ts'
import { useRead } from '../look/use-read.ts'
import { calendarWords } from '../words/calendar-words.ts'
import type { PageWords } from '../words/page-words.ts'
import type { Word } from './calendar-word.ts'

type Props = { pairId: string; word: Word; onSay: (word: Word) => Promise<void>; onLeave: () => void }

/** What a word would change in the numbers, before it is kept. */
export function WordPreview({ pairId, word, onSay, onLeave }: Props) {
  const { language, page } = useScene()
  const words = calendarWords(language)
  const call = useCall()
  const [isSaying, setSaying] = useState(false)
  const { about, key, said } = word
  const { answer, trouble, isReading } = useRead(`${about}|${key}|${said}`, (signal) =>
    call('readCalendar', { pairId, saying: { about, key, said } }, { signal }),
  )
  const lines = answer?.now && answer.after ? changes(answer.now, answer.after, { words, page }) : []
  const isKnown = answer !== undefined && !isReading

  async function keep(): Promise<void> {
    setSaying(true)
    await onSay(word)
    setSaying(false)
  }

  return (
    <div className="word-preview">
      <output>
        {!isKnown && (trouble === undefined ? words.loading : words.trouble)}
        {isKnown && (lines.length === 0 ? words.same : words.preview)}
      </output>
      {isKnown && lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="picks">
        <button type="button" className="choice" disabled={isSaying} onClick={() => void keep()}>
          {words.confirm}
        </button>
        <button type="button" className="link-button" onClick={onLeave}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}

function changes(
  now: CalendarNumbers,
  after: CalendarNumbers,
  { words, page }: { words: ReturnType<typeof calendarWords>; page: PageWords },
): string[] {
  return [
    ...(now.contactDays === after.contactDays ? [] : [words.talks(now.contactDays, after.contactDays)]),
    ...(now.planned === after.planned ? [] : [words.planned(now.planned, after.planned)]),
    ...(now.lost === after.lost ? [] : [words.lost(now.lost, after.lost)]),
    ...(now.cadenceDays === after.cadenceDays
      ? []
      : [words.rhythm(page.every(now.cadenceDays), page.every(after.cadenceDays))]),
  ]
}
