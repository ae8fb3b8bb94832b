import { expect, test } from 'vitest'
import { pairOfElena } from '../../builders/sample-pair.ts'
import type { Call } from '../create-call.ts'
import { askFor } from './ask-for.ts'
import { meetingPlace } from './known-meeting.ts'

const { signal } = new AbortController()

function listening() {
  const asked: unknown[] = []
  const call = ((operation: string, input: object, options: { signal?: AbortSignal }) => {
    expect(options.signal).toBe(signal)
    asked.push([operation, input])
    return Promise.resolve({ kind: 'unchanged', revision: 'r1' })
  }) as unknown as Call
  return { asked, call }
}

const addresses = ['priya@contoso.example', 'elena@contoso.example']

test('a meeting is asked by its thread each time', async () => {
  const { asked, call } = listening()
  const where = { thread: '19:x' }
  await askFor({ call, where, heard: undefined, since: {}, signal })
  await askFor({ call, where, heard: pairOfElena(), since: { since: 'r1' }, signal })
  expect(asked).toEqual([
    ['openPair', where],
    ['openPair', { ...where, since: 'r1' }],
  ])
})

test('an appointment is looked up by its people until its pair is known, then asked by the pair', async () => {
  const { asked, call } = listening()
  const where = { addresses, asked: { addresses: addresses.map((one) => `Somebody <${one}>`) } }
  await askFor({ call, where, heard: undefined, since: {}, signal })
  await askFor({ call, where, heard: pairOfElena(), since: { since: 'r1' }, signal })
  expect(asked).toEqual([
    ['openAppointment', where.asked],
    ['openPair', { pairId: pairOfElena().pairId, since: 'r1' }],
  ])
})

test('an appointment is the same place in whichever order its people are named', () => {
  const asked = { addresses: addresses.map((one) => `Somebody <${one}>`) }
  expect(meetingPlace({ addresses, asked })).toBe(
    meetingPlace({ addresses: addresses.toReversed(), asked: { addresses } }),
  )
})
