import type { PairId } from '#domain/pair'
import type { Decision, LineKind } from '#domain/record/act'
import type { ActName } from '#domain/record/acts'
import { changedFields } from '#domain/record/changed-fields'
import type { Refusal } from '../../ports/handler.ts'
import type { KeepResult, Kept, Line, LineChange } from '../../ports/pair-store.ts'
import { refusalOf } from '../refusal-of.ts'

export type LinePlace<Kind extends Line, Shown> = {
  /** Where the line lies: with the pair, or in its author's own partition. */
  keep(change: LineChange): Promise<KeepResult>
  revision(): Promise<string>
  show(kept: Kept<Kind>): Shown
}

type Made = {
  pairId: PairId
  kind: LineKind
  act: ActName
  decision: Decision
  /** The version that the caller saw; an addition has seen none. */
  etag?: string
  by: string
  at: string
}

/** `isNews` when something is another now than before. `shown` is the line, undefined of one that was taken away. */
export type LineAnswer<Shown> = { kind: 'acted'; isNews: boolean; shown: Shown | undefined; revision: string } | Refusal

/**
 * Does what was decided about one line: writes it over the version that the caller saw and shows what stands there.
 * `stored` is the line that was decided about, undefined without one. Somebody else's newer version is shown instead.
 */
export async function actOnLine<Kind extends Line, Shown>(
  place: LinePlace<Kind, Shown>,
  stored: Kept<Kind> | undefined,
  made: Made,
): Promise<LineAnswer<Shown>> {
  const { decision } = made
  if (decision.kind === 'not-possible') return refusalOf(decision.reason)
  // Taken away already: whoever names it hears that it is not there.
  if (decision.kind === 'unchanged' && stored === undefined) return { kind: 'not-found' }
  // Asked for twice, done once: the second answer is as good as the first.
  const change = decision.kind === 'changed' ? writeOf(made, decision, stored) : undefined
  if (change === undefined) return same(stored && place.show(stored), await place.revision())
  const result = await place.keep(change)
  const { revision } = result
  if (result.kind === 'kept') {
    const line = change.what === 'removed' ? undefined : (change.line as Kind)
    return { kind: 'acted', isNews: true, shown: line && place.show({ line, etag: result.etag }), revision }
  }
  const current = result.current as Kept<Kind> | undefined
  if (current === undefined) return change.what === 'added' ? { kind: 'conflict' } : { kind: 'not-found' }
  if (result.kind === 'repeated') return same(place.show(current), revision)
  return { kind: 'conflict', current: place.show(current) }
}

function same<Shown>(shown: Shown | undefined, revision: string): LineAnswer<Shown> {
  return { kind: 'acted', isNews: false, shown, revision }
}

function writeOf(
  { pairId, kind, act, etag = '', by, at }: Made,
  { changes: [change] }: Extract<Decision, { kind: 'changed' }>,
  stored: Kept<Line> | undefined,
): LineChange | undefined {
  const own = { pairId, kind, by, at }
  if (change?.what === 'added') return { ...own, what: 'added', line: change.line }
  if (change?.what === 'removed') return { ...own, what: 'removed', id: change.id, etag }
  if (change?.what !== 'edited' || stored === undefined) return undefined
  return { ...own, what: 'edited', act, line: change.line, etag, fields: changedFields(stored.line, change.line) }
}
