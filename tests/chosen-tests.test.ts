import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chosenTests } from './chosen-tests.ts'

describe('what npm test is asked for', () => {
  it('is everything without a word', () => {
    expect(chosenTests([])).toEqual({ kind: 'all' })
  })

  it.each([
    ['domain/pair.test.ts', 'domain/pair.test.ts'],
    ['domain/pair.ts', 'domain/pair.test.ts'],
    ['domain/time', 'domain/time/'],
    [join(import.meta.dirname, 'chosen-tests.ts'), 'tests/chosen-tests.test.ts'],
  ])('%s is %s', (path, meant) => {
    expect(chosenTests([path])).toEqual({ kind: 'some', args: [meant] })
  })

  it('options go on to the runner', () => {
    const args = ['domain/pair.ts', '-t', 'a name']
    expect(chosenTests(args)).toEqual({ kind: 'some', args: ['domain/pair.test.ts', '-t', 'a name'] })
  })

  it.each(['domain/nowhere.test.ts', 'contract/view.ts', 'LICENSES'])('%s has no test, and that is said', (path) => {
    expect(chosenTests([path])).toMatchObject({ kind: 'wrong', said: expect.stringContaining(path) })
  })
})
