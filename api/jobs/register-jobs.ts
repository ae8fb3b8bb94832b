import { app, type InvocationContext, type RetryOptions } from '@azure/functions'
import { logLine } from '../log/log-line.ts'
import { traceCode } from '../log/trace-code.ts'
import { underWay } from '../log/under-way.ts'
import type { JobMessages, QueueName } from '../ports/job-queue.ts'
import { timers, works } from './all-jobs.ts'
import { giveUp } from './give-up.ts'
import type { JobPorts } from './job-ports.ts'

/**
 * The host repeats a message by itself, but a timer only when it is told to: without this, storage that is away for a
 * minute would cost the whole night.
 */
const againSoon: RetryOptions = { strategy: 'fixedDelay', maxRetryCount: 5, delayInterval: { minutes: 1 } }

/**
 * Hands the jobs to the host: a timer only puts messages into a queue, a queue's function does one message's work. A
 * message that failed five times comes to the queue's poison function, which lets its run say so.
 */
export function registerJobs(ports: () => JobPorts, clock: () => Date): void {
  for (const [name, { schedule, start }] of Object.entries(timers)) {
    const handler = () => quietly(name, () => start(ports(), clock().toISOString()))
    app.timer(name, { schedule, retry: againSoon, handler })
  }
  for (const name of Object.keys(works) as QueueName[]) registerQueue(name, ports, clock)
}

function registerQueue<Name extends QueueName>(name: Name, ports: () => JobPorts, clock: () => Date): void {
  app.storageQueue(name, {
    queueName: name,
    connection: 'AzureWebJobsStorage',
    handler: (message, context) =>
      quietly(name, () => {
        const at = { attempt: attemptOf(context), now: clock().toISOString() }
        return works[name](ports(), message as JobMessages[Name], at)
      }),
  })
  app.storageQueue(`${name}-poison`, {
    queueName: `${name}-poison`,
    connection: 'AzureWebJobsStorage',
    handler: (message, context) => {
      // The alert of the template counts this line. It says which queue and never whose message: the page about jobs does.
      context.error(`Given up: a message of ${name}`)
      const given = { queue: name, message: message as JobMessages[Name], now: clock().toISOString() }
      return quietly(`${name}-poison`, () => giveUp(ports(), given))
    },
  })
}

/**
 * The host writes whatever a job throws into its log, with the text and all causes, and those hold addresses of rows and
 * mailboxes. It gets one line that names nobody instead; what was about whom stands in the run.
 */
async function quietly(job: string, work: () => Promise<void>): Promise<void> {
  await underWay.run({ operation: job, trace: traceCode() }, async () => {
    try {
      await work()
    } catch (error) {
      // oxlint-disable-next-line preserve-caught-error -- the cause is what must not be written down
      throw new Error(logLine('failed', error))
    }
  })
}

function attemptOf({ triggerMetadata }: InvocationContext): number {
  return Number(triggerMetadata?.['dequeueCount'] ?? 1)
}
