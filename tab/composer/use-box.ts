import { useRef, useState } from 'react'
import type { TopicView } from '#contract/view'
import type { DeviceStore, Draft } from '../client/device/device-store.ts'
import type { StepOf } from '../ui/scene/scene.ts'
import { type LineSign, marks, readMark } from './read-mark.ts'
import { emptyLine, useKeptDraft } from './use-kept-draft.ts'

export type Box = ReturnType<typeof useBox>

/** Where the words of a promise to be come from. */
type Origin = { source?: TopicView | undefined; step?: StepOf | undefined }

/** What stands in the box and what can be done to it; closing the panel in the middle of a word loses nothing. */
export function useBox(device: DeviceStore, scope: string) {
  const kept = useKeptDraft(device, scope)
  const { draft, held, latest } = kept
  const field = useRef<HTMLTextAreaElement>(null)
  const [{ source, step }, setOrigin] = useState<Origin>({})
  const [mark, setMark] = useState<LineSign>()

  function put(next: Draft, by?: LineSign, waiting?: readonly string[]): void {
    setMark(by)
    // Other words, or none, are not the topic's any more.
    if (next.text === '' || next.kind !== 'commitment') setOrigin({})
    kept.put(next, waiting)
  }

  const returned = useReturned(latest, put)

  const focus = () => field.current?.focus({ preventScroll: true })

  /** Letters as they come. */
  function type(text: string): void {
    const next = typedInto(draft, text)
    put(next.draft, next.mark ?? mark)
  }

  /** After a line was added: an empty box that stays private if it was, unless a sign made only that line so. */
  function clear(waiting?: readonly string[]): void {
    put({ ...emptyLine, isPrivate: draft.isPrivate && !mark }, undefined, waiting)
  }

  return {
    ...draft,
    /** The sign that made this line what it is; it counts for this line only. */
    mark,
    field,
    focus,
    type,
    source,
    /** Of the promise to be: what it is a step of, and how it will be measured. */
    step,
    /** Lines that were entered and wait to be read. */
    held,
    // They are handed on here and called later; nothing is read while drawing.
    // oxlint-disable-next-line react/refs
    ...turnsOf({ draft, mark, put, setOrigin, focus }),
    empty: () => clear(),
    /**
     * Takes the line out of the box until it can be read, so that typing goes on; on the device it stays with the draft.
     * Returns how to let go of it once it was added.
     */
    hold: (): (() => void) => {
      const { text } = draft
      clear([...latest().held, text])
      return () => {
        const { draft: now, held: waiting } = latest()
        put(now, undefined, waiting.toSpliced(waiting.indexOf(text), 1))
      }
    },
    ...returned,
  }
}

/** A sign at the beginning turns the line into what it stands for, and leaves the words. */
function typedInto(draft: Draft, text: string): { draft: Draft; mark?: LineSign } {
  const read = draft.kind === 'note' && !draft.isPrivate ? readMark(text, draft.text) : undefined
  if (!read) return { draft: { ...draft, text } }
  const kind = marks[read.mark]
  const isPrivate = kind === 'private'
  return { draft: { text: read.text, kind: isPrivate ? 'note' : kind, isPrivate }, mark: read.mark }
}

type Turning = {
  draft: Draft
  mark: LineSign | undefined
  put: (next: Draft) => void
  setOrigin: (origin: Origin) => void
  focus: () => void
}

/** What turns the line in the box into one of another kind, without a sign. */
function turnsOf({ draft, mark, put, setOrigin, focus }: Turning) {
  return {
    /** Puts words into the box as a promise to be, behind what stands there; `from` is the topic they come from. */
    promiseOf: (words: string, from?: TopicView, stepOf?: StepOf) => {
      put({ text: [draft.text, words].filter(Boolean).join(' '), kind: 'commitment', isPrivate: false })
      setOrigin({ source: from, step: stepOf })
      focus()
    },
    /** What the next line will be. A topic or a promise is never private. A sign that is taken back stands there again. */
    become: (kind: Draft['kind']) => {
      const text = mark && kind === 'note' ? `${mark} ${draft.text}` : draft.text
      put({ text, kind, isPrivate: kind === 'note' && draft.isPrivate && !mark })
      focus()
    },
    /** Keeps what was typed. A line that is already stored is not touched by this. */
    turnPrivate: () => {
      put({ ...draft, kind: 'note', isPrivate: !draft.isPrivate })
      focus()
    },
  }
}

/** Lines that were taken back: they go into the box again, where their words have a place. */
function useReturned(latest: () => { draft: Draft }, put: (draft: Draft) => void) {
  /** What the box held after the last line was taken back into it. */
  const returned = useRef<string>(undefined)
  return {
    /** Does the box hold just what was taken back into it, unchanged? Then it may go on being filled by taking back. */
    isReturned: () => latest().draft.text !== '' && latest().draft.text === returned.current,
    /**
     * Puts a line that was taken back into the box again, above one taken back before it. False when something else stands
     * there: words of one's own are never mixed with it, nor a private line with a shared one.
     */
    giveBack: (line: Draft): boolean => {
      const { draft: now } = latest()
      const isSameKind = now.kind === line.kind && now.isPrivate === line.isPrivate
      if (now.text !== '' && !(now.text === returned.current && isSameKind && line.kind === 'note')) return false
      const text = [line.text, now.text].filter(Boolean).join('\n')
      returned.current = text
      put({ ...line, text })
      return true
    },
  }
}
