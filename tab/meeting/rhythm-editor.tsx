import { useEffect, useRef, useState } from 'react'
import type { PairView } from '#contract/view'
import '../styles/session.css'
import { later } from '../ui/scene/later.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { SeriesClaim } from './series-claim.tsx'

const InCalendar = later(
  () => import('./calendar/in-calendar.tsx'),
  (part) => part.InCalendar,
)

const rhythms = [7, 14, 21, 28] as const

/**
 * Four rhythms to propose, whose the meetings in the calendar are, and every entry with why it counts. It takes both to
 * change the rhythm.
 */
export function RhythmEditor({ pair, onDone }: { pair: PairView; onDone: () => void }) {
  const { language, dates, page, step } = useScene()
  const { cadence } = sessionWords(language)
  const [isListed, setListed] = useState(false)
  const first = useRef<HTMLFieldSetElement>(null)
  const { cadenceDays, cadenceFrom } = pair.rhythm
  // What is not theirs is no next meeting, and stays here for a change of mind.
  const hasMeetings = pair.rhythm.next !== null || (pair.meetings ?? []).length > 0
  useEffect(() => first.current?.querySelector('button')?.focus(), [])

  function propose(days: (typeof rhythms)[number]): void {
    const isSo = cadenceFrom === 'pair' && days === cadenceDays && pair.cadence?.until === undefined
    if (isSo) return onDone()
    step(cadence.sent(page.every(days)), 'proposeCadence', { days })
    onDone()
  }

  return (
    <div className="rhythm-editor">
      <h2>{cadence.question}</h2>
      <p className="caption">{cadence.from[cadenceFrom]}</p>
      <fieldset className="picks" ref={first}>
        <legend className="heard-only">{cadence.question}</legend>
        {rhythms.map((days) => (
          <button
            key={days}
            type="button"
            className="choice"
            aria-pressed={days === cadenceDays}
            onClick={() => propose(days)}
          >
            {page.every(days)}
          </button>
        ))}
      </fieldset>
      {hasMeetings && <SeriesClaim pair={pair} />}
      <button type="button" className="link-button" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
        {isListed ? cadence.hideEntries : cadence.showEntries}
      </button>
      {isListed && <InCalendar pairId={pair.pairId} language={language} dates={dates} />}
      <div>
        <button type="button" className="link-button" onClick={onDone}>
          {cadence.done}
        </button>
      </div>
    </div>
  )
}
