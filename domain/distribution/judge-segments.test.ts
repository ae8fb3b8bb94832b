import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import type { Dimension } from './dimension.ts'
import { judgeSegments } from './judge-segments.ts'
import { placementOf } from './placement.ts'
import { countedOf, segmentTallies } from './segment-tally.ts'

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
/** The segments of these people, each with the answer whether it may be shown. */
function judge(eligible: readonly BlockFact[], of: readonly Dimension[]) {
  const [placement, counted] = [placementOf(eligible, of), countedOf(eligible)]
  const tallied = [...placement.segments].map(
    ([name, segments]) => [name, segmentTallies(segments, placement, counted)] as const,
  )
  return judgeSegments({ segments: new Map(tallied), which: 'all', dimensions: of, rules })
}

const shown = (eligible: BlockFact[]) =>
  [...judge(eligible, dimensions)].map(([name, segments]) => [
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
  const judged = judge(eligible, [{ name: 'department' }, { name: 'office' }])
  expect(judged.get('department')).toContainEqual(expect.objectContaining({ segment: 'none', isVisible: true }))
  expect(judged.get('office')).toContainEqual(expect.objectContaining({ segment: 'none', isVisible: false }))
})

test('a dimension whose parent is not in the list stands alone', () => {
  const eligible = people(12, { division: 'Sales', department: 'North' })
  const alone = judge(eligible, [{ name: 'department', inside: 'division' }])
  expect(alone.get('department')).toMatchObject([{ segment: 'North', isVisible: true }])
  expect(alone.get('department')?.[0]).not.toHaveProperty('inside')
})
