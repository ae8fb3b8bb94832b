import { useEffect, useRef, useState } from 'react'
import type { TopicView } from '#contract/view'
import type { DeviceStore, Draft } from '../client/device/device-store.ts'
import { keepDrafts } from '../client/device/draft-keeper.ts'
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
  const [mark, setMark] = useState<Mark>()
  const keptUnder = useRef(scope)

  useEffect(() => {
    if (keptUnder.current !== scope && typed.current) void keep(keptUnder.current, undefined)
    keptUnder.current = scope
    void device.draft(scope).then(
      (kept) => kept && !typed.current && setDraft(kept),
      () => undefined,
    )
  }, [device, keep, scope])

  function put(next: Draft, by?: Mark): void {
    typed.current = true
    setMark(by)
    setDraft(next)
    void keep(scope, next.text || next.isPrivate ? next : undefined)
  }

  function focus(): void {
    field.current?.focus({ preventScroll: true })
  }

  /** Letters as they come. A sign at the beginning turns the line into what it stands for, and leaves the words. */
  function type(text: string): void {
    const read = draft.kind === 'note' && !draft.isPrivate ? readMark(text, draft.text) : undefined
    if (!read) return put({ ...draft, text }, mark)
    const isPrivate = marks[read.mark] === 'private'
    put({ text: read.text, kind: isPrivate ? 'note' : 'topic', isPrivate }, read.mark)
  }

  return {
    ...draft,
    /** The sign that made this line what it is; it counts for this line only. */
    mark,
    field,
    focus,
    type,
    source,
    /** Puts words into the box as a promise to be, behind what stands there; `source` is the topic they come from. */
    promiseOf: (words: string, from?: TopicView) => {
      setSource(from)
      put({ text: [draft.text, words].filter(Boolean).join(' '), kind: 'commitment', isPrivate: false })
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
    /** After a line was added: an empty box that stays private if it was, unless a sign made only that line so. */
    empty: () => {
      setSource(undefined)
      put({ ...empty, isPrivate: draft.isPrivate && !mark })
    },
  }
}
