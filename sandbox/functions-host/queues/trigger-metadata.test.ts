import { expect, it } from 'vitest'
import { queueMetadata } from './trigger-metadata.ts'

const day = new Date('2026-10-12T00:00:00Z')
const message = {
  messageId: 'm1',
  dequeueCount: 3,
  insertedOn: day,
  expiresOn: day,
  nextVisibleOn: day,
  popReceipt: 'p',
}

it('tells a function of the message and of how often it was taken out', () => {
  expect(queueMetadata('plain text', message)).toMatchObject({
    QueueTrigger: { string: 'plain text' },
    Id: { string: 'm1' },
    DequeueCount: { int: 3 },
    InsertionTime: { json: '"2026-10-12T00:00:00.000Z"' },
  })
})

it('puts every property of a JSON message beside it, over what the queue says, whatever the size of its letters', () => {
  const text = JSON.stringify({ run: 'r', dequeuecount: 0, id: { of: 'x' }, oids: ['a'], nobody: null })
  const metadata = queueMetadata(text, message)
  expect(metadata).toMatchObject({ run: { string: 'r' }, DequeueCount: { string: '0' }, Id: { json: '{"of":"x"}' } })
  expect(Object.keys(metadata)).toHaveLength(8)
})
