import { expect, test } from 'vitest'
import { diagnostic, type DiagnosticInput } from './diagnostic.ts'

const healthy: DiagnosticInput = {
  okr: [0.1, 0.1],
  turnover: { manager: 0.1, org: 0.1 },
  pilots: [],
  flags360: { respondents: 10, byCompetency: {} },
  culture: [0.8, 0.8],
}
const signsOf = (input: Partial<DiagnosticInput>) => diagnostic({ ...healthy, ...input }).signs
const sign = (position: number, input: Partial<DiagnosticInput>) => signsOf(input)[position]

test('every value exactly on its limit shows no sign', () => {
  expect(
    diagnostic({
      okr: [0.25, 0.4],
      turnover: { manager: 0.15, org: 0.1 },
      pilots: [{ months: 6, expected: 2.5 }],
      flags360: { respondents: 10, byCompetency: { decision: 4 } },
      culture: [0.45, 0.55],
    }),
  ).toEqual({ signs: [false, false, false, false, false], present: 0, unknown: 0, verdict: 'not_indicated' })
})

test('two present and two unknown are not enough to say yes or no', () => {
  expect(
    diagnostic({
      okr: [0.3, 0.26],
      turnover: { manager: 0.17, org: 0.1 },
      pilots: null,
      flags360: { respondents: 4, byCompetency: { x: 4 } },
      culture: [0.7, 0.7],
    }),
  ).toEqual({ signs: [true, true, null, null, false], present: 2, unknown: 2, verdict: 'insufficient_data' })
})

test('three present signs ask for a fix, whatever is unknown', () => {
  const { verdict, present } = diagnostic({
    ...healthy,
    okr: [0.1, 0.3, 0.3],
    turnover: { manager: 0.2, org: 0.1 },
    pilots: [{ months: 7 }],
    culture: null,
  })
  expect([present, verdict]).toEqual([3, 'targeted_fix'])
})

test('OKRs: two quarters in a row, anywhere in the row', () => {
  expect(sign(0, { okr: [0.3, 0.1, 0.3] })).toBe(false)
  expect(sign(0, { okr: [0.1, 0.3, 0.26, 0.1] })).toBe(true)
  expect(sign(0, { okr: [0.9] })).toBeNull()
})

test('turnover: decimals that miss their limit by a hair are on the limit', () => {
  expect(sign(1, { turnover: { manager: 0.2, org: 0.15 } })).toBe(false)
  expect(sign(1, { turnover: { manager: 0.201, org: 0.15 } })).toBe(true)
  expect(sign(1, { turnover: { manager: 0.2 } })).toBeNull()
  expect(sign(1, { turnover: { org: 0.2 } })).toBeNull()
})

test('pilots: half of the unexplained ones; exactly three times the plan counts', () => {
  expect(
    sign(2, {
      pilots: [
        { months: 3, expected: 1 },
        { months: 1, expected: 1 },
      ],
    }),
  ).toBe(true)
  expect(sign(2, { pilots: [{ months: 3, expected: 1 }, { months: 1 }, { months: 1 }] })).toBe(false)
  expect(sign(2, { pilots: [{ months: 9, documentedCause: true }, { months: 1 }] })).toBe(false)
  expect(sign(2, { pilots: [] })).toBe(false)
  expect(sign(2, { pilots: undefined })).toBeNull()
})

test('360: more than 40 % of at least five', () => {
  expect(sign(3, { flags360: { respondents: 10, byCompetency: { listening: 1, decision: 5 } } })).toBe(true)
  expect(sign(3, { flags360: { respondents: 4, byCompetency: { decision: 4 } } })).toBeNull()
})

test('culture: two pulses in a row on one of the questions', () => {
  expect(sign(4, { culture: [0.4, 0.49] })).toBe(true)
  expect(sign(4, { culture: { collaboration: [0.4, 0.6], speakingUp: [0.4, 0.4] } })).toBe(true)
  expect(sign(4, { culture: { collaboration: [0.4, 0.6], speakingUp: [0.4] } })).toBeNull()
  expect(sign(4, { culture: [0.5, 0.5] })).toBe(false)
  expect(sign(4, { culture: {} })).toBeNull()
})

test('exactly five respondents are enough', () => {
  expect(sign(3, { flags360: { respondents: 5, byCompetency: { decision: 3 } } })).toBe(true)
})

test('one present and two unknown could still be three: not enough to say no', () => {
  const { verdict } = diagnostic({ ...healthy, okr: [0.3, 0.3], pilots: null, culture: null })
  expect(verdict).toBe('insufficient_data')
  expect(diagnostic({ ...healthy, okr: [0.3, 0.3], pilots: null }).verdict).toBe('not_indicated')
})
