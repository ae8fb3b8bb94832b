import type { TokenCredential } from '@azure/identity'
import { QueueServiceClient, RestError, type QueueClient, type StoragePipelineOptions } from '@azure/storage-queue'
import { inTime } from '../limits/in-time.ts'
import type { JobQueue } from '../ports/job-queue.ts'

/** How many sends run at once: a night starts with thousands of messages. */
const atOnce = 32

/** A message lives for seven days and may be hidden for less; a service that asks for more is asked once in between. */
const mostDelaySeconds = 6 * 86_400

const usualMs = 30_000

/**
 * Queues of the storage account. A queue that does not exist yet is created by the first message that misses it.
 * `timeoutMs` is how long each message may take, repeats included: the client by itself waits for ever.
 */
export function storageQueue(account: {
  endpoint: string
  credential: TokenCredential
  options?: StoragePipelineOptions
  timeoutMs?: number
}): JobQueue {
  const { timeoutMs = usualMs } = account
  const service = new QueueServiceClient(account.endpoint, account.credential, account.options)
  return {
    send: async (name, messages, options = {}) => {
      const delaySeconds = Math.min(options.delaySeconds ?? 0, mostDelaySeconds)
      const queue = service.getQueueClient(name)
      const [first, ...rest] = messages.map(toText)
      if (first === undefined) return
      const put = (text: string) =>
        inTime(timeoutMs, (abortSignal) => queue.sendMessage(text, { visibilityTimeout: delaySeconds, abortSignal }))
      await sendFirst(queue, () => put(first))
      for (let start = 0; start < rest.length; start += atOnce) {
        await Promise.all(rest.slice(start, start + atOnce).map(put))
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
