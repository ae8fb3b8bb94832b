/** A department before its people are named: how many, and how its managers share them. */
export type DepartmentPlan = {
  name: string
  division: string
  size: number
  /** even: teams of about ten; one-team: all report to the head; dominated: one lead has most of the people. */
  shape: 'even' | 'dominated' | 'one-team'
}

const large: readonly { name: string; share: number; division: string }[] = [
  { name: 'Product', share: 0.2, division: 'Technology' },
  { name: 'Sales', share: 0.22, division: 'Commercial' },
  { name: 'Engineering', share: 0.24, division: 'Technology' },
  { name: 'Customer Success', share: 0.14, division: 'Commercial' },
  { name: 'Operations', share: 0.12, division: 'Operations' },
  { name: 'Finance', share: 0.08, division: 'Corporate' },
]

/** Below this number of people only the first two large departments exist: each still has its three managers. */
const smallBelow = 150

/** Some weeks ago one department got another name, and one was divided: what is now called so was called that. */
const nameBefore: Readonly<Record<string, string>> = { 'Customer Success': 'Customer Care', Logistics: 'Operations' }

/** The part of the divided department that has a name of its own now; the other one kept its name. */
export const dividedFrom = { department: 'Operations', part: 'Logistics' } as const

/** What a department of today was called before the departments changed. */
export function departmentBefore(name: string): string {
  return nameBefore[name] ?? name
}

/**
 * The departments of an organisation of `people` employees: large ones, and four that HR may never see figures of:
 * Legal (fewer than five people), the Corporate Office (likewise), Research (one team, so only its head and the chief
 * executive lead anyone there) and Facilities (one manager has more than half of the people).
 */
export function planDepartments(people: number, corporateOffice: number): DepartmentPlan[] {
  const research = people < smallBelow ? 5 : 14
  const facilities = people < smallBelow ? 11 : 26
  const special: DepartmentPlan[] = [
    { name: 'Corporate Office', division: 'Corporate', size: corporateOffice, shape: 'one-team' },
    { name: 'Legal', division: 'Corporate', size: 4, shape: 'one-team' },
    { name: 'Research', division: 'Technology', size: research, shape: 'one-team' },
    { name: 'Facilities', division: 'Operations', size: facilities, shape: 'dominated' },
  ]
  const rest = people - special.reduce((sum, each) => sum + each.size, 0)
  const chosen = people < smallBelow ? large.slice(0, 2) : large
  const shares = chosen.reduce((sum, each) => sum + each.share, 0)
  const sizes: number[] = chosen.map((each) => Math.max(20, Math.floor((rest * each.share) / shares)))
  sizes[1] = (sizes[1] ?? 0) + rest - sizes.reduce((sum, size) => sum + size, 0)
  return [
    ...special,
    ...chosen.map((each, at): DepartmentPlan => ({
      name: each.name,
      division: each.division,
      size: sizes[at] ?? 0,
      shape: 'even',
    })),
  ]
}
