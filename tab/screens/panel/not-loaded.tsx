import { wordsOf } from '../../client/outbox/change.ts'
import type { RecordState } from '../../client/record/pair-record.ts'
import { Clock } from '../../look/clock.tsx'
import { FreshFrame } from '../../look/fresh-frame.tsx'
import { useScene } from '../../look/scene.ts'
import { Section } from '../../look/section.tsx'
import { Bar } from '../../standing/bar.tsx'
import { CodeForIt } from '../../standing/code-for-it.tsx'
import { Retry } from '../../standing/retry.tsx'
import { Skeleton } from '../../standing/skeleton.tsx'

type Props = { standing: Extract<RecordState['standing'], { kind: 'away' }>; state: RecordState; onRetry: () => void }

/** The record could not be read: what is safe, what happens next, and the lines that wait on this device. */
export function NotLoaded({ standing, state, onRetry }: Props) {
  const { words, page, dates } = useScene()
  const { bars, notes } = words
  const waiting = state.entries.filter((entry) => !entry.refusal && wordsOf(entry.change) !== undefined)
  return (
    <>
      {!standing.isOffline && (
        <Bar icon="warning" title={bars.notLoaded}>
          {bars.notLoadedText(dates.time(new Date(standing.sinceAt).toISOString()))}
        </Bar>
      )}
      <Retry words={page} onRetry={onRetry} retryAt={standing.retryAt} />
      {waiting.length > 0 && (
        <Section title={notes.today}>
          <ul className="lines notes">
            {waiting.map((entry) => (
              <FreshFrame key={entry.id} lineId={idOf(entry.change.input)}>
                <div className="note">
                  <Clock at={entry.at} className="time" />
                  <div className="text">{wordsOf(entry.change)}</div>
                </div>
              </FreshFrame>
            ))}
          </ul>
        </Section>
      )}
      <Skeleton />
      {!standing.isOffline && <CodeForIt words={page} code={standing.trace} />}
    </>
  )
}

function idOf(input: object): string {
  return 'id' in input && typeof input.id === 'string' ? input.id : ''
}
