import { expect, test } from 'vitest'
import type { Call } from '../create-call.ts'
import { deviceMemory } from '../device/device-memory.ts'
import { UnreachableError } from '../trouble.ts'
import { callToGiveUp } from './call-to-give-up.ts'
import { createOutbox } from './outbox.ts'

test('a line that nobody answers to goes out with the next sending once it is given up, and stands there once', async () => {
  const heard: unknown[] = []
  let isSilent = true
  const call = ((_operation: string, input: { id: string }, { signal }: { signal: AbortSignal }) => {
    if (!isSilent) return Promise.resolve({ note: { id: heard.push(input.id), etag: 'v1' }, revision: 'r' })
    return new Promise((_, fail) => signal.addEventListener('abort', () => fail(new UnreachableError('given up'))))
  }) as unknown as Call
  const sending = callToGiveUp(call)
  const device = deviceMemory()
  const outbox = createOutbox({ scope: 'm|m_r', call: sending.call, device, onSent: () => {}, onChange: () => {} })
  const input = { pairId: 'm_r', id: 'a', text: 'a', visibility: 'shared' } as const
  const added = outbox.add({ operation: 'addNote', input })
  await expect.poll(() => outbox.entries().length).toBe(1)
  isSilent = false
  sending.giveUp()
  await added
  expect(outbox.entries()).toHaveLength(1)
  await outbox.send()
  expect(outbox.entries()).toEqual([])
  expect(heard).toEqual(['a'])
})
