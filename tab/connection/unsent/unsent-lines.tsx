import { type Entry, wordsOf } from '../../client/outbox/change.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { asideWords } from '../../words/aside-words.ts'
import { Bar } from '../bar.tsx'
import { CopyButton } from './copy-button.tsx'
import { DiscardButton } from './discard-button.tsx'
import { kindOf } from './kind-of.ts'

type Props = {
  entries: readonly Entry[]
  /** What still stands in the box, which is not on the page. */
  draft: string
  onDiscard: (entryId: string) => void
  onDiscardDraft: () => void
}

/**
 * Lines that will not be sent, because the record they were written for is not open to this person (any more). Nobody
 * but this device has them, so they are shown, to be copied or thrown away.
 */
export function UnsentLines({ entries, draft, onDiscard, onDiscardDraft }: Props) {
  const words = asideWords(useScene().language)
  const written = entries.flatMap((entry) => {
    const text = wordsOf(entry.change)
    return text === undefined
      ? []
      : [{ id: entry.id, kind: kindOf(entry.change, words), text, onDrop: () => onDiscard(entry.id) }]
  })
  const unfinished = draft.trim()
  const lines = unfinished
    ? [...written, { id: 'draft', kind: words.kinds.draft, text: unfinished, onDrop: onDiscardDraft }]
    : written
  if (lines.length === 0) return null
  return (
    <Bar icon="warning" title={words.unsent(lines.length)}>
      <p>{words.unsentText}</p>
      {lines.map(({ id, kind, text, onDrop }) => (
        <div key={id} className="refused">
          <p>
            <strong>{kind}</strong>: <q>{text}</q>
          </p>
          <div className="row start">
            <CopyButton text={text} says={words.copy} />
            <DiscardButton onDiscard={onDrop} />
          </div>
        </div>
      ))}
      {lines.length > 1 && (
        <div className="row start">
          <CopyButton text={lines.map(({ text }) => text).join('\n')} says={words.copyAll} />
        </div>
      )}
    </Bar>
  )
}
