import { expect, test } from 'vitest'
import { ProblemError, UnreachableError } from '../../../client/trouble.ts'
import { refusalWords } from '../../../words/refusal-words.ts'
import { refusalSays } from './refusal-of.ts'

const english = refusalWords('en')

test('a file with a wrong line is answered with the reason and the line', () => {
  const fields = [{ field: 'csv', problem: 'Line 3: "abc" is not a number.' }]
  const trouble = new ProblemError(
    { code: 'bad_input', message: 'The file could not be read.', fields, trace: 'T1' },
    400,
  )
  expect(refusalSays(trouble, english)).toEqual({
    reason: 'The file could not be read.',
    fields: ['Line 3: "abc" is not a number.'],
    code: 'Code for IT: T1',
  })
})

test('a missing role is said in the reader’s language', () => {
  const trouble = new ProblemError({ code: 'forbidden', message: 'No.', trace: 'T2' }, 403)
  expect(refusalSays(trouble, refusalWords('de')).reason).toBe('Ihre Rolle erlaubt das nicht.')
})

test('a fault inside the service is not explained with its own words', () => {
  const trouble = new ProblemError({ code: 'internal', message: 'TypeError: x', trace: 'T3' }, 500)
  expect(refusalSays(trouble, english).reason).toBe('Something went wrong in the service.')
})

test('silence has no code', () => {
  expect(refusalSays(new UnreachableError('gone'), english)).toMatchObject({ code: undefined, fields: [] })
})
