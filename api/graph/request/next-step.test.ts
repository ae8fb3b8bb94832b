import { describe, expect, it } from 'vitest'
import { nextStep, type Attempt } from './next-step.ts'

function attempt(facts: Partial<Attempt>): Attempt {
  return { method: 'GET', status: 503, made: 1, retryAfterSeconds: undefined, ...facts }
}

describe('after a failed attempt', () => {
  it.each([0, 429, 500, 502, 503, 504])('reading waits and tries again after %i', (status) => {
    expect(nextStep(attempt({ status }), 0)).toEqual({ kind: 'wait', ms: 500 })
  })

  it.each([400, 403, 404, 410, 501])('nothing is repeated after %i', (status) => {
    expect(nextStep(attempt({ status }), 0)).toEqual({ kind: 'give-up', isAmbiguous: false })
    expect(nextStep(attempt({ status, method: 'POST' }), 0)).toEqual({ kind: 'give-up', isAmbiguous: false })
  })

  it.each([0, 500, 502, 503, 504])('a mail is never repeated after %i, since it may be on its way', (status) => {
    expect(nextStep(attempt({ status, method: 'POST' }), 0)).toEqual({ kind: 'give-up', isAmbiguous: true })
  })

  it('a mail is repeated when it was refused for the moment or never left this machine', () => {
    expect(nextStep(attempt({ status: 429, method: 'POST' }), 0).kind).toBe('wait')
    expect(nextStep(attempt({ status: 0, method: 'POST', isUnsent: true }), 0).kind).toBe('wait')
  })

  it('waits longer each time and spreads the callers, but never shortens what Graph asked for', () => {
    expect(nextStep(attempt({ made: 3 }), 0)).toEqual({ kind: 'wait', ms: 2000 })
    expect(nextStep(attempt({ made: 3 }), 0.999)).toEqual({ kind: 'wait', ms: 2999 })
    expect(nextStep(attempt({ retryAfterSeconds: 2.128 }), 0)).toEqual({ kind: 'wait', ms: 2128 })
    expect(nextStep(attempt({ retryAfterSeconds: 0.249 }), 0)).toEqual({ kind: 'wait', ms: 500 })
    expect(nextStep(attempt({ retryAfterSeconds: 60 }), 0)).toEqual({ kind: 'wait', ms: 60_000 })
  })

  it('puts a wait beyond a minute off, and throttling that outlasts the attempts', () => {
    expect(nextStep(attempt({ status: 429, retryAfterSeconds: 60.2 }), 0)).toEqual({ kind: 'later', seconds: 61 })
    expect(nextStep(attempt({ status: 429, made: 5 }), 0)).toEqual({ kind: 'later', seconds: 60 })
  })

  it('gives up reading after the fifth attempt', () => {
    expect(nextStep(attempt({ made: 4 }), 0).kind).toBe('wait')
    expect(nextStep(attempt({ made: 5 }), 0)).toEqual({ kind: 'give-up', isAmbiguous: false })
  })
})
