import { expect, test } from 'vitest'
import { releasedDimensions, segmentsOf, tenureBand } from './segments-of.ts'

test('a person is in one segment of each dimension that the directory knows', () => {
  const facts = { department: 'Support', office: 'Lisbon', country: 'PT', hiredOn: '2024-06-01' }
  expect(segmentsOf(facts, '2026-10-05')).toEqual({
    department: 'Support',
    division: undefined,
    office: 'Lisbon',
    country: 'PT',
    employeeType: undefined,
    tenure: '1-to-3',
  })
  const fromElsewhere = ['level', 'workTime', 'workplace', 'leads']
  expect([...Object.keys(segmentsOf({}, '2026-10-05')), ...fromElsewhere].toSorted()).toEqual(
    releasedDimensions.map(({ name }) => name).toSorted(),
  )
})

test('an anniversary opens the next band', () => {
  expect(tenureBand('2025-10-05', '2026-10-04')).toBe('under-1')
  expect(tenureBand('2025-10-05', '2026-10-05')).toBe('1-to-3')
  expect(tenureBand('2023-10-06', '2026-10-05')).toBe('1-to-3')
  expect(tenureBand('2023-10-05', '2026-10-05')).toBe('over-3')
  expect(tenureBand('2027-01-01', '2026-10-05')).toBe('under-1')
})

test('whoever began on 29 February has been there for a year on 1 March', () => {
  expect(tenureBand('2024-02-29', '2025-02-28')).toBe('under-1')
  expect(tenureBand('2024-02-29', '2025-03-01')).toBe('1-to-3')
})
