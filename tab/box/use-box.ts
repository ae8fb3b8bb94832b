import { useEffect, useRef, useState } from 'react'
import type { TopicView } from '#contract/view'
import type { DeviceStore, Draft } from '../client/device/device-store.ts'
import { keepDrafts } from '../client/device/draft-keeper.ts'
import type { StepOf } from '../look/scene.ts'
import { type Mark, marks, readMark } from './read-mark.ts'

const empty: Draft = { text: '', kind: 'note', isPrivate: false }

export type Box = ReturnType<typeof useBox>

/**
 * What stands in the box, kept on the device with every letter under `scope` (one person, one pair), so that closing
 * the panel in the middle of a word loses nothing.
 */
export function useBox(device: DeviceStore, scope: string) {
  const [draft, setDraft] = useState<Draft>(empty)
  const [keep] = useState(() => keepDrafts(device))
  const field = useRef<HTMLTextAreaElement>(null)
  const typed = useRef(false)
  const [source, setSource] = useState<TopicView>()
  const [step, setStep] = useState<StepOf>()
  const [mark, setMark] = useState<Mark>()
  const [held, setHeld] = useState<readonly string[]>([])
  /** What is on the device or on its way there: the lines that are held, and the draft. */
  const latest = useRef({ draft, held })
  const keptUnder = useRef(scope)
  /** What the box held after the last line was taken back into it. */
  const returned = useRef<string>(undefined)

  useEffect(() => {
    if (keptUnder.current !== scope && typed.current) void keep(keptUnder.current, undefined)
    keptUnder.current = scope
    void device.draft(scope).then(
      (kept) => kept && !typed.current && setDraft(kept),
      () => undefined,
    )
  }, [device, keep, scope])

  function put(next: Draft, by?: Mark, waiting = latest.current.held): void {
    typed.current = true
    latest.current = { draft: next, held: waiting }
    setMark(by)
    setDraft(next)
    // Other words, or none, are not the topic's any more.
    if (next.text === '' || next.kind !== 'commitment') {
      setSource(undefined)
      setStep(undefined)
    }
    setHeld(waiting)
    const text = [...waiting, next.text].join('\n')
    void keep(scope, text || next.isPrivate ? { ...next, text } : undefined)
  }

  function focus(): void {
    field.current?.focus({ preventScroll: true })
  }

  /** Letters as they come. A sign at the beginning turns the line into what it stands for, and leaves the words. */
  function type(text: string): void {
    const read = draft.kind === 'note' && !draft.isPrivate ? readMark(text, draft.text) : undefined
    if (!read) return put({ ...draft, text }, mark)
    const kind = marks[read.mark]
    const isPrivate = kind === 'private'
    put({ text: read.text, kind: isPrivate ? 'note' : kind, isPrivate }, read.mark)
  }

  /** After a line was added: an empty box that stays private if it was, unless a sign made only that line so. */
  function clear(waiting?: readonly string[]): void {
    put({ ...empty, isPrivate: draft.isPrivate && !mark }, undefined, waiting)
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
    /** Puts words into the box as a promise to be, behind what stands there; `source` is the topic they come from. */
    promiseOf: (words: string, from?: TopicView, stepOf?: StepOf) => {
      put({ text: [draft.text, words].filter(Boolean).join(' '), kind: 'commitment', isPrivate: false })
      setSource(from)
      setStep(stepOf)
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
    empty: () => clear(),
    /**
     * Takes the line out of the box until it can be read, so that typing goes on; on the device it stays with the draft.
     * Returns how to let go of it once it was added.
     */
    hold: (): (() => void) => {
      const { text } = draft
      clear([...latest.current.held, text])
      return () => {
        const { draft: now, held: waiting } = latest.current
        const at = waiting.indexOf(text)
        put(now, undefined, waiting.toSpliced(at, 1))
      }
    },
    /** Does the box hold just what was taken back into it, unchanged? Then it may go on being filled by taking back. */
    isReturned: () => latest.current.draft.text !== '' && latest.current.draft.text === returned.current,
    /**
     * Puts a line that was taken back into the box again, above one taken back before it. False when something else stands
     * there: words of one's own are never mixed with it, nor a private line with a shared one.
     */
    giveBack: (line: Draft): boolean => {
      const { draft: now } = latest.current
      const isSameKind = now.kind === line.kind && now.isPrivate === line.isPrivate
      if (now.text !== '' && !(now.text === returned.current && isSameKind && line.kind === 'note')) return false
      const text = [line.text, now.text].filter(Boolean).join('\n')
      returned.current = text
      put({ ...line, text })
      return true
    },
  }
}
