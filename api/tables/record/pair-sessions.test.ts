import { beforeEach, expect, it } from 'vitest'
import { plannedSession, type Session } from '#domain/session'
import { adHocSession } from '../../../tests/record/ad-hoc-session.ts'
import { addDays } from '#domain/time/add-days'
import { allRows } from '../../../tests/api/all-rows.ts'
import { aCommitment, aNote, aPair, aTopic, type TestPair } from '../../../tests/api/builders.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { FiledLine, Kept, PairStore } from '../../ports/pair-store.ts'
import type { Topic } from '#domain/topic'
import { pairTable } from './pair-table.ts'
import type { Rows } from '../storage/rows.ts'

const at = '2026-10-15T08:30:00.000Z'
const on = '2026-10-15'

examRows('pairs', (makeRows) => {
  let rows: Rows
  let store: PairStore
  let pair: TestPair
  beforeEach(async () => {
    rows = makeRows()
    store = pairTable(rows, cachedKeys(localWrapper()))
    const { manager: _manager, report: _report, ...record } = (pair = aPair())
    await store.create(record)
  })

  function keep(session: Session, etag?: string, carried: Kept<Topic>[] = []) {
    const { pairId, manager: by } = pair
    return store.keepSession({ pairId, session, etag, carried, fields: ['said'], by, at })
  }

  async function history(before?: string): Promise<FiledLine[]> {
    const lines: FiledLine[] = []
    for await (const line of store.history(pair.pairId, before)) lines.push(line)
    return lines
  }

  it('a session comes back as it was said, and its first word is written once', async () => {
    const session: Session = {
      ...adHocSession(on, 'report'),
      tags: ['goals'],
      intent: 'celebrate',
      grow: { goal: true, reality: false, options: 2, will: true },
      closedAt: at,
      closedBy: 'manager',
      nextStep: 'agreed',
    }
    expect(await keep(session)).toMatchObject({ kind: 'kept' })
    expect(await keep(plannedSession(on))).toEqual({ kind: 'conflict' })
    expect((await store.sessions(pair.pairId)).map(({ line }) => line)).toEqual([session])
  })

  it('a session, the topics it carries and the revision are written together or not at all', async () => {
    const line = aTopic()
    const added = await store.keep({ what: 'added', kind: 'topic', pairId: pair.pairId, line, by: pair.report, at })
    if (added.kind !== 'kept') throw new Error(added.kind)
    const carried = { ...line, carried: 1, carriedOn: on }
    const before = await store.revision(pair.pairId)
    const old = [{ line: carried, etag: `W/"datetime'2020-01-01T00%3A00%3A00.0000000Z'"` }]
    expect(await keep(plannedSession(on), undefined, old)).toEqual({ kind: 'conflict' })
    expect(await store.sessions(pair.pairId)).toEqual([])
    expect(await store.revision(pair.pairId)).toBe(before)
    const result = await keep(plannedSession(on), undefined, [{ line: carried, etag: added.etag }])
    expect(result).toEqual({ kind: 'kept', revision: await store.revision(pair.pairId) })
    expect((await store.line(pair.pairId, 'topic', line.id))?.line).toEqual(carried)
  })

  it('the fifth session puts the first into the history, from where it still counts', async () => {
    const days = [4, 3, 2, 1, 0].map((weeks) => addDays(on, -7 * weeks))
    for (const day of days) await keep(plannedSession(day))
    expect((await store.sessions(pair.pairId)).map(({ line }) => line.on)).toEqual(days.slice(1))
    expect((await store.open(pair.pairId))?.filedSessions).toEqual([plannedSession(days[0]!)])
    expect(await history()).toEqual([{ on: days[0], kind: 'session', session: plannedSession(days[0]!) }])
  })

  it('the history goes back day by day, and on from any day', async () => {
    const days = [5, 4, 3, 2, 1, 0].map((weeks) => addDays(on, -7 * weeks))
    for (const sessionOn of days) {
      const line = aNote({ sessionOn, text: `Note of ${sessionOn}` })
      await store.keep({ what: 'added', kind: 'note', pairId: pair.pairId, line, by: pair.manager, at })
    }
    const filed = days.slice(0, 3).toReversed()
    expect((await history()).map((line) => line.on)).toEqual(filed)
    expect((await history(filed[0])).map((line) => line.on)).toEqual(filed.slice(1))
    expect(await history(filed[2])).toEqual([])
    const [newest] = await history()
    if (newest?.kind !== 'note') throw new Error('expected a note')
    expect(newest.kept.line.text).toBe(`Note of ${filed[0]}`)
    expect(await store.noteDay(pair.pairId, newest.kept.line.id)).toBe(filed[0])
  })

  it('a promise changes sides in one step, found again by a retry', async () => {
    const line = aCommitment()
    const added = await store.keep({
      what: 'added',
      kind: 'commitment',
      pairId: pair.pairId,
      line,
      by: pair.manager,
      at,
    })
    if (added.kind !== 'kept') throw new Error(added.kind)
    const old = aCommitment({ ...line, status: 'dropped', dropReason: 'transferred' })
    const fresh = aCommitment({ text: line.text, owner: 'report', status: 'asked' })
    const transfer = { pairId: pair.pairId, old, etag: added.etag, fields: ['status'], fresh, by: pair.manager, at }
    const first = await store.transfer(transfer)
    expect(first).toMatchObject({ kind: 'kept', old: { line: old }, fresh: { line: fresh } })
    expect(await store.transfer(transfer)).toEqual(first)
    const ledger = await allRows(rows, pair.pairId, { from: 'c|', to: 'c}' })
    expect(ledger.map(({ values }) => String(values['what'])).toSorted()).toEqual(['added', 'added', 'edited'])
    expect(JSON.stringify(ledger)).not.toContain(line.text)
    expect((await store.changes(pair.pairId, 'commitment', line.id)).map(({ what }) => what)).toEqual([
      'added',
      'edited',
    ])
  })

  it('what the two agree is written over what was seen, and only over that', async () => {
    const seen = (await store.pair(pair.pairId))!
    const who = { by: pair.report, at }
    const proposed = { proposedCadence: { days: 14, by: 'report' as const } }
    expect(await store.change(seen, proposed, who)).toMatchObject({ kind: 'kept' })
    expect(await store.change(seen, { agreedCadenceDays: 7 }, who)).toEqual({ kind: 'conflict' })
    expect(await store.pair(pair.pairId)).toEqual({ ...seen, ...proposed })
    const said = { seriesClaim: 'ours', meetingClaims: { weekly: 'ours', review: 'not_ours' } } as const
    const agreed = { agreedCadenceDays: 14, proposedCadence: null, ...said }
    await store.change({ ...seen, ...proposed }, agreed, who)
    expect(await store.pair(pair.pairId)).toEqual({ ...seen, ...agreed })
  })
})
