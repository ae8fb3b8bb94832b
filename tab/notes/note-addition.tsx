import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import type { NoteView } from '#contract/view'
import { GrowingText } from '../ui/text/growing-text.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { useWriting } from '../ui/hooks/use-writing.ts'
import { lineWords } from '../words/line-words.ts'

type Props = { note: NoteView; onDone: (ended: 'saved' | 'left') => void }

/** Adds to a note that is too old to be rewritten: the other person has built on it, so it stays as it was. */
export function NoteAddition({ note, onDone }: Props) {
  const { language, acts } = useScene()
  const words = lineWords(language).note
  const [text, setText] = useState('')

  const { leave, save, onKeyDown } = useWriting({
    onDone,
    onSave: () => {
      if (text.trim()) acts.addTo(note, text.trim())
    },
  })

  return (
    <div className="editor">
      <p className="caption">{words.locked}</p>
      <GrowingText text={text} onText={setText} label={words.addition} onKeyDown={onKeyDown} isFocusedAtOnce />
      <div className="row">
        <Button size="small" className="small-button" appearance="primary" onClick={save}>
          {words.addLine}
        </Button>
        <Button size="small" className="small-button" onClick={leave}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
