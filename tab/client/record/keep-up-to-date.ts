import type { OpenPairOutput } from '#contract/open-pair'
import type { PairView } from '#contract/view'
import type { Call } from '../create-call.ts'
import { pageSight } from '../pace/page-sight.ts'
import { askFor } from './ask-for.ts'
import type { Where } from './known-meeting.ts'
import type { ownChanges } from './own-changes.ts'
import type { KnownRecord } from './record-state.ts'
import { repeat } from './repeat.ts'
import { sinceOf } from './since-of.ts'
import { type Standing, standingAfter } from './standing.ts'

type Deps = {
  call: Call
  where: Where
  /** The first answer, asked for before this code was loaded. */
  first: Promise<OpenPairOutput> | undefined
  known: KnownRecord
  own: Pick<ReturnType<typeof ownChanges>, 'isWaiting' | 'send' | 'giveUp'>
  /** The pair was heard of for the first time. */
  onNewPair: (pair: PairView) => Promise<unknown>
  tell: () => void
}

// One and the same, so that a round in which nothing happened draws nothing.
const open: Standing = { kind: 'open' }

/**
 * Reads a pair's record again and again into what is known of it: `since` the last revision, so that an unchanged pair costs
 * next to nothing, seldom while nobody looks, and not at all while only a person can help. What waits is sent after an answer.
 */
export function keepUpToDate({ call, where, first, known, own, onNewPair, tell }: Deps) {
  let upcoming = first
  let misses = 0

  async function read(signal: AbortSignal): Promise<void> {
    const sentBefore = known.sentCount
    const since = { ...sinceOf(known.heard, new Date(), known.heardAt), ...sight.says() }
    const asked = upcoming ?? askFor({ call, where, heard: known.heard, since, signal })
    upcoming = undefined
    try {
      const answer = await whileWanted(asked, signal)
      sight.hears(answer)
      // An answer that set out before a change of ours arrived does not know it: ask again rather than flicker.
      if (sentBefore !== known.sentCount) return loop.wake()
      misses = 0
      const isNewPair = await hear(answer)
      if (known.heard?.mayWrite && (isNewPair || own.isWaiting()))
        void own.send().then(() => known.sentCount !== sentBefore && loop.wake())
    } catch (trouble) {
      // One lost answer is no news: people would see a bar come and go.
      const isHiccup = ++misses === 1 && known.standing.kind === 'open' && navigator.onLine
      if (!isHiccup) known.standing = standingAfter(trouble, known.standing, Date.now())
      tell()
      throw trouble
    }
  }

  /** True when it is the first answer about this pair. */
  async function hear(answer: OpenPairOutput): Promise<boolean> {
    const isNewPair = answer.kind === 'open' && !known.heard
    if (answer.kind === 'open') Object.assign(known, { heard: answer.pair, heardAt: Date.now() })
    known.standing = open
    tell()
    if (isNewPair) await onNewPair(answer.pair)
    return isNewPair
  }

  function onWait(retryAt: number): void {
    if (known.standing.kind !== 'away') return
    known.standing = { ...known.standing, retryAt }
    tell()
  }

  const sight = pageSight({
    wake: () => loop.wake(),
    isWaiting: own.isWaiting,
    isAround: () => (known.heard?.rhythm.now ?? null) !== null,
  })
  const loop = repeat({ task: read, pauseMs: sight.pauseMs, onWait, isPaused: () => needsPerson(known.standing) })
  const stopHearing = onNetworkChange(loop.wake)

  return {
    wake: loop.wake,
    /** As a person asks for it: at once, whatever is still being waited for. */
    readNow: inTurn(own.giveUp, loop.startOver),
    stop: inTurn(loop.stop, () => sight.stop(), stopHearing),
  }
}

function inTurn(...acts: (() => void)[]): () => void {
  return () => acts.forEach((act) => act())
}

/** An answer, or none at all once nobody waits for it any more. */
function whileWanted<Answer>(asked: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((done, fail) => {
    asked.then(
      (answer) => signal.aborted || done(answer),
      (trouble: Error) => signal.aborted || fail(trouble),
    )
  })
}

/** Is it something that only a person can help? */
function needsPerson({ kind }: Standing): boolean {
  return kind === 'refused' || kind === 'host'
}

function onNetworkChange(listener: () => void): () => void {
  const changes = ['online', 'offline'] as const
  for (const change of changes) window.addEventListener(change, listener)
  return () => {
    for (const change of changes) window.removeEventListener(change, listener)
  }
}
