import type { TokenCredential } from '@azure/identity'
import { QueueServiceClient, RestError, type QueueClient, type StoragePipelineOptions } from '@azure/storage-queue'
import { inTime } from '../limits/in-time.ts'
import type { JobQueue, QueueName } from '../ports/job-queue.ts'

/** How many sends run at once: a night starts with thousands of messages. */
const atOnce = 32

/** A message lives for seven days and may be hidden for less; a service that asks for more is asked once in between. */
const mostDelaySeconds = 6 * 86_400

const usualMs = 30_000

/**
 * Queues of the storage account. A queue that does not exist yet is created by the first message that misses it.
 * `timeoutMs` is how long each message may take, repeats included: the client by itself waits for ever.
 *
 * `perMinute` is the pace of a queue: of messages that are sent together the first is due at once, each other one a little
 * later. A queue by itself hands out all it has, to as many instances as the platform will start.
 */
export function storageQueue(account: {
  endpoint: string
  credential: TokenCredential
  options?: StoragePipelineOptions
  timeoutMs?: number
  perMinute?: Partial<Record<QueueName, number>>
}): JobQueue {
  const { timeoutMs = usualMs } = account
  const service = new QueueServiceClient(account.endpoint, account.credential, account.options)
  return {
    send: async (name, messages, options = {}) => {
      const delayOf = (place: number) => {
        const perMinute = account.perMinute?.[name]
        const paced = perMinute === undefined ? 0 : Math.floor((place * 60) / perMinute)
        return Math.min((options.delaySeconds ?? 0) + paced, mostDelaySeconds)
      }
      const queue = service.getQueueClient(name)
      const [first, ...rest] = messages.map(toText)
      if (first === undefined) return
      const put = (text: string, place: number) =>
        inTime(timeoutMs, (abortSignal) => queue.sendMessage(text, { visibilityTimeout: delayOf(place), abortSignal }))
      await sendFirst(queue, () => put(first, 0))
      for (let start = 0; start < rest.length; start += atOnce) {
        await Promise.all(rest.slice(start, start + atOnce).map((text, index) => put(text, start + index + 1)))
      }
    },
  }
}

/** Functions expects base64. */
function toText(message: object): string {
  return Buffer.from(JSON.stringify(message)).toString('base64')
}

async function sendFirst(queue: QueueClient, put: () => Promise<unknown>): Promise<void> {
  try {
    await put()
  } catch (error) {
    if (!(error instanceof RestError) || error.statusCode !== 404) throw error
    await queue.createIfNotExists()
    await put()
  }
}
