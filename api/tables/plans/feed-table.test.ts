import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import type { FeedPlace, FeedStore } from '../../ports/feed-store.ts'
import { forgetThreads } from '../expiry/forget-pair.ts'
import { feedTable } from './feed-table.ts'

const limit = { now: '2026-10-15T08:10:00.000Z', mostPerHour: 2 }

examRows('threads', (rows) => {
  let feeds: FeedStore
  let place: FeedPlace
  let key: string
  beforeEach(() => {
    feeds = feedTable(rows())
    place = { pairId: `${randomUUID()}_${randomUUID()}`, planId: randomUUID() }
    key = `key of ${place.planId}`
  })

  test('a key is let in for its plan until another takes its place, it is refused, or the pair is forgotten', async () => {
    await feeds.allow('older', place)
    await feeds.allow(key, place)
    expect([await feeds.use('older', limit), await feeds.use(key, limit)]).toEqual([
      { kind: 'unknown' },
      { kind: 'known', place },
    ])
    await feeds.refuse(place.pairId)
    expect(await feeds.use(key, limit)).toEqual({ kind: 'unknown' })
    await feeds.allow(key, place)
    expect(await forgetThreads(rows(), place.pairId)).toBe(2)
    expect(await feeds.use(key, limit)).toEqual({ kind: 'unknown' })
  })

  test('uses are counted by the hour, also those at one moment', async () => {
    await feeds.allow(key, place)
    const uses = await Promise.all([1, 2, 3].map(() => feeds.use(key, limit)))
    expect(uses.filter(({ kind }) => kind === 'known').length).toBeLessThanOrEqual(2)
    await feeds.use(key, limit)
    expect((await feeds.use(key, limit)).kind).toBe('too-often')
    expect((await feeds.use(key, { ...limit, now: '2026-10-15T09:00:00.000Z' })).kind).toBe('known')
  })
})
