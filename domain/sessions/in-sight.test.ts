import { expect, test } from 'vitest'
import { inSight } from './in-sight.ts'

const on = (...days: string[]) => days.map((day) => ({ on: day }))

test('the last three sessions are in sight, newest first, and today’s beside them', () => {
  const days = on('2026-09-24', '2026-10-15', '2026-10-01', '2026-10-08', '2026-10-22')
  expect(inSight(days, '2026-10-15')).toEqual(on('2026-10-15', '2026-10-08', '2026-10-01', '2026-09-24'))
  expect(inSight(days, '2026-10-16')).toEqual(on('2026-10-15', '2026-10-08', '2026-10-01'))
})
