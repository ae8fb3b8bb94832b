import type { CommitmentView, HomePromise } from '#contract/view'
import { sideOf } from '#domain/pair'
import type { Entry } from '../../client/outbox/change.ts'
import { decideOnLine } from '../../client/outbox/is-done.ts'
import { toCommitmentView } from '../../client/record/show/commitment-view.ts'

/** A promise with what was done to it here. */
export type ShownPromise = HomePromise & { isDone: boolean }

/** A promise that something was done to on this page, and the line as the API has it. It keeps its place until the page is left. */
export type Touched = { promise: HomePromise; line: CommitmentView }

type Here = {
  touched: ReadonlyMap<string, Touched>
  /** What waits on this device. */
  entries: readonly Entry[]
  /** The reader's directory id. */
  me: string
}

/**
 * What is owed, together with what was ticked on this page: a ticked promise stays where it was, so that it can be taken
 * back, also when the list that was read meanwhile names it no longer. What a tick makes of it is the record's own rule.
 */
export function shownPromises(listed: readonly HomePromise[], { touched, entries, me }: Here): ShownPromise[] {
  const gone = [...touched.values()]
    .map(({ promise }) => promise)
    .filter(({ id }) => !listed.some((one) => one.id === id))
  return [...listed, ...gone].toSorted(byDue).map((listedOne) => {
    const { promise, line } = touched.get(listedOne.id) ?? { promise: listedOne, line: openLine(listedOne, me) }
    const { status } = entries.reduce((before, entry) => lineAfter(before, entry, me), line)
    return { ...promise, etag: line.etag, isDone: status === 'done' }
  })
}

/** A promise of the list as a line of its record: the list names what the reader owes and has not kept. */
export function openLine(promise: HomePromise, me: string): CommitmentView {
  const owner = sideOf(promise.pairId, me.toLowerCase()) ?? 'report'
  return { ...promise, owner, by: owner, status: 'open', createdAt: '', confirmedByOther: false }
}

function lineAfter(line: CommitmentView, { change, at, refusal }: Entry, me: string): CommitmentView {
  const isAbout = 'commitmentId' in change.input && change.input.commitmentId === line.id
  const decision = isAbout && !refusal ? decideOnLine(change, line, me, at) : undefined
  const [after] = decision?.kind === 'changed' ? decision.changes : []
  const isLine = after?.what === 'edited' && after.kind === 'commitment'
  return isLine ? toCommitmentView(after.line, { etag: line.etag, today: at.slice(0, 10) }) : line
}

/** As the list comes: the oldest date first, what has none last. */
function byDue(one: HomePromise, other: HomePromise): number {
  const far = '9999-12-31'
  return (one.due ?? far).localeCompare(other.due ?? far) || one.id.localeCompare(other.id)
}
