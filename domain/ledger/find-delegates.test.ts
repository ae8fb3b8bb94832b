import { expect, it } from 'vitest'
import { findDelegates } from './find-delegates.ts'
import { sampleEvent } from './sample-event.ts'

const invited = [{ id: 'mia' }, { id: 'ravi' }]
const by = (organizer: string, count: number, master?: (n: number) => string) =>
  Array.from({ length: count }, (_, n) =>
    sampleEvent(`${organizer}${n}`, `2026-10-${10 + n}`, {
      organizer,
      attendees: invited,
      ...(master ? { master: master(n) } : {}),
    }),
  )
const find = (events: ReturnType<typeof by>, team: string[] = []) =>
  findDelegates(events, { owner: 'mia', nonHuman: ['bot'], team })

it('takes whoever organises five entries, or three series, for others', () => {
  expect(find(by('tom', 5))).toEqual(['tom'])
  expect(find(by('tom', 4))).toEqual([])
  expect(find(by('tom', 3, (n) => `series ${n}`))).toEqual(['tom'])
})

it('takes nobody of the owner’s own line, no bot, and nobody who says they come or meets the owner alone', () => {
  expect(find(by('zoe', 9), ['zoe'])).toEqual([])
  expect(find(by('bot', 9))).toEqual([])
  const comes = by('tom', 9).map((event) => ({
    ...event,
    attendees: [...invited, { id: 'tom', response: 'accepted' }],
  }))
  expect(find(comes)).toEqual([])
  expect(find(by('tom', 9).map((event) => ({ ...event, attendees: [{ id: 'mia' }] })))).toEqual([])
})
