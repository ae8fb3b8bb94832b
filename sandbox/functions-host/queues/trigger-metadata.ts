import type { TypedData } from '../core-contract.ts'

type Message = {
  messageId: string
  dequeueCount: number
  insertedOn: Date
  expiresOn: Date
  nextVisibleOn: Date
  popReceipt: string
}

/**
 * What a queue's function is told beside the message: the queue's own properties, and every top-level property of a JSON
 * message, which takes the place of one with the same name whatever its letters' size. Lists and nulls are left out,
 * numbers and truths become texts.
 */
export function queueMetadata(text: string, message: Message): Record<string, TypedData> {
  const metadata: Record<string, TypedData> = {
    QueueTrigger: { string: text },
    DequeueCount: { int: message.dequeueCount },
    ExpirationTime: timeOf(message.expiresOn),
    Id: { string: message.messageId },
    InsertionTime: timeOf(message.insertedOn),
    NextVisibleTime: timeOf(message.nextVisibleOn),
    PopReceipt: { string: message.popReceipt },
  }
  for (const [name, value] of Object.entries(propertiesOf(text))) {
    if (value === null || Array.isArray(value)) continue
    const same = Object.keys(metadata).find((one) => one.toLowerCase() === name.toLowerCase())
    metadata[same ?? name] = typeof value === 'object' ? { json: JSON.stringify(value) } : { string: String(value) }
  }
  return metadata
}

function timeOf(date: Date): TypedData {
  return { json: JSON.stringify(date) }
}

function propertiesOf(text: string): object {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}
