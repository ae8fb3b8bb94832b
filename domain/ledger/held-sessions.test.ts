import { expect, it } from 'vitest'
import { heldSessions } from './held-sessions.ts'
import type { Occurrence } from './occurrence.ts'

function slot(start: string, end: string, isHeld = true): Occurrence {
  const [startAt, endAt] = [`2026-10-15T${start}:00.000Z`, `2026-10-15T${end}:00.000Z`]
  const answers = { manager: 'organizer', report: 'accepted' }
  const rest = { organiser: 'manager', status: 'scheduled', isSettled: true } as const
  return { key: start, plannedAt: startAt, plannedOn: '2026-10-15', startAt, endAt, answers, isHeld, ...rest }
}

it('slots that follow each other at once were one talk; what was not held is none', () => {
  const slots = [slot('08:00', '08:30'), slot('08:40', '09:00'), slot('13:00', '13:30'), slot('15:00', '15:30', false)]
  expect(heldSessions(slots, 'Pacific/Auckland').map(({ on, minutes }) => [on, minutes])).toEqual([
    ['2026-10-15', 60],
    ['2026-10-16', 30],
  ])
})
