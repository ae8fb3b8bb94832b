import { describe, expect, it } from 'vitest'
import { isoDay } from './day.ts'
import { makeOrganisation } from './make-organisation.ts'

const today = '2026-10-15T13:05:00Z'
const organisation = makeOrganisation({ people: 1000, today })
const small = makeOrganisation({ people: 60, today })
const colleagues = organisation.accounts.filter((account) => account.kind === 'person')
const managersOf = (each: typeof organisation) =>
  new Set(each.accounts.flatMap((account) => each.managerAt(account.oid, each.now) ?? []))

/** People with a manager, by department of theirs, as the manager of each. */
function teams(each: typeof organisation): Map<string, string[]> {
  const grouped = new Map<string, string[]>()
  for (const account of each.accounts) {
    const manager = each.managerAt(account.oid, each.now)
    if (manager === undefined || account.department === null) continue
    grouped.set(account.department, [...(grouped.get(account.department) ?? []), manager])
  }
  return grouped
}

/** How many people, how many managers, and the largest share of one manager. */
function shapeOf(managers: string[] = []) {
  const counts = [...Map.groupBy(managers, (manager) => manager).values()].map((group) => group.length)
  return { people: managers.length, managers: counts.length, dominance: Math.max(...counts) / managers.length }
}

describe('an organisation of a thousand', () => {
  it('has a thousand colleagues, about one in eight of them managers', () => {
    expect(colleagues).toHaveLength(1000)
    expect(managersOf(organisation).size).toBeGreaterThan(100)
    expect(managersOf(organisation).size).toBeLessThan(145)
  })

  it('is the same for the same seed and another for another', () => {
    expect(JSON.stringify(makeOrganisation({ people: 1000, today }).accounts)).toBe(
      JSON.stringify(organisation.accounts),
    )
    expect(makeOrganisation({ people: 1000, today, seed: 'fabrikam' }).accounts.map((each) => each.oid)).not.toContain(
      colleagues[500]?.oid,
    )
  })

  it('has an id and every address once', () => {
    expect(new Set(organisation.accounts.map((each) => each.oid)).size).toBe(organisation.accounts.length)
    const addresses = organisation.accounts.flatMap((each) =>
      each.proxyAddresses.map((address) => address.slice(5).toLowerCase()),
    )
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((address) => !/^[a-z0-9.-]+@[a-z.-]+$/.test(address))).toEqual([])
  })

  it('has names of many scripts and lengths', () => {
    const names = colleagues.map((each) => each.displayName)
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Han}/u, /\p{Script=Cyrillic}/u, /[ẁ-ỹ]/u, /'/])
      expect(names.some((name) => script.test(name))).toBe(true)
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThan(50)
  })

  it('has people in many places, part-timers, and people without mailbox, hire date, title or an enabled account', () => {
    expect(new Set(colleagues.map((each) => each.zone)).size).toBeGreaterThan(8)
    expect(new Set(colleagues.map((each) => each.country)).size).toBeGreaterThan(8)
    expect(new Set(colleagues.map((each) => each.employeeType)).size).toBe(3)
    for (const trait of [
      (each: (typeof colleagues)[number]) => each.workdays.length < 5,
      (each: (typeof colleagues)[number]) => each.mail === null,
      (each: (typeof colleagues)[number]) => each.hiredOn === null,
      (each: (typeof colleagues)[number]) => each.jobTitle === null,
      (each: (typeof colleagues)[number]) => !each.isEnabled,
      (each: (typeof colleagues)[number]) => each.proxyAddresses.length > 2,
      (each: (typeof colleagues)[number]) => each.userPrincipalName !== each.mail && each.mail !== null,
    ]) {
      expect(colleagues.filter(trait).length).toBeGreaterThan(2)
    }
  })

  it('has newcomers of the last half year and people who changed manager', () => {
    const since = isoDay(organisation.span.from)
    expect(colleagues.filter((each) => each.hiredOn !== null && each.hiredOn >= since).length).toBeGreaterThan(5)
    const changes = colleagues.map((each) => organisation.history(each.oid)).filter((edges) => edges.length > 1)
    expect(changes.length).toBeGreaterThan(10)
    for (const [before, after] of changes) expect(before?.to).toBe(after?.from)
  })

  it('finds people by id and by any address', () => {
    const elena = organisation.castOid('elena')
    expect(organisation.find('ELENA.ROSSI@contoso.example')?.oid).toBe(elena)
    expect(organisation.find('elena.rossi@contoso-group.example')?.oid).toBe(elena)
    expect(organisation.find(elena)?.displayName).toBe('Elena Rossi')
    expect(organisation.find('nobody@contoso.example')).toBeUndefined()
  })
})

describe.each([
  ['1000', organisation],
  ['60', small],
])('departments of %s people', (_, each) => {
  const departments = teams(each)

  it('some are large enough for HR', () => {
    const fit = [...departments.values()]
      .map(shapeOf)
      .filter((shape) => shape.people >= 5 && shape.managers >= 3 && shape.dominance <= 0.5)
    expect(fit.length).toBeGreaterThanOrEqual(2)
  })

  it('one has too few people, one too few managers, and in one a single manager has most people', () => {
    expect(shapeOf(departments.get('Legal')).people).toBeLessThan(5)
    expect(shapeOf(departments.get('Corporate Office')).people).toBeLessThan(5)
    const research = shapeOf(departments.get('Research'))
    expect([research.people >= 5, research.managers < 3]).toEqual([true, true])
    const facilities = shapeOf(departments.get('Facilities'))
    expect([facilities.people >= 5, facilities.managers >= 3, facilities.dominance > 0.5]).toEqual([true, true, true])
  })

  it('there are guests, rooms and shared mailboxes', () => {
    for (const kind of ['guest', 'room', 'shared mailbox'])
      expect(each.accounts.filter((account) => account.kind === kind).length).toBeGreaterThan(1)
  })
})

describe('departments some weeks ago', () => {
  const before = organisation.now - 60 * 86_400_000
  const namesAt = (instant: number) => {
    const names = colleagues.flatMap((each) => organisation.departmentAt(each, instant) ?? [])
    return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, { length }]) => [name, length]))
  }

  it('one had another name, and one is two today; all others were the same', () => {
    const [then, now] = [namesAt(before), namesAt(organisation.now)]
    const { 'Customer Success': renamed, Logistics: part = 0, Operations: rest = 0, ...others } = now
    expect(then).toEqual({ ...others, 'Customer Care': renamed, Operations: part + rest })
  })

  it('both parts of the divided one, and the renamed one, are large enough for HR, and some people are in none', () => {
    for (const name of ['Operations', 'Logistics', 'Customer Success']) {
      const { people, managers, dominance } = shapeOf(teams(organisation).get(name))
      expect([people >= 20, managers >= 3, dominance <= 0.5]).toEqual([true, true, true])
    }
    expect(colleagues.filter(({ department }) => department === null).length).toBeGreaterThan(10)
  })
})

it('a hundred thousand people fit, and one mailbox holds what it holds in a small organisation', () => {
  const huge = makeOrganisation({ people: 100_000, today })
  const managers = [...managersOf(huge)].slice(100, 150)
  const meetings = managers.flatMap((oid) => huge.calendar(oid))
  expect(meetings.length).toBeGreaterThan(managers.length * 50)
})

it('refuses what it cannot make', () => {
  expect(() => makeOrganisation({ people: 59 })).toThrow(/60 people/)
  expect(() => makeOrganisation({ today: 'yesterday' })).toThrow(/not an instant/)
  expect(() => organisation.castOid('nobody')).toThrow(/nobody/)
})
