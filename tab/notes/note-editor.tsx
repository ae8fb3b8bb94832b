import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import type { NoteView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { GrowingText } from '../ui/text/growing-text.tsx'
import { useWriting } from '../ui/hooks/use-writing.ts'

type Props = { note: NoteView; onDone: (ended: 'saved' | 'left') => void }

/** Rewrites a note in its place. Enter saves, Escape leaves it as it was; deleting asks once more, in the same spot. */
export function NoteEditor({ note, onDone }: Props) {
  const { words, acts, focusBox } = useScene()
  const [text, setText] = useState(note.text)
  const [isAsking, setAsking] = useState(false)

  const { leave, save, onKeyDown } = useWriting({
    onDone,
    onSave: () => {
      const written = text.trim()
      if (written && written !== note.text) acts.editNote(note, written)
    },
  })

  return (
    <div className="editor">
      <GrowingText text={text} onText={setText} label={words.notes.text} onKeyDown={onKeyDown} isFocusedAtOnce />
      {isAsking ? (
        <div className="row">
          <span role="alert">{words.notes.removeReally}</span>
          <Button
            size="small"
            className="small-button"
            onClick={() => {
              acts.removeNote(note)
              focusBox()
            }}
          >
            {words.notes.remove}
          </Button>
          <Button size="small" className="small-button" onClick={() => setAsking(false)}>
            {words.notes.keep}
          </Button>
        </div>
      ) : (
        <div className="row">
          <Button size="small" className="small-button" appearance="primary" onClick={save}>
            {words.notes.save}
          </Button>
          <Button size="small" className="small-button" onClick={leave}>
            {words.notes.cancel}
          </Button>
          <button type="button" className="quiet" onClick={() => setAsking(true)}>
            {words.notes.remove}
          </button>
        </div>
      )}
    </div>
  )
}
