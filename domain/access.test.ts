import { expect, test } from 'vitest'
import { mayDo, needs, type OperationName, type Relation, type Role } from './access.ts'

const relations: Relation[] = ['manager', 'report', 'former-manager', 'former-report', 'stranger']
const rolesets: Role[][] = [[], ['hr'], ['admin'], ['hr', 'admin']]
const operations = Object.keys(needs) as OperationName[]

test('no role opens the record of two other people', () => {
  const ofPairs = operations.filter((name) => needs[name].startsWith('pair-'))
  expect(ofPairs.length).toBeGreaterThan(10)
  for (const name of ofPairs) {
    for (const roles of rolesets) expect(mayDo(name, { relation: 'stranger', roles }), name).toBe(false)
  }
})

test('a former side reads and writes nothing', () => {
  for (const relation of ['former-manager', 'former-report'] as const) {
    expect(mayDo('openPair', { relation, roles: [] })).toBe(true)
    for (const name of operations.filter((each) => needs[each] === 'pair-write')) {
      expect(mayDo(name, { relation, roles: [] }), name).toBe(false)
    }
  }
})

test('being in a pair gives nobody the desk of HR or the page of the admin', () => {
  for (const relation of relations) {
    expect(mayDo('openHrDesk', { relation, roles: [] })).toBe(false)
    expect(mayDo('readRuns', { relation, roles: ['hr'] })).toBe(false)
    expect(mayDo('exportRelease', { relation, roles: ['admin'] })).toBe(false)
  }
})

test('every member of the organisation reads what was released, and nobody else, whatever their role', () => {
  for (const relation of relations) {
    expect(mayDo('readRelease', { relation, roles: [], isMember: true })).toBe(true)
    expect(mayDo('readRelease', { relation, roles: ['hr', 'admin'], isMember: false })).toBe(false)
    expect(mayDo('readRelease', { relation, roles: [] })).toBe(false)
  }
})

test('HR’s desk opens to the role in a colleague’s hand alone; the page of the admin also before anybody is known', () => {
  for (const name of operations.filter((each) => needs[each] === 'hr')) {
    expect(mayDo(name, { relation: 'stranger', roles: ['hr'], isMember: true })).toBe(true)
    expect(mayDo(name, { relation: 'stranger', roles: ['hr', 'admin'], isMember: false }), name).toBe(false)
    expect(mayDo(name, { relation: 'stranger', roles: ['hr'] }), name).toBe(false)
  }
  expect(mayDo('runJob', { relation: 'stranger', roles: ['admin'], isMember: false })).toBe(true)
})

test('how helpful a 1:1 was is asked of the report alone', () => {
  for (const relation of relations) {
    expect(mayDo('answerPulse', { relation, roles: [] })).toBe(relation === 'report')
  }
})

test('only the report of a line that is over takes promises along', () => {
  for (const relation of relations) {
    expect(mayDo('handOver', { relation, roles: ['hr', 'admin'] })).toBe(relation === 'former-report')
  }
})
