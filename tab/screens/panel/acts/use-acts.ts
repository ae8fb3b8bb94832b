import { useState } from 'react'
import type { PairView } from '#contract/view'
import type { Draft } from '../../../client/device/device-store.ts'
import { type Change, unsent } from '../../../client/outbox/change.ts'
import { wayBackOf } from '../../../client/record/show/decide-change.ts'
import type { PairRecord } from '../../../client/record/pair-record.ts'
import type { RecordState } from '../../../client/record/record-state.ts'
import type { LedgerActs } from '../../../ui/scene/ledger-acts.ts'
import type { Acts } from '../../../ui/scene/scene.ts'
import type { PanelWords } from '../../../words/panel-words.ts'
import { ledgerActsOn } from './ledger-acts-on.ts'
import { lineActsOn } from './line-acts-on.ts'
import { noteActsOn } from './note-acts-on.ts'
import { keptSteps, type Way } from './kept-steps.ts'
import { refusedEntries, type Refused } from './refused-entries.ts'
import type { Made, MakeOn } from './step.ts'
import { useFresh } from './use-fresh.ts'

type Known = Pick<RecordState, 'pair' | 'meeting' | 'entries'>

type Deps = {
  record: Pick<PairRecord, 'change' | 'takeBack' | 'call' | 'listen'> & { state: () => Known }
  words: PanelWords
  announce: (text: string) => void
  /** Puts words into the box again; false when they have no place beside what stands there. */
  giveBack: (typed: Draft) => boolean
}

/**
 * What a person can do, over the record of one pair. Every step shows at once and is announced. The last ten are taken
 * back one by one, and each time it is said which it was, since its line may be out of sight by then. What the API did not
 * take was never done: there is nothing to take back of it.
 */
export function useActs({ record, words, announce, giveBack }: Deps) {
  const [refused] = useState(() => refusedEntries(record))
  const [fresh, setFresh] = useFresh({ record, refused, says: words.fresh.refused })
  const [steps] = useState(() => keptSteps(refused))
  const { state } = record
  const pairId = () => pairIdOf(state())
  const { make, undo } = stepsOn({ record, words, announce, giveBack, refused, steps, setFresh })
  const means = {
    make,
    says: words.fresh,
    pairId,
    you: () => (state().pair?.you ?? state().meeting?.you)?.side,
    other: () => (state().pair?.other ?? state().meeting?.other)?.firstName ?? '',
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

function pairIdOf({ pair, meeting }: Known): string {
  return pair?.pairId ?? meeting?.pairId ?? ''
}

type StepDeps = Deps & {
  refused: Refused
  steps: ReturnType<typeof keptSteps>
  setFresh: ReturnType<typeof useFresh>[1]
}

/** How a step is made and announced, and how the last one goes back. */
function stepsOn({ record, words, announce, giveBack, refused, steps, setFresh }: StepDeps) {
  const pair = () => record.state().pair
  const pairId = () => pairIdOf(record.state())

  const make: MakeOn = (says, made, typed) => {
    const last = made.at(-1)
    if (!last) return
    const { lineId } = last
    const named = made.map((one) => ({ ...one, entryId: crypto.randomUUID() }))
    const entryIds = named.map(({ entryId }) => entryId)
    const ways = named.flatMap((one) => wayOf(one, record.state()) ?? [])
    const canUndo = ways.length === made.length
    steps.put({ lineId, says, madeAt: Date.now(), back: canUndo ? ways : undefined, typed, entryIds })
    setFresh({ lineId, says, canUndo, entryIds })
    announce(says)
    for (const { change, entryId } of named) void record.change(change, entryId)
  }

  async function undo(): Promise<void> {
    const step = steps.last()
    if (!step) return
    const { lineId, says, back, typed } = step
    const text = textOf(pair(), lineId)
    const taken = back?.filter(({ entryId }) => !refused.has(entryId))
    const opposites = taken && oppositesOf(taken, pairId(), pair())
    if (!opposites) {
      steps.drop(step)
      return announce(words.fresh.stays(says, text))
    }
    if (typed && !giveBack(typed)) return announce(words.fresh.boxIsTaken)
    steps.drop(step)
    announce(typed ? words.fresh.backInBox(text) : words.fresh.undoneStep(says, text))
    const entryIds = opposites.map(({ entryId }) => entryId)
    setFresh(typed ? undefined : { lineId, says: words.fresh.undone, canUndo: false, entryIds })
    for (const one of opposites) {
      if (one.added && (await record.takeBack(one.lineId))) continue
      // All of it is gone from the screen at once; the outbox keeps the order, whenever somebody answers.
      void record.change(one.change, one.entryId)
    }
  }

  return { make, undo }
}

/** How one change goes back, by the record as it stands before it is made. */
function wayOf({ entryId, lineId, change, back: own }: Made & { entryId: string }, known: Known): Way | undefined {
  const { pair, meeting } = known
  const by = (pair?.you ?? meeting?.you)?.side ?? 'report'
  const back = own ?? wayBackOf(pair, change, by, new Date().toISOString())
  return back && { entryId, lineId, back }
}

type Opposite = { entryId: string; lineId: string; added: boolean; change: Change }

/** What takes a step back, its last change first; undefined when one of them cannot be taken back any more. */
function oppositesOf(ways: readonly Way[], pairId: string, pair: PairView | undefined): Opposite[] | undefined {
  const opposites = ways.toReversed().flatMap(({ lineId, back: { added, change: opposite } }): Opposite[] => {
    const change = opposite(pairId, etagOf(pair, lineId))
    return change ? [{ entryId: crypto.randomUUID(), lineId, added, change }] : []
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
