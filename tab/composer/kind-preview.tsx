import { useScene } from '../ui/scene/scene.ts'
import { kindWords } from '../words/kind-words.ts'

/** What the line in the box will be: a topic, or thanks; who reads it, and the way back to a note. */
export function KindPreview({ kind, onNote }: { kind: 'topic' | 'thanks'; onNote: () => void }) {
  const { words, language, other } = useScene()
  return (
    <div className="preview row">
      <strong>{words.box.label[kind]}</strong>
      <span className="caption">{kindWords(language)[kind](other)}</span>
      <button type="button" className="quiet" onClick={onNote}>
        {words.preview.keepAsNote}
      </button>
    </div>
  )
}
