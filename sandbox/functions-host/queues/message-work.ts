import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue'
import type { Log } from '../core-module.ts'
import type { HostSettings } from '../host-settings.ts'

export type QueueWork = {
  queue: QueueClient
  /** Where what failed too often goes; a queue of given-up messages has none for its own. */
  poison: QueueClient | undefined
  settings: HostSettings['queues']
  /** Runs the function with one message's text. Throwing means "try again later". */
  run: (text: string, message: DequeuedMessageItem) => Promise<void>
  log: Log
}

/**
 * What is done with one message of a queue: it is deleted when its function succeeded, put off when it failed, and moved to
 * `{queue}-poison` when it has failed `maxDequeueCount` times. One that was taken out more often than that (its function
 * ended with its process each time) is moved without being run. What fails in a queue of given-up messages stays hidden for
 * as long as it was held, and after as many times it is not run any more. `counts` is how many run, succeeded and failed.
 */
export function messageWork({ queue, poison, settings, run, log }: QueueWork) {
  const counts = { running: 0, done: 0, failed: 0 }

  async function work(message: DequeuedMessageItem): Promise<void> {
    if (message.dequeueCount > settings.maxDequeueCount) return poisonIt(message)
    counts.running++
    try {
      await run(decode(message.messageText), message)
      await queue.deleteMessage(message.messageId, message.popReceipt)
      counts.done++
    } catch (error) {
      counts.failed++
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      log('error', queue.name, `Try ${message.dequeueCount} failed: ${reason}`)
      await putOff(message).catch((trouble: unknown) => log('error', queue.name, String(trouble)))
    } finally {
      counts.running--
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

  return { counts, work }
}
