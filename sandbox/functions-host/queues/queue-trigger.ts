import { expandSettings } from '../host-settings.ts'
import type { LiveTrigger, MakeTrigger } from '../trigger.ts'
import { queueService } from './queue-connection.ts'
import { watchQueue } from './queue-watch.ts'
import { queueMetadata } from './trigger-metadata.ts'

/** A function that works on the messages of its queue, which is made when it is missing. */
export const queueTrigger: MakeTrigger = async (
  { settings, environment, log, run },
  fn,
  binding,
): Promise<LiveTrigger> => {
  const name = expandSettings(binding.queueName ?? '', environment)
  const service = queueService(binding.connection ?? '', environment)
  const queue = service.getQueueClient(name)
  await queue.createIfNotExists()
  const watch = watchQueue({
    queue,
    poison: name.endsWith('-poison') ? undefined : service.getQueueClient(`${name}-poison`),
    settings: settings.queues,
    log,
    run: async (text, message) => {
      await run(fn, { data: { string: text }, metadata: queueMetadata(text, message) })
    },
  })
  const fire = async (input: string) => void (await run(fn, { data: { string: input } }))
  return { on: name, watch, fire, stop: () => watch.stop() }
}
