import type { NoteView } from '#contract/view'
import { thanksShownDays } from '#domain/note'
import { addDays } from '#domain/time/add-days'
import { LinkedText } from '../ui/text/linked-text.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { textOf } from '../words/text-of.ts'

/** What the other thanked for in the last days, the latest, at the top of the record that is opened. */
export function ThanksLine({ notes }: { notes: readonly NoteView[] }) {
  const { words, language, you, other, today, since } = useScene()
  const from = addDays(today, -thanksShownDays)
  // What comes while one looks stands among the notes: no row moves for it.
  const latest = notes.findLast(
    ({ id, by, isThanks, sessionOn }) => isThanks && by !== you && sessionOn > from && !since.has(id),
  )
  if (!latest) return null
  return (
    <p className="thanks-line">
      <span aria-hidden>★</span> <span className="heard-only">{words.box.label.thanks}</span>{' '}
      <strong>{words.notes.from(other)}</strong> <LinkedText text={textOf(latest, language)} />
    </p>
  )
}
