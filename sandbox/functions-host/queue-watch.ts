import { RestError, type DequeuedMessageItem, type QueueClient } from '@azure/storage-queue'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from './core-module.ts'
import type { HostSettings } from './host-settings.ts'

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

/** Runs the function with one message's text. Throwing means "try again later". */
type Run = (text: string, message: DequeuedMessageItem) => Promise<void>

const firstPauseMs = 100
/** How long a message is hidden while it is worked on, in seconds. */
const holdSeconds = 600

/**
 * The queue trigger: takes batches, runs one function per message, deletes what succeeded, puts off what failed,
 * and moves a message to `{queue}-poison` when it has failed `maxDequeueCount` times. One that was taken out more often
 * than that (its function ended with its process each time) is moved without being run. A queue of given-up messages has
 * none for its own: what fails there stays hidden for ten minutes, and after five times it is not run any more.
 */
export function watchQueue(given: {
  queue: QueueClient
  poison: QueueClient | undefined
  settings: HostSettings['queues']
  run: Run
  log: Log
}): QueueWatch {
  const { queue, poison, settings, log } = given
  const counts = { running: 0, done: 0, failed: 0 }
  const stopping = new AbortController()
  let waking = new AbortController()

  async function work(message: DequeuedMessageItem): Promise<void> {
    if (message.dequeueCount > settings.maxDequeueCount) return poisonIt(message)
    counts.running++
    try {
      await given.run(decode(message.messageText), message)
      await queue.deleteMessage(message.messageId, message.popReceipt)
      counts.done++
    } catch (error) {
      counts.failed++
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      log('error', queue.name, `Try ${message.dequeueCount} failed: ${reason}`)
      await putOff(message).catch((trouble: unknown) => log('error', queue.name, String(trouble)))
    } finally {
      counts.running--
      wake()
    }
  }

  async function putOff(message: DequeuedMessageItem): Promise<void> {
    if (!poison) return
    if (message.dequeueCount >= settings.maxDequeueCount) return poisonIt(message)
    const seconds = Math.round(settings.visibilityTimeoutMs / 1000)
    await queue.updateMessage(message.messageId, message.popReceipt, message.messageText, seconds)
  }

  async function poisonIt({ messageId, popReceipt, messageText, dequeueCount }: DequeuedMessageItem): Promise<void> {
    if (!poison) return
    await poison.createIfNotExists()
    await poison.sendMessage(messageText)
    await queue.deleteMessage(messageId, popReceipt)
    log('error', queue.name, `A message was taken out ${dequeueCount} times and moved to ${poison.name}.`)
  }

  function decode(text: string): string {
    return settings.isBase64 ? Buffer.from(text, 'base64').toString('utf8') : text
  }

  async function takeBatch(): Promise<DequeuedMessageItem[]> {
    if (counts.running > settings.newBatchThreshold) return []
    const asked = { numberOfMessages: Math.min(settings.batchSize, 32), visibilityTimeout: holdSeconds }
    return (await queue.receiveMessages({ ...asked, abortSignal: stopping.signal })).receivedMessageItems
  }

  const working = new Set<Promise<void>>()
  async function loop(): Promise<void> {
    let pauseMs = firstPauseMs
    while (!stopping.signal.aborted) {
      const batch = await takeBatch().catch((error: unknown) => {
        if (!stopping.signal.aborted) log('warning', queue.name, `Cannot read the queue: ${String(error)}`)
        return []
      })
      for (const message of batch) {
        const one = work(message).finally(() => working.delete(one))
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
