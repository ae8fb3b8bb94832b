import { expect, test } from 'vitest'
import { withImported } from './with-imported.ts'

const fact = {
  reportId: 'mia',
  managerId: 'ada',
  segments: { department: 'Sales', country: 'DE', tenure: 'over-3' },
  availableDays: 20,
  scheduledDays: 20,
  daysPerWeek: 5,
  heldSessions: 1,
  heldMinutes: 45,
}

test('what a file says goes before the directory; what it does not say stays', () => {
  const imported = new Map([['mia', { department: '0410', level: 'L3', hiredOn: '2026-04-01' }]])
  expect(withImported([fact], imported, '2026-10-05')[0]?.segments).toEqual({
    department: '0410',
    country: 'DE',
    tenure: 'under-1',
    level: 'L3',
  })
  expect(withImported([fact], new Map(), '2026-10-05')).toEqual([fact])
})
