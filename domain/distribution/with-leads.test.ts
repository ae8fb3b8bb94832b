import { expect, test } from 'vitest'
import { withLeads } from './with-leads.ts'

test('whoever leads a manager is in a group of their own', () => {
  const days = { availableDays: 20, scheduledDays: 20, daysPerWeek: 5, heldSessions: 0, heldMinutes: 0 }
  const line = (managerId: string, reportId: string) => ({
    managerId,
    reportId,
    segments: { office: 'Leeds' },
    ...days,
  })
  const facts = [line('ines', 'ada'), line('ada', 'mia'), line('mia', 'noa')]
  expect(withLeads(facts).map(({ segments }) => segments)).toEqual([
    { office: 'Leeds', leads: 'managers' },
    { office: 'Leeds', leads: 'people' },
    { office: 'Leeds', leads: 'nobody' },
  ])
  expect(withLeads([line('ada', 'mia')])).toEqual([line('ada', 'mia')])
})
