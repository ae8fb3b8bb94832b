import { wordsOf } from '../../../client/outbox/change.ts'
import type { RecordState } from '../../../client/record/record-state.ts'
import { Clock } from '../../../ui/text/clock.tsx'
import { FreshFrame } from '../../../ui/fresh-frame.tsx'
import { useScene } from '../../../ui/scene/scene.ts'
import { Section } from '../../../ui/section.tsx'
import { Bar } from '../../../connection/bar.tsx'
import { CodeForIt } from '../../../connection/code-for-it.tsx'
import { Retry } from '../../../connection/retry.tsx'
import { Skeleton } from '../../../connection/skeleton.tsx'
import { openingWords } from '../../../words/opening-words.ts'

type Props = { standing: Extract<RecordState['standing'], { kind: 'away' }>; state: RecordState; onRetry: () => void }

/** The record could not be read: what is safe, what happens next, and the lines that wait on this device. */
export function NotLoaded({ standing, state, onRetry }: Props) {
  const { words, page, dates, language } = useScene()
  const { notLoaded, notLoadedText } = openingWords(language)
  const waiting = state.entries.filter((entry) => !entry.refusal && wordsOf(entry.change) !== undefined)
  return (
    <>
      {!standing.isOffline && (
        <Bar icon="warning" title={notLoaded}>
          {notLoadedText(dates.time(new Date(standing.sinceAt).toISOString()))}
        </Bar>
      )}
      <Retry words={page} onRetry={onRetry} retryAt={standing.retryAt} />
      {waiting.length > 0 && (
        <Section title={words.notes.today}>
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
