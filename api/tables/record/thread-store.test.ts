import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { aPair } from '../../../tests/api/builders.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import type { MeetingThread, ThreadStore } from '../../ports/thread-store.ts'
import { threadTable } from './thread-table.ts'

const checkedAt = '2026-10-15T08:00:00.000Z'

examRows('threads', (makeRows) => {
  let store: ThreadStore
  let threadId: string
  let thread: MeetingThread
  beforeEach(() => {
    store = threadTable(makeRows())
    threadId = `19:meeting_${randomUUID()}@thread.v2`
    thread = { pairId: aPair().pairId, audience: 'pair', checkedAt }
  })

  test('a thread nobody opened is unknown', async () => {
    expect(await store.thread(threadId)).toBeUndefined()
  })

  test('a remembered thread is found, whatever characters its id has', async () => {
    for (const id of [threadId, `19:${"'"}/?#\\ä@unq.gbl.spaces`]) {
      await store.remember(id, thread)
      expect((await store.thread(id))?.thread).toEqual(thread)
    }
  })

  test('the pair of a thread never changes: the first word stands', async () => {
    await store.remember(threadId, thread)
    expect(await store.remember(threadId, { ...thread, pairId: aPair().pairId })).toEqual(thread)
  })

  test('of two who look at the members at once, one writes', async () => {
    await store.remember(threadId, thread)
    const etag = (await store.thread(threadId))?.etag ?? ''
    const looked: MeetingThread = { ...thread, audience: 'third-person', checkedAt: '2026-10-15T09:00:00.000Z' }
    const looks = await Promise.all([store.keepLook(threadId, looked, etag), store.keepLook(threadId, looked, etag)])
    expect(looks.filter((kept) => kept === undefined)).toHaveLength(1)
    expect(await store.thread(threadId)).toEqual({ thread: looked, etag: looks.find((kept) => kept !== undefined) })
  })
})
