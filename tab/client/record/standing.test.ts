import { expect, test } from 'vitest'
import type { Problem } from '#contract/problem'
import { HostTroubleError } from '../../host/host-trouble.ts'
import { ProblemError, UnreachableError } from '../trouble.ts'
import { standingAfter } from './standing.ts'

function answered(code: Problem['code'], status: number): ProblemError {
  return new ProblemError({ code, message: code, trace: 'T1' }, status)
}

test.each([
  ['not_a_pair', 403],
  ['forbidden', 403],
  ['consent_required', 403],
] as const)('"%s" is final until the person tries again', (code, status) => {
  expect(standingAfter(answered(code, status), { kind: 'opening' }, 5)).toMatchObject({
    kind: 'refused',
    problem: { code },
  })
})

test('a service that is away passes, with its code for IT', () => {
  const standing = standingAfter(answered('unavailable', 503), { kind: 'open' }, 5)
  expect(standing).toMatchObject({ kind: 'away', sinceAt: 5, trace: 'T1' })
})

test('an outage keeps its beginning, however often it is tried', () => {
  const first = standingAfter(new UnreachableError('cut'), { kind: 'open' }, 5)
  expect(standingAfter(new UnreachableError('cut'), first, 900)).toMatchObject({ kind: 'away', sinceAt: 5 })
})

test('a window that falls silent in the middle of it is asked again by itself, as a service that is away is', () => {
  const silent = new HostTroubleError('no-answer', 'nothing')
  expect(standingAfter(silent, { kind: 'open' }, 5)).toMatchObject({ kind: 'away', sinceAt: 5, isHostSilent: true })
  expect(standingAfter(silent, { kind: 'opening' }, 5)).toEqual({ kind: 'host', trouble: 'no-answer' })
})

test('a host that gives no sign-in is told apart from a service that is away', () => {
  expect(standingAfter(new HostTroubleError('consent', 'x'), { kind: 'opening' }, 5)).toEqual({
    kind: 'host',
    trouble: 'consent',
  })
})
