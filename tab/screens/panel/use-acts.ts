import { useEffect, useRef, useState } from 'react'
import type { PairView } from '#contract/view'
import type { Draft } from '../../client/device/device-store.ts'
import { type Change, unsent } from '../../client/outbox/change.ts'
import type { PairRecord } from '../../client/record/pair-record.ts'
import type { LedgerActs } from '../../look/ledger-acts.ts'
import type { Acts, Fresh } from '../../look/scene.ts'
import type { PanelWords } from '../../words/panel-words.ts'
import { ledgerActsOn } from './ledger-acts-on.ts'
import { lineActsOn } from './line-acts-on.ts'

/** How long the last line stays outlined, in milliseconds. */
const outlinedMs = 8_000

/** How one change is taken back: away with the line it added, or the opposite change. */
export type Back = { added: boolean; change: (pairId: string, etag: string) => Change }

/** One change of one line; without a way back it stays. */
export type Made = { lineId: string; change: Change; back?: Back | undefined }

/**
 * Makes changes that belong together: all shown at once, announced by one sentence and taken back by one key while the
 * last of them is outlined. `typed` are the words they were made of, which then go back into the box.
 */
export type MakeOn = (says: string, made: readonly Made[], typed?: Draft) => void

type Means = {
  record: PairRecord
  words: PanelWords
  announce: (text: string) => void
  giveBack: (typed: Draft) => void
}

/**
 * What a person can do, over the record of one pair. Every step shows at once, is announced, and can be taken back
 * as long as its line is outlined.
 */
export function useActs({ record, words, announce, giveBack }: Means) {
  const [fresh, setFresh] = useState<Fresh>()
  const wayBack = useRef<{ made: { lineId: string; back: Back }[]; typed: Draft | undefined }>(undefined)
  const pair = () => record.state().pair
  const pairId = () => pair()?.pairId ?? record.state().meeting?.pairId ?? ''

  useEffect(() => {
    if (!fresh) return
    // What can be taken back is what is outlined: a key pressed much later must not undo something out of sight.
    const timer = setTimeout(() => {
      wayBack.current = undefined
      setFresh(undefined)
    }, outlinedMs)
    return () => clearTimeout(timer)
  }, [fresh])

  const make: MakeOn = (says, made, typed) => {
    const last = made.at(-1)
    if (!last) return
    const ways = made.flatMap(({ lineId, back }) => (back ? [{ lineId, back }] : []))
    const canUndo = ways.length === made.length
    wayBack.current = canUndo ? { made: ways, typed } : undefined
    setFresh({ lineId: last.lineId, says, canUndo })
    announce(says)
    for (const { change } of made) void record.change(change)
  }

  async function undo(): Promise<void> {
    const way = wayBack.current
    if (!way) return
    wayBack.current = undefined
    setFresh(undefined)
    announce(way.typed ? words.fresh.backInBox : words.fresh.undone)
    if (way.typed) giveBack(way.typed)
    for (const { lineId, back } of way.made.toReversed()) {
      if (back.added && (await record.takeBack(lineId))) continue
      // All of it is gone from the screen at once; the outbox keeps the order, whenever somebody answers.
      void record.change(back.change(pairId(), etagOf(pair(), lineId)))
    }
  }

  const means = {
    make,
    says: words.fresh,
    pairId,
    you: () => (pair()?.you ?? record.state().meeting?.you)?.side,
    other: () => (pair()?.other ?? record.state().meeting?.other)?.firstName ?? '',
  }
  const acts: Acts & LedgerActs = {
    // The steps are handed on here and called later; nothing is read while drawing.
    // oxlint-disable-next-line react/refs
    ...lineActsOn(means),
    // oxlint-disable-next-line react/refs
    ...ledgerActsOn({ ...means, call: record.call }),
    removeNote({ id, etag, visibility }) {
      void record.change({ operation: 'removeNote', input: { pairId: pairId(), noteId: id, visibility, etag } })
      announce(words.fresh.removed)
    },
    undo: () => void undo(),
  }
  return { acts, fresh, canUndo: () => wayBack.current !== undefined }
}

/** The version of a line as it stands now; the outbox fills it in where the API has not answered yet. */
function etagOf(pair: PairView | undefined, lineId: string): string {
  const lines = pair ? [...pair.topics, ...pair.commitments, ...pair.notes, ...pair.privateNotes] : []
  return lines.find((line) => line.id === lineId)?.etag ?? unsent
}
