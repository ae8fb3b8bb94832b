import { z } from 'zod'
import type { Delivery } from '#domain/digests/delivery'
import type { DigestSwitch } from '#domain/digests/digest-choice'
import { answer, operation } from './operation.ts'
import type { JobView } from './read-runs.ts'

export const readDeliveries = operation({
  need: 'admin',
  effect: 'read',
  why: 'Whether the mails arrive: counts and reasons, the names of those whom no mail reaches, and never a title.',
  input: z.strictObject({}),
  output: answer<ReadDeliveriesOutput>(),
  sample: {},
})

/** One run that had anybody to write to; `isLost`: it has been running for too long for anything to follow. */
export type DeliveryRun = Delivery & { startedAt: string; planned: number; isLost: boolean }

/** Somebody whom no mail reaches: the directory knows no address, or what it knows was refused. */
export type UnreachableView = { oid: string; name: string; why: 'no-address' | 'refused' }

/**
 * How the mails went. `job` is what the page about all jobs says of them; `runs`, newest first, those of the last days that
 * had anybody to write to; `week` their sum over the last seven days. `unreachable` is cut, `unreachableCount` is not.
 */
export type ReadDeliveriesOutput = {
  job: JobView
  digestsFor: DigestSwitch
  runs: DeliveryRun[]
  week: Delivery
  unreachable: UnreachableView[]
  unreachableCount: number
}
