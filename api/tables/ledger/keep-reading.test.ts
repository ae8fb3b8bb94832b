import { beforeEach, expect, test } from 'vitest'
import { aNote, aPair, aRhythm, type TestPair } from '../../../tests/api/builders.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { PairOutline, PairOutlines, PairFindings } from '../../ports/pair-outlines.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import { pairOutlineTable } from '../record/pair-outline-table.ts'
import { pairTable } from '../record/pair-table.ts'

examRows('pairs', (makeRows) => {
  let outlines: PairOutlines
  let store: PairStore
  let pair: TestPair

  beforeEach(() => {
    const rows = makeRows()
    outlines = pairOutlineTable(rows)
    store = pairTable(rows, cachedKeys(localWrapper()))
    pair = aPair()
  })

  async function create(): Promise<void> {
    const { manager: _manager, report: _report, ...record } = pair
    await store.create(record)
  }

  const listed = { mark: 'mark', since: '2026-10-14T22:00:00.000Z', isSettled: true }

  function reading(changes: Partial<PairFindings> = {}): PairFindings {
    const { managerName, managerFirstName, reportName, reportFirstName, zone, relation } = pair
    const directory = { managerName, managerFirstName, reportName, reportFirstName, zone, relation }
    return { directory, rhythm: aRhythm(), factMarks: {}, listed, ...changes }
  }

  function seen(): Promise<PairOutline> {
    return outlines.outline(pair.pairId)
  }

  /** Was it kept? Then the pair has the version that was told. */
  async function keep(changes: Partial<PairFindings> = {}, over?: PairOutline): Promise<boolean> {
    const version = await outlines.keepReading(pair.pairId, over ?? (await seen()), reading(changes))
    if (version !== undefined) expect(await outlines.version(pair.pairId)).toBe(version)
    return version !== undefined
  }

  async function add(text: string): Promise<string> {
    const note = { what: 'added', kind: 'note', line: aNote({ text }) } as const
    const kept = await store.keep({ ...note, pairId: pair.pairId, by: pair.manager, at: '2026-10-15T08:30:00.000Z' })
    return kept.kind === 'kept' ? kept.revision : kept.kind
  }

  test('a pair that nobody opened yet gets its rhythm, and stays unopened', async () => {
    expect(await keep()).toBe(true)
    expect(await store.rhythm(pair.pairId)).toEqual(aRhythm())
    expect(await store.open(pair.pairId)).toBeUndefined()
  })

  test('the marks of the facts it left stand in the next outline; without a reading there are none', async () => {
    expect((await seen()).factMarks).toEqual({})
    await keep({ factMarks: { '2026-09-21': 'mark' } })
    expect((await seen()).factMarks).toEqual({ '2026-09-21': 'mark' })
  })

  test('what it left in the lists stands in the next outline until somebody changes the pair', async () => {
    await create()
    expect((await seen()).listed).toBeUndefined()
    await keep()
    expect((await seen()).listed).toEqual(listed)
    // A night that finds something new leaves the pair another revision itself.
    await keep({ rhythm: aRhythm({ cadenceDays: 14 }) })
    expect((await seen()).listed).toEqual(listed)
    await add('Said meanwhile')
    expect((await seen()).listed).toBeUndefined()
  })

  test('reading the same again is no news; another rhythm is', async () => {
    await create()
    await keep()
    const { revision } = await seen()
    // The day after, the window that is looked at begins a day later.
    const nextNight = { readAt: '2026-10-16T01:00:00.000Z', windowFrom: '2026-07-18' }
    expect(await keep({ rhythm: aRhythm(nextNight) })).toBe(true)
    expect(await store.revision(pair.pairId)).toBe(revision)
    expect(await store.rhythm(pair.pairId)).toMatchObject(nextNight)
    await keep({ rhythm: aRhythm({ contactDays: ['2026-10-15'] }) })
    expect(await store.revision(pair.pairId)).not.toBe(revision)
  })

  test('its version is another one after every reading that was kept, and after every change', async () => {
    await create()
    const versions = new Set([await outlines.version(pair.pairId)])
    for (const change of [() => keep(), () => keep(), () => add('Said meanwhile'), () => keep()]) {
      await change()
      versions.add(await outlines.version(pair.pairId))
    }
    expect(versions.size).toBe(5)
  })

  test('the pair follows the directory, and what it wrote stays readable', async () => {
    await create()
    const revision = await add('Wants to lead the Lisbon launch.')
    const directory = {
      ...reading().directory,
      managerName: 'Mara Okafor-Lind',
      relation: ['2026-01-05', '2026-11-01'],
    }
    expect(await keep({ directory: directory as PairFindings['directory'] })).toBe(true)
    const opened = await store.open(pair.pairId)
    expect(opened?.pair).toMatchObject({ managerName: 'Mara Okafor-Lind', relation: ['2026-01-05', '2026-11-01'] })
    expect(opened?.notes[0]?.line.text).toBe('Wants to lead the Lisbon launch.')
    expect(opened?.revision).not.toBe(revision)
  })

  test('what a person wrote since the outline was read stands in the way, and is not touched', async () => {
    await create()
    await keep()
    const before = await seen()
    const revision = await add('Said in between.')
    expect(await keep({ rhythm: aRhythm({ contactDays: [] }) }, before)).toBe(false)
    expect(await store.rhythm(pair.pairId)).toEqual(aRhythm())
    expect(await store.revision(pair.pairId)).toBe(revision)
    expect(await keep({ rhythm: aRhythm({ contactDays: [] }) })).toBe(true)
  })

  test('of two readings at once one looks again; a person’s change waits for neither', async () => {
    await create()
    const before = await seen()
    expect(await keep({}, before)).toBe(true)
    expect(await keep({}, before)).toBe(false)
    expect(await add('After both.')).toBe(await store.revision(pair.pairId))
  })

  test('a pair that is created just then is followed by the next try', async () => {
    const before = await seen()
    await create()
    expect(await keep({}, before)).toBe(false)
    expect(await keep()).toBe(true)
  })
})
