import { RestError, type DequeuedMessageItem, type QueueClient } from '@azure/storage-queue'
import { setTimeout as sleep } from 'node:timers/promises'
import { messageWork, type QueueWork } from './message-work.ts'

export type QueueState = {
  name: string
  waiting: number
  running: number
  done: number
  failed: number
  poisoned: number
}

export type QueueWatch = {
  /** Is a function at work on a message of this queue? Asks nobody. */
  isBusy(): boolean
  /** `waiting` counts every message that is still in the queue, also those being worked on or put off. */
  state(): Promise<QueueState>
  /** Looks at once instead of after the current pause. */
  wake(): void
  stop(): Promise<void>
}

const firstPauseMs = 100
/** How long a message is hidden while it is worked on, in seconds. */
const holdSeconds = 600

/**
 * The queue trigger: takes batches and works on each message (see `messageWork`), sooner again while there are some, later
 * while there are none.
 */
export function watchQueue(given: QueueWork): QueueWatch {
  const { queue, poison, settings, log } = given
  const { counts, work } = messageWork(given)
  const stopping = new AbortController()
  let waking = new AbortController()
  const working = new Set<Promise<void>>()

  async function takeBatch(): Promise<DequeuedMessageItem[]> {
    if (counts.running > settings.newBatchThreshold) return []
    const asked = { numberOfMessages: Math.min(settings.batchSize, 32), visibilityTimeout: holdSeconds }
    return (await queue.receiveMessages({ ...asked, abortSignal: stopping.signal })).receivedMessageItems
  }

  async function loop(): Promise<void> {
    let pauseMs = firstPauseMs
    while (!stopping.signal.aborted) {
      const batch = await takeBatch().catch((error: unknown) => {
        if (!stopping.signal.aborted) log('warning', queue.name, `Cannot read the queue: ${String(error)}`)
        return []
      })
      for (const message of batch) {
        const one = work(message).finally(() => {
          working.delete(one)
          wake()
        })
        working.add(one)
      }
      pauseMs = batch.length > 0 ? firstPauseMs : Math.min(pauseMs * 2, settings.maxPollingIntervalMs)
      const wasWoken = await sleep(pauseMs, false, { signal: waking.signal }).catch(() => true)
      if (wasWoken) pauseMs = firstPauseMs
      waking = new AbortController()
    }
  }

  function wake(): void {
    waking.abort()
  }
  const looping = loop()

  return {
    isBusy: () => counts.running > 0,
    wake,
    state: async () => {
      const [waiting, poisoned] = await Promise.all([countOf(queue), poison ? countOf(poison) : 0])
      // Somebody waits for it, and it may have come from another process, of which this one heard nothing.
      if (waiting > 0) wake()
      return { name: queue.name, waiting, poisoned, ...counts }
    },
    stop: async () => {
      stopping.abort()
      wake()
      await looping
      await Promise.all(working)
    },
  }
}

/** None in a queue that does not exist. */
async function countOf(queue: QueueClient): Promise<number> {
  try {
    return (await queue.getProperties()).approximateMessagesCount ?? 0
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return 0
    throw error
  }
}
