import { LinkedText } from '../ui/text/linked-text.tsx'
import { foundParts } from './found-parts.ts'

/** A text with what was looked for marked in it. */
export function FoundMarks({ text, find }: { text: string; find: string }) {
  if (find === '')
    return (
      <div className="text">
        <LinkedText text={text} />
      </div>
    )
  return (
    <div className="text">
      {foundParts(text, find).map((part, at) =>
        // Stretches have no name of their own, and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        part.isFound ? <mark key={at}>{part.text}</mark> : part.text,
      )}
    </div>
  )
}
