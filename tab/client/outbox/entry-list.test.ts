import { expect, test } from 'vitest'
import { entryOf } from '../../builders/sample-pair.ts'
import { deviceMemory } from '../device/device-memory.ts'
import type { Entry } from './change.ts'
import { entryList } from './entry-list.ts'

const first = entryOf({ operation: 'addTopic', input: { pairId: 'p', id: 't1', text: 'Rota' } })

test('entries taken over from another scope lie in this one from then on', async () => {
  const device = deviceMemory()
  await device.putEntry({ ...first, scope: 'm|thread' })
  const list = entryList('m|p', device, () => {})
  await list.append([{ ...first, scope: 'm|thread' }])
  expect(await device.entries('m|p')).toMatchObject([{ id: first.id, scope: 'm|p' }])
  expect(await device.entries('m|thread')).toEqual([])
})

test('a device that cannot write costs safety, not the line', async () => {
  const full = { ...deviceMemory(), isLasting: true, putEntry: () => Promise.reject(new Error('full')) }
  const list = entryList('m|p', full, () => {})
  expect(list.isKept()).toBe(true)
  await list.append([first])
  expect(list.all()).toHaveLength(1)
  expect(list.isKept()).toBe(false)
})

test('what another window has sent meanwhile is let go of', async () => {
  const device = deviceMemory()
  const list = entryList('m|p', device, () => {})
  await list.append([first])
  await device.removeEntry(first.id)
  await list.load()
  expect(list.all()).toEqual([])
})

test('a line written while the device is being read is not taken for one that another window has sent', async () => {
  const list = entryList('m|p', deviceMemory(), () => {})
  const loaded = list.load()
  await list.append([first])
  await loaded
  expect(list.all()).toHaveLength(1)
})

test('a line let go of while the device is being read does not come back with its answer', async () => {
  const device = deviceMemory()
  const list = entryList('m|p', device, () => {})
  await list.append([first])
  const loaded = list.load()
  const forgotten = list.forget(first.id)
  await Promise.all([loaded, forgotten])
  expect(list.all()).toEqual([])
})

test('a line let go of while it is being written down is not left on the device', async () => {
  const device = deviceMemory()
  const sealing = Promise.withResolvers<void>()
  const slow = { ...device, putEntry: (entry: Entry) => sealing.promise.then(() => device.putEntry(entry)) }
  const list = entryList('m|p', slow, () => {})
  const appended = list.append([first])
  await list.forget(first.id)
  sealing.resolve()
  await appended
  expect(await device.entries('m|p')).toEqual([])
  await list.write({ ...first, scope: 'm|p' })
  expect(await device.entries('m|p')).toEqual([])
})
