import { expect, test } from 'vitest'
import type { Call } from '../create-call.ts'
import { deviceMemory } from '../device/device-memory.ts'
import type { Change, Entry } from '../outbox/change.ts'
import { ownChanges } from './own-changes.ts'

function note(id: string): Change {
  return { operation: 'addNote', input: { pairId: '', id, text: id, visibility: 'shared' } }
}

function windowOn(device = deviceMemory(), where: { thread: string } | { pairId: string } = { thread: 't' }) {
  const sent: { pairId: string; id: string }[] = []
  const call = ((_: string, input: { pairId: string; id: string }) => {
    sent.push({ pairId: input.pairId, id: input.id })
    return Promise.resolve({ note: { id: input.id, etag: '1' }, revision: 'r' })
  }) as unknown as Call
  const changes = ownChanges({
    call,
    device,
    me: 'm',
    where,
    maySend: () => true,
    onSent: () => {},
    onChange: () => {},
  })
  return { changes, sent, device }
}

test('a line in a meeting nobody knows yet waits on the device and is sent once, to the pair, when it is known', async () => {
  const { changes, sent, device } = windowOn()
  await changes.add(note('a'))
  await changes.add(note('b'))
  expect(sent).toEqual([])
  expect(await device.entries('m|t')).toHaveLength(2)
  await changes.belongTo('p')
  await changes.send()
  expect(sent).toEqual([
    { pairId: 'p', id: 'a' },
    { pairId: 'p', id: 'b' },
  ])
  expect(changes.entries()).toEqual([])
  expect(await device.entries('m|t')).toEqual([])
})

test('a window closed before anybody knew leaves its lines to the next one', async () => {
  const closed = windowOn()
  await closed.changes.add(note('a'))
  const next = windowOn(closed.device)
  await next.changes.belongTo('p')
  expect(next.changes.entries()).toMatchObject([{ scope: 'm|p', change: { input: { pairId: 'p', id: 'a' } } }])
  await next.changes.send()
  expect(next.sent).toHaveLength(1)
})

test('a line written while the others are taken over stands once, after them', async () => {
  const { changes, sent } = windowOn()
  await changes.add(note('a'))
  const known = changes.belongTo('p')
  const later = changes.add(note('b'))
  expect(changes.entries().map((entry) => entry.change.input)).toMatchObject([{ id: 'a' }, { id: 'b' }])
  await Promise.all([known, later])
  await changes.send()
  expect(sent.map(({ id }) => id).toSorted()).toEqual(['a', 'b'])
})

test('a line that never left the device can be taken back before anybody knows whose meeting it is', async () => {
  const { changes, device } = windowOn()
  await changes.add(note('a'))
  expect(await changes.takeBack('a')).toBe(true)
  expect(await device.entries('m|t')).toEqual([])
})

test('a page that names its pair needs no adoption', async () => {
  const { changes, sent } = windowOn(deviceMemory(), { pairId: 'p' })
  await changes.add(note('a'))
  expect(sent).toHaveLength(1)
})

test('a line taken back while it is taken over to its pair is gone from both places', async () => {
  const device = deviceMemory()
  const handedOver = Promise.withResolvers<void>()
  const slow = {
    ...device,
    putEntry: async (entry: Entry) => {
      if (entry.scope === 'm|p') await handedOver.promise
      await device.putEntry(entry)
    },
  }
  const { changes, sent } = windowOn(slow)
  await changes.add(note('a'))
  const known = changes.belongTo('p')
  await new Promise((resolve) => setTimeout(resolve))
  const takenBack = changes.takeBack('a')
  handedOver.resolve()
  await known
  expect(await takenBack).toBe(true)
  await changes.send()
  expect(sent).toEqual([])
  expect(await device.entries('m|p')).toEqual([])
})
