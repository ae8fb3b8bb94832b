import type { Box } from '../composer/use-box.ts'
import type { PairRecord } from '../client/record/pair-record.ts'
import type { RecordState } from '../client/record/record-state.ts'
import { later } from '../ui/scene/later.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { Bar } from './bar.tsx'
import { SlowOpening } from './slow-opening.tsx'
import { waitingLines } from './unsent/waiting-lines.ts'

const FormerBar = later(
  () => import('./former-bar.tsx'),
  (part) => part.FormerBar,
)
const RefusedLines = later(
  () => import('./unsent/refused-lines.tsx'),
  (part) => part.RefusedLines,
)
const UnsentLines = later(
  () => import('./unsent/unsent-lines.tsx'),
  (part) => part.UnsentLines,
)

type Props = {
  state: RecordState
  /** Has the host signed this person in? */
  isSignedIn: () => boolean
  record: Pick<PairRecord, 'readNow' | 'retry' | 'discard'>
  /** What stands in the box may not get through either. */
  box: Pick<Box, 'text' | 'empty'>
}

/**
 * Everything that has to be said before the record itself: lines that did not get through, no connection, a third
 * person, no storage, a record that is over.
 */
export function Bars({ state, isSignedIn, record, box }: Props) {
  const { words, page, dates, other } = useScene()
  const { bars } = words
  const { standing, pair } = state
  const onDiscard = (id: string) => void record.discard(id)
  const refused = state.entries.filter((entry) => entry.refusal)
  const lines = waitingLines(state.entries)
  const waiting = lines.shared + lines.own
  // Nothing goes out from a record that is closed to this person, whether it is read or not.
  const isClosed = pair ? !pair.mayWrite : standing.kind === 'refused'
  return (
    <div className="bars">
      {isClosed && (state.entries.length > 0 || box.text !== '') && (
        <UnsentLines entries={state.entries} draft={box.text} onDiscard={onDiscard} onDiscardDraft={box.empty} />
      )}
      {!isClosed && refused.length > 0 && (
        <RefusedLines entries={refused} onRetry={(id, day) => void record.retry(id, day)} onDiscard={onDiscard} />
      )}
      {standing.kind === 'opening' && <SlowOpening isSignedIn={isSignedIn} />}
      {standing.kind === 'away' && standing.isOffline && (
        <Bar icon="away" title={bars.offline}>
          {state.isKept ? bars.offlineText(lines, other) : bars.offlineInWindow}
        </Bar>
      )}
      {standing.kind === 'away' && !standing.isOffline && pair && (
        <Bar icon="away" title={standing.isHostSilent ? bars.hostSilent : bars.away}>
          {(standing.isHostSilent ? bars.hostSilentText : bars.awayText)(
            dates.time(new Date(standing.sinceAt).toISOString()),
            state.isKept,
          )}{' '}
          <button type="button" className="link-button" onClick={record.readNow}>
            {page.tryAgain}
          </button>
        </Bar>
      )}
      {!isClosed && !state.isKept && waiting > 0 && (
        <Bar icon="warning" title={bars.windowOnly}>
          {bars.windowOnlyText}
        </Bar>
      )}
      {pair?.former && <FormerBar pair={pair} />}
      {pair?.audience === 'third-person' && (
        <Bar icon="people" title={bars.thirdPerson}>
          {bars.thirdPersonText}
        </Bar>
      )}
    </div>
  )
}
