import { useEffect, useRef, useState } from 'react'
import type { PairView } from '#contract/view'
import { type Change, unsent } from '../../client/outbox/change.ts'
import type { PairRecord } from '../../client/record/pair-record.ts'
import type { LedgerActs } from '../../look/ledger-acts.ts'
import type { Acts, Fresh } from '../../look/scene.ts'
import type { PanelWords } from '../../words/panel-words.ts'
import { ledgerActsOn } from './ledger-acts-on.ts'

/** How long the last line stays outlined, in milliseconds. */
const outlinedMs = 8_000

/** How the last step is taken back: away with the line it added, or the opposite change. */
type WayBack = { lineId: string; added: boolean; change: (pairId: string, etag: string) => Change }

/**
 * What a person can do, over the record of one pair. Every step shows at once, is announced, and can be taken back
 * as long as its line is outlined.
 */
export function useActs(record: PairRecord, words: PanelWords, announce: (text: string) => void) {
  const [fresh, setFresh] = useState<Fresh>()
  const wayBack = useRef<WayBack>(undefined)
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

  function step(lineId: string, says: string, change: Change, back?: Omit<WayBack, 'lineId'>): void {
    wayBack.current = back && { lineId, ...back }
    setFresh({ lineId, says, canUndo: back !== undefined })
    announce(says)
    void record.change(change)
  }

  async function undo(): Promise<void> {
    const back = wayBack.current
    if (!back) return
    wayBack.current = undefined
    setFresh(undefined)
    announce(words.fresh.undone)
    if (back.added && (await record.takeBack(back.lineId))) return
    await record.change(back.change(pairId(), etagOf(pair(), back.lineId)))
  }

  const says = words.fresh
  const other = () => sidesOf(record).other
  const acts: Acts & LedgerActs = {
    // The steps are handed on here and called later; nothing is read while drawing.
    // oxlint-disable-next-line react/refs
    ...ledgerActsOn({ step, call: record.call, words, pairId, other }),
    addNote(text, visibility) {
      const id = crypto.randomUUID()
      const change = { operation: 'addNote', input: { pairId: pairId(), id, text, visibility } } as const
      step(id, visibility === 'private' ? says.privateNote : says.note, change, {
        added: true,
        change: (at, etag) => ({ operation: 'removeNote', input: { pairId: at, noteId: id, visibility, etag } }),
      })
    },
    addTopic(text) {
      const id = crypto.randomUUID()
      step(
        id,
        says.topic,
        { operation: 'addTopic', input: { pairId: pairId(), id, text } },
        {
          added: true,
          change: (at, etag) => ({ operation: 'removeTopic', input: { pairId: at, topicId: id, etag } }),
        },
      )
    },
    addCommitment(text, owner, due) {
      const id = crypto.randomUUID()
      const { you } = sidesOf(record)
      const input = { pairId: pairId(), id, text, owner, due }
      step(
        id,
        owner === you ? says.yourPromise : says.theirPromise(other()),
        { operation: 'addCommitment', input },
        {
          added: true,
          change: (at, etag) => ({ operation: 'removeCommitment', input: { pairId: at, commitmentId: id, etag } }),
        },
      )
    },
    tick({ id, etag }) {
      step(id, says.ticked, promise('tickCommitment', pairId(), id, etag), {
        added: false,
        change: (at, now) => promise('untickCommitment', at, id, now),
      })
    },
    untick({ id, etag }) {
      step(id, says.undone, promise('untickCommitment', pairId(), id, etag))
    },
    confirm({ id, etag }) {
      step(id, says.confirmed, promise('confirmCommitment', pairId(), id, etag))
    },
    discuss({ id, etag }) {
      step(id, says.talkedAbout, topic('discussTopic', pairId(), id, etag), {
        added: false,
        change: (at, now) => topic('reopenTopic', at, id, now),
      })
    },
    reopen({ id, etag }) {
      step(id, says.undone, topic('reopenTopic', pairId(), id, etag))
    },
    editNote({ id, etag, visibility }, text) {
      void record.change({ operation: 'editNote', input: { pairId: pairId(), noteId: id, text, visibility, etag } })
      announce(words.status.saved)
    },
    removeNote({ id, etag, visibility }) {
      void record.change({ operation: 'removeNote', input: { pairId: pairId(), noteId: id, visibility, etag } })
      announce(says.removed)
    },
    undo: () => void undo(),
  }
  return { acts, fresh, canUndo: () => wayBack.current !== undefined }
}

type PromiseStep = 'tickCommitment' | 'untickCommitment' | 'confirmCommitment'

function promise(operation: PromiseStep, pairId: string, commitmentId: string, etag: string): Change {
  return { operation, input: { pairId, commitmentId, etag } }
}

function topic(operation: 'discussTopic' | 'reopenTopic', pairId: string, topicId: string, etag: string): Change {
  return { operation, input: { pairId, topicId, etag } }
}

function sidesOf(record: PairRecord) {
  const { pair, meeting } = record.state()
  return { you: (pair?.you ?? meeting?.you)?.side, other: (pair?.other ?? meeting?.other)?.firstName ?? '' }
}

/** The version of a line as it stands now; the outbox fills it in where the API has not answered yet. */
function etagOf(pair: PairView | undefined, lineId: string): string {
  const lines = pair ? [...pair.topics, ...pair.commitments, ...pair.notes, ...pair.privateNotes] : []
  return lines.find((line) => line.id === lineId)?.etag ?? unsent
}
