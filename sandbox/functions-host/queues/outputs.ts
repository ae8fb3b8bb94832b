import type { QueueServiceClient } from '@azure/storage-queue'
import { returnBinding, type InvocationResponse, type TypedData } from '../core-contract.ts'
import type { RegisteredFunction } from '../core-module.ts'

/**
 * Sends what a function returned or set for its queue outputs: a list becomes one message each. `serviceOf` finds
 * the queue service of a binding's connection. Other kinds of output are refused, because nothing here runs them.
 */
export async function sendOutputs(given: {
  fn: RegisteredFunction
  response: InvocationResponse
  serviceOf: (connection: string) => QueueServiceClient
  isBase64: boolean
}): Promise<void> {
  const { fn, response } = given
  const values = new Map<string, TypedData>((response.outputData ?? []).map(({ name, data }) => [name, data]))
  if (response.returnValue) values.set(returnBinding, response.returnValue)
  for (const [name, binding] of Object.entries(fn.metadata.bindings)) {
    const value = values.get(name)
    if (binding.direction !== 'out' || binding.type === 'http' || !value) continue
    if (binding.type !== 'queue') throw new Error(`Outputs of type "${binding.type}" are not run by this host.`)
    const queue = given.serviceOf(binding.connection ?? '').getQueueClient(binding.queueName ?? '')
    await queue.createIfNotExists()
    for (const text of messagesOf(value)) {
      await queue.sendMessage(given.isBase64 ? Buffer.from(text).toString('base64') : text)
    }
  }
}

function messagesOf(value: TypedData): string[] {
  if (value.string !== undefined) return [value.string]
  if (value.json === undefined) throw new Error('A queue message is a text or JSON.')
  const parsed = JSON.parse(value.json) as unknown
  const list: unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  return list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
}
