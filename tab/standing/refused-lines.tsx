import { Button } from '@fluentui/react-components'
import { type Entry, wordsOf } from '../client/outbox/change.ts'
import { useScene } from '../look/scene.ts'
import { asideWords } from '../words/aside-words.ts'
import { Bar } from './bar.tsx'
import { CopyButton } from './copy-button.tsx'
import { DiscardButton } from './discard-button.tsx'
import { kindOf } from './kind-of.ts'
import { reasonOf } from './reason-of.ts'

type Props = { entries: readonly Entry[]; onRetry: (entryId: string) => void; onDiscard: (entryId: string) => void }

/**
 * Lines the API would not take, with their words and its reason. Where somebody was faster, the newer text stands
 * beside the kept one and the person chooses.
 */
export function RefusedLines({ entries, onRetry, onDiscard }: Props) {
  const { language } = useScene()
  return (
    <Bar icon="warning" title={asideWords(language).refused(entries.length)}>
      {entries.map((entry) => (
        <RefusedLine key={entry.id} entry={entry} onRetry={onRetry} onDiscard={onDiscard} />
      ))}
    </Bar>
  )
}

function RefusedLine({ entry, onRetry, onDiscard }: { entry: Entry } & Omit<Props, 'entries'>) {
  const words = asideWords(useScene().language)
  const { change, refusal } = entry
  const current = refusal?.current as { text?: string } | undefined
  const written = wordsOf(change)
  return (
    <div className="refused">
      <p>
        <strong>{kindOf(change, words)}</strong>: {refusal && reasonOf(change, refusal, words)}
      </p>
      {current?.text !== undefined && (
        <p>
          {written !== undefined && `${words.now} `}
          <q>{current.text}</q>
        </p>
      )}
      {written !== undefined && (
        <p>
          {words.yours} <q>{written}</q>
        </p>
      )}
      <div className="row start">
        <Button size="small" className="small-button" onClick={() => onRetry(entry.id)}>
          {current ? words.useMine : words.sendAgain}
        </Button>
        {written !== undefined && <CopyButton text={written} says={words.copy} />}
        <DiscardButton onDiscard={() => onDiscard(entry.id)} />
      </div>
    </div>
  )
}
