import type { RecordState } from '../client/record/pair-record.ts'
import { useScene } from '../look/scene.ts'
import { Bar } from './bar.tsx'
import { RefusedLines } from './refused-lines.tsx'

type Props = { state: RecordState; onRetry: (entryId: string) => void; onDiscard: (entryId: string) => void }

/** Everything that has to be said before the record itself: refused lines, no connection, a third person, no storage. */
export function Bars({ state, onRetry, onDiscard }: Props) {
  const { words, dates, other } = useScene()
  const { bars } = words
  const { standing, pair } = state
  const refused = state.entries.filter((entry) => entry.refusal)
  const waiting = state.entries.length - refused.length
  return (
    <>
      {refused.length > 0 && <RefusedLines entries={refused} onRetry={onRetry} onDiscard={onDiscard} />}
      {standing.kind === 'away' && standing.isOffline && (
        <Bar icon="away" title={bars.offline}>
          {bars.offlineText(waiting, other)}
        </Bar>
      )}
      {standing.kind === 'away' && !standing.isOffline && pair && (
        <Bar icon="away" title={bars.away}>
          {bars.awayText(dates.time(new Date(standing.sinceAt).toISOString()))}
        </Bar>
      )}
      {!state.isKept && waiting > 0 && (
        <Bar icon="warning" title={bars.windowOnly}>
          {bars.windowOnlyText}
        </Bar>
      )}
      {pair?.audience === 'third-person' && (
        <Bar icon="people" title={bars.thirdPerson}>
          {bars.thirdPersonText}
        </Bar>
      )}
    </>
  )
}
