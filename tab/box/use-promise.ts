import { useEffect, useState } from 'react'
import { otherSide, type Side } from '#domain/pair'
import { useScene } from '../look/scene.ts'
import type { LineScene, readLine, readTrailingDay } from '../line/read-line.ts'
import type { Box } from './use-box.ts'

type Reader = { readLine: typeof readLine; readTrailingDay: typeof readTrailingDay }

/** A promise as it will be added: read from the line, or as the person set it by hand. */
export type PromiseDraft = {
  text: string
  owner: Side
  due: string | null
  marks: { from: number; to: number }[]
}

type ByHand = { owner?: Side; due?: string | null; isNote?: boolean }

/**
 * Reads the line as a promise while it is typed. The reader loads at the first letter; until it is there, and if it
 * never comes, a line is a note. Settings made by hand last until the box is emptied.
 */
export function usePromise(
  box: Pick<Box, 'text' | 'kind' | 'isPrivate'>,
  names: Pick<LineScene, 'you' | 'other'>,
  isKnown: boolean,
) {
  const { you, today } = useScene()
  const [reader, setReader] = useState<Reader>()
  const [byHand, setByHand] = useState<ByHand>({})
  const isNeeded = box.text !== '' || box.kind === 'commitment'

  useEffect(() => {
    if (isNeeded && !reader) import('../line/read-line.ts').then(setReader, () => undefined)
    // A letter typed without a connection cannot load it; the next one tries again.
  }, [isNeeded, reader, box.text])

  return {
    promise: read(),
    set: (more: ByHand) => setByHand({ ...byHand, ...more }),
    reset: () => setByHand({}),
  }

  function read(): PromiseDraft | undefined {
    if (!isKnown || box.isPrivate || box.kind === 'topic' || byHand.isNote) return undefined
    const scene = { ...names, today }
    const line = reader?.readLine(box.text, scene)
    const trailing = line ?? (box.kind === 'commitment' ? reader?.readTrailingDay(box.text, scene) : undefined)
    if (!line && box.kind !== 'commitment') return undefined
    const owner = byHand.owner ?? (line?.owner === 'other' ? otherSide(you) : you)
    const due = byHand.due === undefined ? (trailing?.due ?? null) : byHand.due
    return { text: trailing?.text ?? box.text.trim(), owner, due, marks: trailing?.marks ?? [] }
  }
}
