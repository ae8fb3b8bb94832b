import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import type { NoteView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { GrowingText } from '../ui/text/growing-text.tsx'
import { useWriting } from '../ui/hooks/use-writing.ts'
import { lineWords } from '../words/line-words.ts'

type Props = { note: NoteView; onDone: (ended: 'saved' | 'left') => void }

/** Rewrites a note in its place. Enter saves, Escape leaves it as it was; deleting asks once more, in the same spot. */
export function NoteEditor({ note, onDone }: Props) {
  const { language, acts, focusBox } = useScene()
  const words = lineWords(language).note
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
      <GrowingText text={text} onText={setText} label={words.text} onKeyDown={onKeyDown} isFocusedAtOnce />
      {isAsking ? (
        <div className="row">
          <span role="alert">{words.removeReally}</span>
          <Button
            size="small"
            className="small-button"
            onClick={() => {
              acts.removeNote(note)
              focusBox()
            }}
          >
            {words.remove}
          </Button>
          <Button size="small" className="small-button" onClick={() => setAsking(false)}>
            {words.keep}
          </Button>
        </div>
      ) : (
        <div className="row">
          <Button size="small" className="small-button" appearance="primary" onClick={save}>
            {words.save}
          </Button>
          <Button size="small" className="small-button" onClick={leave}>
            {words.cancel}
          </Button>
          <button type="button" className="quiet" onClick={() => setAsking(true)}>
            {words.remove}
          </button>
        </div>
      )}
    </div>
  )
}
