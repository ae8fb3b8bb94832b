import { type Ref } from 'react'
import type { PairView } from '#contract/view'
import { addDays } from '#domain/time/add-days'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'

type Props = { pair: PairView; isOpen: boolean; onTurn: () => void; oftenRef: Ref<HTMLButtonElement> }

/**
 * When the two last met, how often they mean to, and how it stands; how often is for the two to say, so it can be
 * pressed. While a 1:1 runs nothing is late.
 */
export function RhythmLine({ pair, isOpen, onTurn, oftenRef }: Props) {
  const { words, page, dates, language, mayWrite } = useScene()
  const { lastHeldOn, cadenceDays, state, isRead, now } = pair.rhythm
  const isLate = state === 'overdue' || state === 'lapsed'
  const isUnread = !isRead && lastHeldOn === null
  const every = page.every(cadenceDays)
  const until = pair.cadence?.until
  const often = until ? sessionWords(language).cadence.until(every, dates.day(addDays(until.on, -1))) : every
  return (
    <p className="rhythm">
      <span>
        {isUnread && words.rhythm.calendarUnread}
        {!isUnread && (lastHeldOn ? words.rhythm.last(dates.day(lastHeldOn)) : words.rhythm.none)}
      </span>{' '}
      <span>
        {mayWrite ? (
          <button type="button" ref={oftenRef} className="rhythm-button" aria-expanded={isOpen} onClick={onTurn}>
            {often}
          </button>
        ) : (
          often
        )}
      </span>
      {/* A rhythm that is over is neither on track nor late. */}
      {mayWrite && state !== 'never' && !isUnread && now === null && (
        <>
          {' '}
          <span className={isLate ? 'late' : state === 'due' ? 'due' : undefined}>{page.state[state]}</span>
        </>
      )}
    </p>
  )
}
