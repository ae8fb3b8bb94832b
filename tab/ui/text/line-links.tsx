import { linkParts } from './link-parts.ts'
import { LinkedText } from './linked-text.tsx'

/** The addresses of a line whose own words are a button that opens it: from what it opens they lead on. Nothing without any. */
export function LineLinks({ text }: { text: string }) {
  const links = linkParts(text).flatMap(({ href }) => href ?? [])
  if (links.length === 0) return null
  return (
    <p className="caption">
      <LinkedText text={links.join(' ')} />
    </p>
  )
}
