import { QueueServiceClient } from '@azure/storage-queue'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStorage, type TestStorage } from '../../../tests/start-storage.ts'
import { hearMessagesSent } from './messages-sent.ts'

let storage: TestStorage

beforeAll(async () => {
  storage = await startStorage()
})
afterAll(() => storage.close())

it('hears which queue a message was sent into, and nothing else that is asked of the service', async () => {
  const service = new QueueServiceClient(storage.queues, storage.credential, {
    keepAliveOptions: { enable: true },
    ...storage.options,
  })
  const heard: string[] = []
  const stop = hearMessagesSent((queue) => heard.push(queue))
  const queue = service.getQueueClient('letters')
  await queue.create()
  expect(heard).toEqual([])
  await queue.sendMessage('one')
  await queue.sendMessage('later', { visibilityTimeout: 60 })
  expect(heard).toEqual(['letters', 'letters'])
  await queue.receiveMessages()
  await queue.getProperties()
  stop()
  await queue.sendMessage('unheard')
  expect(heard).toHaveLength(2)
})
