import { QueueServiceClient, type QueueClient } from '@azure/storage-queue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStorage, type TestStorage } from '../../../tests/start-storage.ts'
import { watchQueue, type QueueState, type QueueWatch } from './queue-watch.ts'

const settings = {
  batchSize: 4,
  newBatchThreshold: 0,
  maxDequeueCount: 2,
  visibilityTimeoutMs: 0,
  maxPollingIntervalMs: 100,
  isBase64: false,
}
let storage: TestStorage
let service: QueueServiceClient

beforeAll(async () => {
  storage = await startStorage()
  service = new QueueServiceClient(storage.queues, storage.credential, {
    keepAliveOptions: { enable: true },
    ...storage.options,
  })
})
afterAll(() => storage.close())

async function queueWith(name: string, message: string): Promise<QueueClient> {
  const queue = service.getQueueClient(name)
  await queue.create()
  await queue.sendMessage(message)
  return queue
}

/** Lets a process take the message out this often and die of it each time. */
async function takeOut(queue: QueueClient, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { receivedMessageItems } = await queue.receiveMessages({ visibilityTimeout: 60 })
    for (const { messageId, popReceipt, messageText } of receivedMessageItems)
      await queue.updateMessage(messageId, popReceipt, messageText, 0)
  }
}

/** Works on a queue with a function that always fails until `isDone`; returns how often it was called. */
async function failUntil(queue: QueueClient, poison: QueueClient | undefined, isDone: (state: QueueState) => boolean) {
  let calls = 0
  const run = async () => {
    calls++
    throw new Error('no')
  }
  const watch: QueueWatch = watchQueue({ queue, poison, settings, run, log: () => {} })
  await expect.poll(async () => isDone(await watch.state()), { timeout: 10_000 }).toBe(true)
  await watch.stop()
  return calls
}

describe('a message that fails', () => {
  it('is given up after its last try', async () => {
    const queue = await queueWith('work', 'torn')
    const poison = service.getQueueClient('work-poison')
    expect(await failUntil(queue, poison, ({ poisoned }) => poisoned === 1)).toBe(2)
  })

  it('is given up without a further try when a process died of it each time', async () => {
    const queue = await queueWith('deadly', 'torn')
    await takeOut(queue, 2)
    expect(await failUntil(queue, service.getQueueClient('deadly-poison'), ({ poisoned }) => poisoned === 1)).toBe(0)
  })

  it('in a queue of given-up messages stays there, hidden for ten minutes', async () => {
    const queue = await queueWith('lost-poison', 'torn')
    expect(await failUntil(queue, undefined, ({ failed }) => failed === 1)).toBe(1)
    expect((await queue.peekMessages()).peekedMessageItems).toEqual([])
    expect((await queue.getProperties()).approximateMessagesCount).toBe(1)
  })

  it('is not run there any more after its last try', async () => {
    const queue = await queueWith('hopeless-poison', 'torn')
    await takeOut(queue, 2)
    const isTaken = ({ running }: QueueState) => running === 0
    const calls = await failUntil(queue, undefined, isTaken)
    await expect.poll(async () => (await queue.peekMessages()).peekedMessageItems.length).toBe(0)
    expect(calls).toBe(0)
  })
})
