import { expect, test } from 'vitest'
import { asksForMember, asksForPair, asksForPlan, mayDo, type Need, type Relation, type Role } from './access.ts'

const relations: Relation[] = ['manager', 'report', 'former-manager', 'former-report', 'self', 'stranger']
const rolesets: Role[][] = [[], ['hr'], ['admin'], ['hr', 'admin']]
const ofPairs: Need[] = ['pair-read', 'pair-write', 'pair-report', 'pair-former-report', 'plan-read', 'plan-write']
const others: Need[] = ['everyone', 'member', 'hr', 'admin']

test('what is asked of one of the two is known from everything else', () => {
  expect(ofPairs.every(asksForPair)).toBe(true)
  expect(others.some(asksForPair)).toBe(false)
})

test('no role opens the record of two other people', () => {
  for (const need of ofPairs)
    for (const roles of rolesets)
      for (const isMember of [true, false, undefined])
        expect(mayDo(need, { relation: 'stranger', roles, isMember }), need).toBe(false)
})

test('each of the two may do what is asked of both; a former side reads, and writes nothing', () => {
  for (const relation of relations) {
    expect(mayDo('pair-read', { relation, roles: [] })).toBe(relation !== 'stranger' && relation !== 'self')
    expect(mayDo('pair-write', { relation, roles: [] })).toBe(relation === 'manager' || relation === 'report')
  }
})

test('a plan is changed by the two, a plan of one’s own by its person, who reaches nothing else of a pair', () => {
  for (const relation of relations) {
    const isOfPair = relation === 'manager' || relation === 'report'
    expect(mayDo('plan-read', { relation, roles: ['hr', 'admin'] })).toBe(relation !== 'stranger')
    expect(mayDo('plan-write', { relation, roles: [] })).toBe(isOfPair || relation === 'self')
  }
  for (const need of ofPairs) expect(mayDo(need, { relation: 'self', roles: [] })).toBe(asksForPlan(need))
})

test('what is the report’s is nobody else’s, before the line is over and after', () => {
  for (const relation of relations)
    for (const roles of rolesets) {
      expect(mayDo('pair-report', { relation, roles })).toBe(relation === 'report')
      expect(mayDo('pair-former-report', { relation, roles })).toBe(relation === 'former-report')
    }
})

test('being in a pair gives nobody the desk of HR or the page of the admin, and neither role the other', () => {
  for (const relation of relations) {
    expect(mayDo('hr', { relation, roles: [], isMember: true })).toBe(false)
    expect(mayDo('hr', { relation, roles: ['admin'], isMember: true })).toBe(false)
    expect(mayDo('admin', { relation, roles: ['hr'], isMember: true })).toBe(false)
  }
})

test('every member of the organisation reads what was released, and nobody else, whatever their role; not looked up is no', () => {
  for (const relation of relations)
    for (const roles of rolesets) {
      expect(mayDo('member', { relation, roles, isMember: true })).toBe(true)
      expect(mayDo('member', { relation, roles, isMember: false })).toBe(false)
      expect(mayDo('member', { relation, roles })).toBe(false)
    }
})

test('HR’s role counts in a colleague’s hand alone; the admin’s also before anybody is known', () => {
  expect(mayDo('hr', { relation: 'stranger', roles: ['hr'], isMember: true })).toBe(true)
  for (const isMember of [false, undefined]) {
    expect(mayDo('hr', { relation: 'stranger', roles: ['hr', 'admin'], isMember })).toBe(false)
    expect(mayDo('admin', { relation: 'stranger', roles: ['admin'], isMember })).toBe(true)
  }
})

test('whether somebody is a member is asked exactly where the answer hangs on it', () => {
  const facts = { relation: 'manager', roles: ['hr', 'admin'] } as const
  for (const need of [...ofPairs, ...others]) {
    const hangs = mayDo(need, { ...facts, isMember: true }) !== mayDo(need, { ...facts, isMember: false })
    expect(asksForMember(need), need).toBe(hangs)
  }
})
