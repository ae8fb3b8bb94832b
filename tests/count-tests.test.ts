import { describe, expect, it } from 'vitest'
import { countTests } from './count-tests.ts'

function file(name: string, status: string, tests: Record<string, string> = {}) {
  const assertionResults = Object.entries(tests).map(([fullName, one]) => ({ fullName, status: one }))
  return { name: `/repo/${name}`, status, assertionResults }
}

function count(...testResults: ReturnType<typeof file>[]) {
  return countTests({ testResults }, '/repo')
}

describe('counting what a test run said', () => {
  it('names each failed test by its file', () => {
    expect(count(file('a.test.ts', 'passed', { one: 'passed', two: 'passed' }))).toEqual({ passed: 2, failed: [] })
    expect(count(file('a.test.ts', 'failed', { one: 'passed', two: 'failed' }))).toEqual({
      passed: 1,
      failed: ['a.test.ts: two'],
    })
  })

  it('counts a file that could not run once, not as nothing', () => {
    expect(count(file('a.test.ts', 'failed')).failed).toEqual(['a.test.ts'])
    expect(count(file('a.test.ts', 'failed', { one: 'skipped', two: 'skipped' })).failed).toEqual(['a.test.ts'])
  })

  it('does not let a skipped test pass', () => {
    expect(count(file('a.test.ts', 'passed', { one: 'passed', two: 'skipped' }))).toEqual({
      passed: 1,
      failed: ['a.test.ts: two (not run)'],
    })
  })
})
