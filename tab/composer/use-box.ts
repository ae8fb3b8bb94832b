import { useRef, useState } from 'react'
import type { TopicView } from '#contract/view'
import type { DeviceStore, Draft } from '../client/device/device-store.ts'
import type { StepOf } from '../ui/scene/scene.ts'
import { type LineSign, marks, readMark } from './read-mark.ts'
import { emptyLine, useKeptDraft, useReturned } from './use-kept-draft.ts'

export type Box = ReturnType<typeof useBox>

/** Where the words of a promise to be come from. */
type Origin = { source?: TopicView | undefined; step?: StepOf | undefined }

/** What stands in the box and what can be done to it; closing the panel in the middle of a word loses nothing. */
export function useBox(device: DeviceStore, scope: string) {
  const kept = useKeptDraft(device, scope)
  const { draft, held, aside, latest } = kept
  const field = useRef<HTMLTextAreaElement>(null)
  const [{ source, step }, setOrigin] = useState<Origin>({})
  const [mark, setMark] = useState<LineSign>()

  const returned = useReturned(kept, forget)

  function forget(): void {
    setMark(undefined)
    // Other words, or none, are not the topic's any more.
    setOrigin({})
  }

  function put(next: Draft, by?: LineSign, waiting = latest().held): void {
    if (next.text === '' && returned.next(waiting)) return
    if (next.text === '' || next.kind !== 'commitment') forget()
    setMark(by)
    kept.put(next, { held: waiting, aside: latest().aside })
  }

  const focus = () => field.current?.focus({ preventScroll: true })

  return {
    ...draft,
    /** The sign that made this line what it is; it counts for this line only. */
    mark,
    field,
    focus,
    /** Letters as they come. */
    type: (text: string) => {
      const next = typedInto(draft, text)
      put(next.draft, next.mark ?? mark)
    },
    source,
    /** Of the promise to be: what it is a step of, and how it will be measured. */
    step,
    /** Lines that were entered and wait to be read. */
    held,
    /** How many lines that were taken back come into the box when this one has left it. */
    asideCount: aside.length,
    // They are handed on here and called later; nothing is read while drawing.
    // oxlint-disable-next-line react/refs
    ...turnsOf({ draft, mark, put, setOrigin, focus }),
    // oxlint-disable-next-line react/refs
    ...leavingOf({ draft, mark, put, latest }),
    ...returned,
  }
}

type Leaving = Pick<ReturnType<typeof useKeptDraft>, 'draft' | 'latest'> & {
  mark: LineSign | undefined
  put: (next: Draft, by?: LineSign, waiting?: readonly string[]) => void
}

/** How a line leaves the box. It stays private if it was, unless a sign made only that line so. */
function leavingOf({ draft, mark, put, latest }: Leaving) {
  const emptied = { ...emptyLine, isPrivate: draft.isPrivate && !mark }
  return {
    /** It was added. */
    empty: () => put(emptied),
    /**
     * Takes it out until it can be read, so that typing goes on; on the device it stays with the draft. Returns how to let
     * go of it once it was added.
     */
    hold: (): (() => void) => {
      const { text } = draft
      put(emptied, undefined, [...latest().held, text])
      return () => {
        const { draft: now, held } = latest()
        put(now, undefined, held.toSpliced(held.indexOf(text), 1))
      }
    },
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
