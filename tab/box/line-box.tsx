import { Button } from '@fluentui/react-components'
import { Keyboard16Regular } from '@fluentui/react-icons/svg/keyboard'
import { LockClosed16Filled, LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed'
import { People16Regular } from '@fluentui/react-icons/svg/people'
import { Send20Filled } from '@fluentui/react-icons/svg/send'
import { type KeyboardEvent, useRef, useState } from 'react'
import { lineMaxLength } from '#contract/limits'
import { GrowingText } from '../look/growing-text.tsx'
import { useScene } from '../look/scene.ts'
import { KindPreview, PromisePreview } from './later-preview.ts'
import { MarkedLine } from './marked-line.tsx'
import type { PromiseDraft } from './promise-of.ts'
import type { Box } from './use-box.ts'
import { usePromise } from './use-promise.ts'

type Props = {
  box: Box
  names: { you: readonly string[]; other: readonly string[] }
  nextOn: string | null
  /** False while nobody knows whose 1:1 this is: then every line is a note or a topic, since a promise needs an owner. */
  isKnown: boolean
  onKeys: () => void
}

/** The one box: a line becomes a note, a private note, a topic or a promise, and it always shows which. */
export function LineBox({ box, names, nextOn, isKnown, onKeys }: Props) {
  const { words, acts } = useScene()
  const { promise, endsWithDay, isUnread, readInTime, set, reset } = usePromise(box, names, isKnown)
  const [isTooLong, setTooLong] = useState(false)
  const reading = useRef(Promise.resolve())
  const mode = box.isPrivate ? 'private' : isKnown || box.kind !== 'commitment' ? box.kind : 'note'

  function add(): void {
    const text = promise?.text ?? box.text.trim()
    if (!text) return
    // A private line waits for nothing: among the words of others it would not be private on this device.
    if (isUnread || (box.held.length > 0 && !box.isPrivate)) return addOnceRead()
    const isLine = promise !== undefined || box.kind === 'topic'
    setTooLong(isLine && text.length > lineMaxLength)
    if (isLine && text.length > lineMaxLength) return
    enter(promise)
    reset()
    box.empty()
    box.focus()
  }

  /** One of these words may name a person or a day, and nobody can tell yet. Lines wait for each other, to stay in order. */
  function addOnceRead(): void {
    const line = readInTime()
    const letGo = box.hold()
    reset()
    reading.current = reading.current.then(async () => {
      const { promise: read, isRead } = await line
      // Too long for a promise, it is a note, which has room for it.
      enter(read && read.text.length <= lineMaxLength ? read : undefined, isUnread && !isRead)
      letGo()
    })
  }

  /** Adds the line as it stood in the box when this was drawn. */
  function enter(read: PromiseDraft | undefined, isGuess = false): void {
    const typed = { text: box.text, kind: box.kind, isPrivate: box.isPrivate }
    if (read) acts.addCommitment(read.text, read.owner, read.due, { typed, source: box.source, step: box.step })
    else if (box.kind === 'topic') acts.addTopic(box.text.trim(), typed)
    else
      acts.addNote(box.text.trim(), box.isPrivate ? 'private' : 'shared', {
        typed,
        isGuess,
        isThanks: box.kind === 'thanks',
      })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      add()
    } else if (event.key === '?' && box.text === '') {
      event.preventDefault()
      onKeys()
    } else if (event.key === 'Escape' && (box.mark || box.kind !== 'note')) {
      box.become('note')
    }
  }

  function keepAsNote(): void {
    set({ isNote: true })
    box.become('note')
  }

  return (
    <form
      className={`box is-${mode}`}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {promise && <PromisePreview promise={promise} nextOn={nextOn} onSet={set} onNote={keepAsNote} />}
      {!promise && endsWithDay && (
        <div className="preview row">
          <button type="button" className="quiet" aria-keyshortcuts="Alt+C" onClick={() => box.become('commitment')}>
            {words.preview.makeCommitment} <kbd>Alt C</kbd>
          </button>
        </div>
      )}
      {box.held.map((line, place) => (
        <p key={`${place} ${line}`} className="preview caption">
          {line} …
        </p>
      ))}
      {(box.kind === 'topic' || box.kind === 'thanks') && (
        <KindPreview kind={box.kind} onNote={() => box.become('note')} />
      )}
      <GrowingText
        fieldRef={box.field}
        text={box.text}
        onText={(text) => {
          if (text === '') reset()
          box.type(text)
        }}
        onKeyDown={onKeyDown}
        label={words.box.label[mode]}
        placeholder={words.box.placeholder[mode]}
        marked={promise && promise.marks.length > 0 && <MarkedLine text={box.text} marks={promise.marks} />}
        isFocusedAtOnce
      />
      {isTooLong && (
        <p className="caption" role="alert">
          {words.box.tooLong(lineMaxLength)}
        </p>
      )}
      <div className="tools">
        <button type="button" className="quiet privacy" aria-keyshortcuts="Alt+P" onClick={box.turnPrivate}>
          {box.isPrivate ? <People16Regular aria-hidden /> : <LockClosed16Regular aria-hidden />}
          {box.isPrivate ? words.box.makeShared : words.box.makePrivate}
          <kbd>Alt P</kbd>
        </button>
        <button
          type="button"
          className="icon-button keys-button"
          aria-keyshortcuts="?"
          aria-label={words.box.keys}
          title={words.box.keys}
          onClick={onKeys}
        >
          <Keyboard16Regular aria-hidden />
        </button>
        {!box.isPrivate && (
          <button
            type="button"
            className="icon-button star-button"
            aria-label={words.box.label.thanks}
            title={words.box.label.thanks}
            aria-pressed={box.kind === 'thanks'}
            onClick={() => box.become(box.kind === 'thanks' ? 'note' : 'thanks')}
          >
            <span aria-hidden>{box.kind === 'thanks' ? '★' : '☆'}</span>
          </button>
        )}
        {box.isPrivate ? (
          <Button type="submit" size="small" className="small-button" icon={<LockClosed16Filled />}>
            {words.box.send}
          </Button>
        ) : (
          <button type="submit" className={box.text.trim() ? 'send is-ready' : 'send'} aria-label={words.box.send}>
            <Send20Filled aria-hidden />
          </button>
        )}
      </div>
    </form>
  )
}
