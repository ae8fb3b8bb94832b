import { useEffect, useRef, useState } from 'react'
import { useBesideScene } from '../../ui/scene/beside-scene.ts'
import { InCalendar } from '../../meeting/calendar/in-calendar.tsx'
import { calendarWords } from '../../words/calendar-words.ts'

/** The calendar's entries beside the record: read when somebody opens them, or at once when the address asks for them. */
export function CalendarEntries({ isAsked }: { isAsked: boolean }) {
  const { pair, language, dates } = useBesideScene()
  const [isOpen, setOpen] = useState(isAsked)
  const head = useRef<HTMLElement>(null)
  const words = calendarWords(language)
  useEffect(() => {
    if (isAsked) head.current?.focus()
  }, [isAsked])
  if (!pair.mayWrite) return null
  return (
    <details
      className="section calendar-entries"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={head}>
        <h2>{words.title}</h2>
      </summary>
      {!isOpen && <p className="caption">{words.about}</p>}
      {isOpen && <InCalendar pairId={pair.pairId} language={language} dates={dates} />}
    </details>
  )
}
