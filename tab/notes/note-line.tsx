import { Add16Regular } from '@fluentui/react-icons/headless/svg/add'
import { Edit16Regular } from '@fluentui/react-icons/headless/svg/edit'
import { LockClosed16Filled } from '@fluentui/react-icons/headless/svg/lock-closed'
import type { NoteView } from '#contract/view'
import { Clock } from '../ui/text/clock.tsx'
import { FreshFrame } from '../ui/fresh-frame.tsx'
import { LinkedText } from '../ui/text/linked-text.tsx'
import { later } from '../ui/scene/later.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { useWritingInPlace } from '../ui/hooks/use-writing.ts'
import { textOf } from '../words/text-of.ts'

const NoteEditor = later(
  () => import('./note-editor.tsx'),
  (part) => part.NoteEditor,
)
const NoteAddition = later(
  () => import('./note-addition.tsx'),
  (part) => part.NoteAddition,
)

/**
 * One note with its time. A private one differs in colour, hatch, dashes, lock and word at once, so that no single
 * sign has to be seen. Its author rewrites it where it stands; an older one the two add to instead.
 */
export function NoteLine({ note }: { note: NoteView }) {
  const { words, dates, language, you, other, mayWrite } = useScene()
  const { isWriting, opener, open, done } = useWritingInPlace()
  const isPrivate = note.visibility === 'private'
  const isMine = note.by === you
  const isLocked = note.isLocked === true
  const text = textOf(note, language)
  const kept = text.slice(0, 60)
  const time = <Clock at={note.createdAt} className="time" />
  const says = [
    !isMine && other,
    note.addendumTo && words.notes.addedLater(dates.near(dates.dayOf(note.createdAt))),
    note.editedAt && words.notes.edited,
  ].filter(Boolean)
  return (
    <FreshFrame lineId={note.id}>
      <div className={['note', isPrivate && 'private', note.addendumTo && 'is-addition'].filter(Boolean).join(' ')}>
        {isPrivate ? (
          <div className="private-head">
            <LockClosed16Filled aria-hidden />
            <strong>{words.notes.private}</strong>
            {time}
          </div>
        ) : (
          time
        )}
        {note.isThanks && (
          <span className="star">
            <span aria-hidden>★</span>
            <span className="heard-only">{words.box.label.thanks}</span>
          </span>
        )}
        {isWriting && !isLocked ? (
          <NoteEditor note={note} onDone={done} />
        ) : (
          <div className="text">
            <LinkedText text={text} />
            {says.length > 0 && <span className="by"> {says.join(', ')}</span>}
            {isWriting && <NoteAddition note={note} onDone={done} />}
          </div>
        )}
        {mayWrite && !isWriting && (isMine || isLocked) && (
          <button
            type="button"
            ref={opener}
            className="icon-button on-hover"
            aria-label={isLocked ? words.notes.addToNote(kept) : words.notes.editNote(kept)}
            onClick={open}
          >
            {isLocked ? <Add16Regular aria-hidden /> : <Edit16Regular aria-hidden />}
          </button>
        )}
      </div>
    </FreshFrame>
  )
}
