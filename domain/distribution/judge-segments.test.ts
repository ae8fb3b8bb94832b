import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { judgeSegments } from './judge-segments.ts'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }
const people = (count: number, segments: Record<string, string>): BlockFact[] =>
  Array.from({ length: count }, (_, index) => ({
    reportId: `r${index}`,
    managerId: `${segments['division']}-m${index % 4}`,
    segments,
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: 1,
    heldMinutes: 30,
  }))
const dimensions = [{ name: 'division' }, { name: 'department', inside: 'division' }]
const shown = (eligible: BlockFact[]) =>
  [...judgeSegments({ eligible, dimensions, rules })].map(([name, segments]) => [
    name,
    segments.map(({ segment, inside, isVisible }) => `${inside ?? ''}/${segment}${isVisible ? '' : ' hidden'}`),
  ])

test('departments are judged inside their division, with the division as their total', () => {
  const eligible = [
    ...people(12, { division: 'Sales', department: 'North' }),
    ...people(12, { division: 'Sales', department: 'South' }),
    ...people(3, { division: 'Sales', department: 'West' }),
    ...people(16, { division: 'Plant' }),
  ]
  expect(shown(eligible)).toEqual([
    ['division', ['/Plant', '/Sales']],
    ['department', ['Plant/none', 'Sales/North hidden', 'Sales/South', 'Sales/West hidden']],
  ])
})

test('a hidden division hides its departments', () => {
  const eligible = [
    ...people(12, { division: 'Sales', department: 'North' }),
    ...people(8, { division: 'Plant', department: 'Press' }),
    ...people(4, { division: 'Lab', department: 'Press' }),
  ]
  expect(shown(eligible)).toEqual([
    ['division', ['/Lab hidden', '/Plant hidden', '/Sales']],
    ['department', ['Lab/Press hidden', 'Plant/Press hidden', 'Sales/North']],
  ])
})

test('two dimensions may have a segment of one name: that one passes says nothing of the other', () => {
  const eligible = [
    ...people(30, { department: 'none', office: 'Leeds' }),
    ...people(24, { department: 'Sales', office: 'Lyon' }),
    ...people(6, { department: 'Sales', office: 'none' }).map((fact) => ({ ...fact, managerId: 'only' })),
  ]
  const judged = judgeSegments({ eligible, dimensions: [{ name: 'department' }, { name: 'office' }], rules })
  expect(judged.get('department')).toContainEqual(expect.objectContaining({ segment: 'none', isVisible: true }))
  expect(judged.get('office')).toContainEqual(expect.objectContaining({ segment: 'none', isVisible: false }))
})

test('a dimension whose parent is not in the list stands alone', () => {
  const eligible = people(12, { division: 'Sales', department: 'North' })
  const alone = judgeSegments({ eligible, dimensions: [{ name: 'department', inside: 'division' }], rules })
  expect(alone.get('department')).toMatchObject([{ segment: 'North', isVisible: true }])
  expect(alone.get('department')?.[0]).not.toHaveProperty('inside')
})
