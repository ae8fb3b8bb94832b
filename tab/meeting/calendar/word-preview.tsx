import { useState } from 'react'
import type { CalendarNumbers } from '#contract/read-calendar'
import { useCall } from '../../client/call-context.ts'
import { Aloud } from '../../ui/text/aloud.tsx'
import { useRead } from '../../ui/hooks/use-read.ts'
import { useCalendarScene, type CalendarScene } from './calendar-scene.ts'
import type { Word } from './calendar-word.ts'

type Props = { word: Word; onSay: (word: Word) => Promise<void>; onLeave: () => void }

/** What a word would change in the numbers, before it is kept. */
export function WordPreview({ word, onSay, onLeave }: Props) {
  const { pairId, words, page } = useCalendarScene()
  const call = useCall()
  const [isSaying, setSaying] = useState(false)
  const { about, key, said } = word
  const { answer, trouble, isReading } = useRead(`${about}|${key}|${said}`, (signal) =>
    call('readCalendar', { pairId, saying: { about, key, said } }, { signal }),
  )
  const lines = answer?.now && answer.after ? changes(answer.now, answer.after, { words, page }) : []
  const isKnown = answer !== undefined && !isReading

  // Nobody says yes to numbers that are still on their way.
  const isReady = !isSaying && (isKnown || trouble !== undefined)

  async function keep(): Promise<void> {
    if (!isReady) return
    setSaying(true)
    await onSay(word)
    setSaying(false)
  }

  return (
    <div className="word-preview">
      <Aloud>
        {!isKnown && (trouble === undefined ? words.loading : words.trouble)}
        {isKnown && (lines.length === 0 ? words.same : words.preview)}
      </Aloud>
      {isKnown && lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="picks">
        <button type="button" className="choice" aria-disabled={!isReady} onClick={() => void keep()}>
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
  { words, page }: Pick<CalendarScene, 'words' | 'page'>,
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
