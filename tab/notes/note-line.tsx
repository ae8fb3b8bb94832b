import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { LockClosed16Filled } from '@fluentui/react-icons/svg/lock-closed'
import { useState } from 'react'
import type { NoteView } from '#contract/view'
import { FreshFrame } from '../look/fresh-frame.tsx'
import { useScene } from '../look/scene.ts'
import { NoteEditor } from './note-editor.tsx'

/**
 * One note with its time. A private one differs in colour, hatch, dashes, lock and word at once, so that no single
 * sign has to be seen. The author may rewrite it where it stands.
 */
export function NoteLine({ note }: { note: NoteView }) {
  const { words, dates, you, other, mayWrite } = useScene()
  const [isEditing, setEditing] = useState(false)
  const isPrivate = note.visibility === 'private'
  const isMine = note.by === you
  const time = <span className="time">{dates.time(note.createdAt)}</span>
  return (
    <FreshFrame lineId={note.id}>
      <div className={isPrivate ? 'note private' : 'note'}>
        {isPrivate ? (
          <div className="private-head">
            <LockClosed16Filled aria-hidden />
            <strong>{words.notes.private}</strong>
            {time}
          </div>
        ) : (
          time
        )}
        {isEditing ? (
          <NoteEditor note={note} onDone={() => setEditing(false)} />
        ) : (
          <div className="text">
            {note.text}
            {(!isMine || note.editedAt) && (
              <span className="by">
                {' '}
                {[!isMine && other, note.editedAt && words.notes.edited].filter(Boolean).join(', ')}
              </span>
            )}
          </div>
        )}
        {isMine && mayWrite && !isEditing && (
          <button
            type="button"
            className="icon-button on-hover"
            aria-label={words.notes.editNote(note.text.slice(0, 60))}
            onClick={() => setEditing(true)}
          >
            <Edit16Regular aria-hidden />
          </button>
        )}
      </div>
    </FreshFrame>
  )
}
