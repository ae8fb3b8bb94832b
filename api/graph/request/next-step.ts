/** What happened to one attempt. Status 0: no answer, or one that could not be read. */
export type Attempt = {
  method: string
  status: number
  /** How many attempts were made, this one included. */
  made: number
  /** What `Retry-After` asked for, if it asked. */
  retryAfterSeconds: number | undefined
  /** Nothing left this machine: the connection was refused or the name unknown. */
  isUnsent?: boolean | undefined
}

export type Pacing = { attempts: number; floorMs: number; capMs: number }

export type NextStep =
  | { kind: 'wait'; ms: number }
  | { kind: 'later'; seconds: number }
  | { kind: 'give-up'; isAmbiguous: boolean }

export const defaultPacing: Pacing = { attempts: 5, floorMs: 500, capMs: 60_000 }

const brief = new Set([0, 429, 500, 502, 503, 504])

/**
 * After a failed attempt: wait and try again, put the work off, or give up?
 *
 * Reading may be repeated after any brief trouble. Anything else only when it is certain that nothing happened: 429
 * refuses before doing, and an unsent request did nothing. Every other failure of a write is ambiguous and final, so
 * that no mail is ever sent twice. A wait beyond the cap becomes "later", and so does throttling that outlasts us.
 * `dice` in [0, 1) spreads the callers; what Graph asked for is never shortened.
 *
 * Example: third attempt of a GET, 503, no header: between 2 and 3 seconds. A POST with 503: give up, ambiguous.
 */
export function nextStep(attempt: Attempt, dice: number, pacing: Pacing = defaultPacing): NextStep {
  const isCertain = attempt.method === 'GET' || attempt.status === 429 || attempt.isUnsent === true
  if (!brief.has(attempt.status)) return { kind: 'give-up', isAmbiguous: false }
  if (!isCertain) return { kind: 'give-up', isAmbiguous: true }

  const asked = attempt.retryAfterSeconds
  const backOffMs = pacing.floorMs * 2 ** (attempt.made - 1)
  const ms = Math.max(pacing.floorMs, asked === undefined ? backOffMs : asked * 1000) + (dice * backOffMs) / 2
  if (asked !== undefined && asked * 1000 > pacing.capMs) return { kind: 'later', seconds: Math.ceil(asked) }
  if (attempt.made < pacing.attempts) return { kind: 'wait', ms: Math.min(ms, pacing.capMs + pacing.floorMs) }
  if (attempt.status === 429) return { kind: 'later', seconds: Math.max(Math.ceil(asked ?? 0), pacing.capMs / 1000) }
  return { kind: 'give-up', isAmbiguous: false }
}
