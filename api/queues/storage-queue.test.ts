import { QueueServiceClient } from '@azure/storage-queue'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStorage, type TestStorage } from '../../tests/start-storage.ts'
import { storageQueue } from './storage-queue.ts'

let storage: TestStorage
beforeAll(async () => {
  storage = await startStorage()
})
afterAll(() => storage.close())

it('puts every message into a queue that did not exist, in the form that Functions reads', async () => {
  const { queues: endpoint, credential } = storage
  const options = { keepAliveOptions: { enable: true }, ...storage.options }
  const queue = storageQueue({ endpoint, credential, options })
  const messages = Array.from({ length: 40 }, (_, index) => ({ run: 'now', oid: `p${index}` }))
  await queue.send('calendars', messages)
  await queue.send('calendars', [{ run: 'now', oid: 'later' }], { delaySeconds: 60 })
  await queue.send('calendars', [{ run: 'now', oid: 'next year' }], { delaySeconds: 366 * 86_400 })
  await queue.send('calendars', [])

  const client = new QueueServiceClient(endpoint, credential, options).getQueueClient('calendars')
  expect((await client.getProperties()).approximateMessagesCount).toBe(42)
  const received: unknown[] = []
  for (;;) {
    const { receivedMessageItems } = await client.receiveMessages({ numberOfMessages: 32, visibilityTimeout: 60 })
    if (receivedMessageItems.length === 0) break
    for (const { messageText } of receivedMessageItems) {
      received.push(JSON.parse(Buffer.from(messageText, 'base64').toString('utf8')))
    }
  }
  expect(received).toHaveLength(40)
  expect(received).toEqual(expect.arrayContaining(messages))
})

it('lets messages become due one after the other at the pace that is asked for', async () => {
  const { queues: endpoint, credential } = storage
  const options = { keepAliveOptions: { enable: true }, ...storage.options }
  const messages = Array.from({ length: 40 }, (_, index) => ({ run: 'now', oid: `p${index}`, monday: '2026-10-12' }))
  const queue = storageQueue({ endpoint, credential, options, perMinute: { digests: 3 } })
  await queue.send('digests', messages)
  const client = new QueueServiceClient(endpoint, credential, options).getQueueClient('digests')
  const due = await client.receiveMessages({ numberOfMessages: 32 })
  expect(due.receivedMessageItems).toHaveLength(1)
  expect((await client.getProperties()).approximateMessagesCount).toBe(40)
})
