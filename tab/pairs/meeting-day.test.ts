import { expect, test } from 'vitest'
import { meetingDay } from './meeting-day.ts'

test('late in the evening in Lisbon is the next day in Tokyo', () => {
  expect(meetingDay('2026-10-15T22:30:00Z', 'Europe/Lisbon')).toBe('2026-10-15')
  expect(meetingDay('2026-10-15T22:30:00Z', 'Asia/Tokyo')).toBe('2026-10-16')
})
