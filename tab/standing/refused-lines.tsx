import { Button } from '@fluentui/react-components'
import { type Entry, wordsOf } from '../client/outbox/change.ts'
import { useScene } from '../look/scene.ts'
import { Bar } from './bar.tsx'

type Props = { entries: readonly Entry[]; onRetry: (entryId: string) => void; onDiscard: (entryId: string) => void }

/**
 * Lines the API would not take, with their words and its reason. Where somebody was faster, the newer text stands
 * beside the kept one and the person chooses.
 */
export function RefusedLines({ entries, onRetry, onDiscard }: Props) {
  const { words } = useScene()
  return (
    <Bar icon="warning" title={words.bars.refused(entries.length)}>
      {entries.map((entry) => (
        <RefusedLine key={entry.id} entry={entry} onRetry={onRetry} onDiscard={onDiscard} />
      ))}
    </Bar>
  )
}

function RefusedLine({ entry, onRetry, onDiscard }: { entry: Entry } & Omit<Props, 'entries'>) {
  const { bars } = useScene().words
  const current = entry.refusal?.current as { text?: string } | undefined
  const written = wordsOf(entry.change)
  return (
    <div className="refused">
      <p>{entry.refusal?.message}</p>
      {current?.text !== undefined && written === undefined && (
        <p>
          <q>{current.text}</q>
        </p>
      )}
      {current?.text !== undefined && written !== undefined && (
        <p>
          {bars.now} <q>{current.text}</q>
        </p>
      )}
      {written !== undefined && (
        <p>
          {bars.yours} <q>{written}</q>
        </p>
      )}
      <div className="row start">
        <Button size="small" className="small-button" onClick={() => onRetry(entry.id)}>
          {current ? bars.useMine : bars.sendAgain}
        </Button>
        <Button size="small" className="small-button" onClick={() => onDiscard(entry.id)}>
          {bars.discard}
        </Button>
      </div>
    </div>
  )
}
