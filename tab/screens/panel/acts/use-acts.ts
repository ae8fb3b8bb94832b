import { useEffect, useState } from 'react'
import type { PairView } from '#contract/view'
import type { Draft } from '../../../client/device/device-store.ts'
import { unsent } from '../../../client/outbox/change.ts'
import { wayBackOf } from '../../../client/record/show/decide-change.ts'
import type { PairRecord } from '../../../client/record/pair-record.ts'
import type { RecordState } from '../../../client/record/record-state.ts'
import type { LedgerActs } from '../../../ui/scene/ledger-acts.ts'
import type { Acts, Fresh } from '../../../ui/scene/scene.ts'
import type { PanelWords } from '../../../words/panel-words.ts'
import { ledgerActsOn } from './ledger-acts-on.ts'
import { lineActsOn } from './line-acts-on.ts'
import { noteActsOn } from './note-acts-on.ts'
import type { Back, Made, MakeOn } from './step.ts'

/** How long the last line stays outlined, in milliseconds. */
const outlinedMs = 8_000
/** How many steps go back one by one. */
const mostSteps = 10
/** The API takes an addition back for an hour; a step near that age is not tried any more. */
const keptMs = 55 * 60_000

/** A step that was made: what became of which line, and its ways back; without any it stays. */
type Done = {
  lineId: string
  says: string
  madeAt: number
  back: Way[] | undefined
  typed: Draft | undefined
}

type Way = { lineId: string; back: Back }

type Known = Pick<RecordState, 'pair' | 'meeting'>

type Deps = {
  record: Pick<PairRecord, 'change' | 'takeBack' | 'call'> & { state: () => Known }
  words: PanelWords
  announce: (text: string) => void
  /** Puts words into the box again; false when they have no place beside what stands there. */
  giveBack: (typed: Draft) => boolean
}

/**
 * What a person can do, over the record of one pair. Every step shows at once and is announced. The last ten are taken
 * back one by one, and each time it is said which it was, since its line may be out of sight by then.
 */
export function useActs({ record, words, announce, giveBack }: Deps) {
  const [fresh, setFresh] = useFresh()
  const [steps] = useState(keptSteps)
  const pair = () => record.state().pair
  const pairId = () => pair()?.pairId ?? record.state().meeting?.pairId ?? ''

  const make: MakeOn = (says, made, typed) => {
    const last = made.at(-1)
    if (!last) return
    const { lineId } = last
    const ways = made.flatMap((one) => wayOf(one, record.state()) ?? [])
    const canUndo = ways.length === made.length
    steps.put({ lineId, says, madeAt: Date.now(), back: canUndo ? ways : undefined, typed })
    setFresh({ lineId, says, canUndo })
    announce(says)
    for (const { change } of made) void record.change(change)
  }

  async function undo(): Promise<void> {
    const step = steps.last()
    if (!step) return
    const { lineId, says, back, typed } = step
    const text = textOf(pair(), lineId)
    const opposites = back && oppositesOf(back, pairId(), pair())
    if (!opposites) {
      steps.drop()
      return announce(words.fresh.stays(says, text))
    }
    if (typed && !giveBack(typed)) return announce(words.fresh.boxIsTaken)
    steps.drop()
    announce(typed ? words.fresh.backInBox(text) : words.fresh.undoneStep(says, text))
    setFresh(typed ? undefined : { lineId, says: words.fresh.undone, canUndo: false })
    for (const one of opposites) {
      if (one.added && (await record.takeBack(one.lineId))) continue
      // All of it is gone from the screen at once; the outbox keeps the order, whenever somebody answers.
      void record.change(one.change)
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
    ...noteActsOn(means),
    // oxlint-disable-next-line react/refs
    ...ledgerActsOn({ ...means, call: record.call }),
    undo: () => void undo(),
  }
  return { acts, fresh, canUndo: () => steps.last() !== undefined }
}

/** The line that was touched last, outlined for a while. */
function useFresh() {
  const [fresh, setFresh] = useState<Fresh>()
  useEffect(() => {
    if (!fresh) return
    const timer = setTimeout(() => setFresh(undefined), outlinedMs)
    return () => clearTimeout(timer)
  }, [fresh])
  return [fresh, setFresh] as const
}

/** The last steps, as long as each can go back. */
function keptSteps() {
  let done: Done[] = []
  return {
    put(step: Done): void {
      done = [...done, step].slice(-mostSteps)
    },
    last(): Done | undefined {
      done = done.filter(({ madeAt }) => Date.now() - madeAt < keptMs)
      return done.at(-1)
    },
    drop(): void {
      done = done.slice(0, -1)
    },
  }
}

/** How one change goes back, by the record as it stands before it is made. */
function wayOf({ lineId, change, back: own }: Made, { pair, meeting }: Known): Way | undefined {
  const by = (pair?.you ?? meeting?.you)?.side ?? 'report'
  const back = own ?? wayBackOf(pair, change, by, new Date().toISOString())
  return back && { lineId, back }
}

/** What takes a step back, its last change first; undefined when one of them cannot be taken back any more. */
function oppositesOf(ways: readonly Way[], pairId: string, pair: PairView | undefined) {
  const opposites = ways.toReversed().flatMap(({ lineId, back: { added, change: opposite } }) => {
    const change = opposite(pairId, etagOf(pair, lineId))
    return change ? [{ lineId, added, change }] : []
  })
  return opposites.length === ways.length ? opposites : undefined
}

/** The version of a line as it stands now; the outbox fills it in where the API has not answered yet. */
function etagOf(pair: PairView | undefined, lineId: string): string {
  return lineOf(pair, lineId)?.etag ?? unsent
}

function textOf(pair: PairView | undefined, lineId: string): string {
  return lineOf(pair, lineId)?.text ?? ''
}

function lineOf(pair: PairView | undefined, lineId: string): { etag: string; text: string } | undefined {
  const lines = pair ? [...pair.topics, ...pair.commitments, ...pair.notes, ...pair.privateNotes] : []
  return lines.find((line) => line.id === lineId)
}
