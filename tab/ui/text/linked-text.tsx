import { linkParts } from './link-parts.ts'

/** A text in which addresses open on click, in a window of their own. */
export function LinkedText({ text }: { text: string }) {
  return linkParts(text).map(({ text: said, href }, at) =>
    href ? (
      // Stretches have no name of their own, and never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <a key={at} href={href} target="_blank" rel="noopener noreferrer" dir="auto">
        {said}
      </a>
    ) : (
      said
    ),
  )
}
