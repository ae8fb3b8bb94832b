import type { RhythmView } from '#contract/view'
import { useScene } from '../look/scene.ts'

/** When the two last met, how often they mean to, and how it stands: read from the calendar, said in words. */
export function RhythmLine({ rhythm }: { rhythm: RhythmView }) {
  const { words, page, dates } = useScene()
  const { lastHeldOn, cadenceDays, state, readAt } = rhythm
  const isLate = state === 'overdue' || state === 'lapsed'
  if (readAt === null && lastHeldOn === null) return <p className="rhythm">{words.rhythm.calendarUnread}</p>
  return (
    <p className="rhythm">
      {lastHeldOn ? words.rhythm.last(dates.day(lastHeldOn)) : words.rhythm.none}
      {' · '}
      {page.every(cadenceDays)}
      {state !== 'never' && (
        <>
          {' · '}
          <span className={isLate ? 'late' : state === 'due' ? 'due' : undefined}>{page.state[state]}</span>
        </>
      )}
    </p>
  )
}
