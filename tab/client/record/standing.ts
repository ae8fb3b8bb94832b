import type { Problem } from '#contract/problem'
import { ProblemError } from '../trouble.ts'

/**
 * How it stands between this page and the API.
 * opening: the first answer is on its way;
 * open: the API answers;
 * away: nobody answers since `sinceAt`, the next try is at `retryAt`; `isHostSilent` when it is the window around us that
 * gives no sign-in although the record was open before;
 * refused: the API answered that this person cannot have this record;
 * host: the window around us gave no sign-in.
 */
export type Standing =
  | { kind: 'opening' }
  | { kind: 'open' }
  | { kind: 'away'; sinceAt: number; retryAt: number; isOffline: boolean; isHostSilent?: boolean; trace: string }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'host'; trouble: 'consent' | 'sign-in' | 'no-answer' }

const final = new Set<Problem['code']>(['not_a_pair', 'forbidden', 'not_found', 'consent_required', 'bad_input'])

/** What a failed reading means. A refusal is final until the person tries again; everything else passes. */
export function standingAfter(trouble: unknown, before: Standing, now: number): Standing {
  if (trouble instanceof ProblemError && final.has(trouble.problem.code))
    return { kind: 'refused', problem: trouble.problem }
  const host = (trouble as { name?: string; kind?: 'consent' | 'sign-in' | 'no-answer' } | undefined) ?? {}
  const isSilent = host.name === 'HostTrouble' && host.kind === 'no-answer' && before.kind !== 'opening'
  if (host.name === 'HostTrouble' && host.kind && !(isSilent && before.kind !== 'host'))
    return { kind: 'host', trouble: host.kind }
  const sinceAt = before.kind === 'away' ? before.sinceAt : now
  const trace = trouble instanceof ProblemError ? trouble.problem.trace : 'TL-NO-ANSWER'
  return { kind: 'away', sinceAt, retryAt: now, isOffline: !isOnline(), ...(isSilent && { isHostSilent: true }), trace }
}

function isOnline(): boolean {
  return (globalThis.navigator as Navigator | undefined)?.onLine !== false
}
