import type { Side } from './pair.ts'

/** The rhythm the two agreed on, in days, and one that waits for the other's yes. */
export type AgreedCadence = { days: number | null; proposed: { days: number; by: Side } | null }

export type CadenceDecision = { kind: 'changed'; cadence: AgreedCadence } | { kind: 'already-so' } | { kind: 'gone' }

/**
 * One person proposes a rhythm; null takes their own proposal back. Whoever proposes what the other proposed already
 * has said yes to it.
 */
export function proposeCadence(cadence: AgreedCadence, days: number | null, by: Side): CadenceDecision {
  const { proposed } = cadence
  if (days === null) {
    return proposed?.by === by ? { kind: 'changed', cadence: { ...cadence, proposed: null } } : { kind: 'already-so' }
  }
  if (proposed?.days === days) return proposed.by === by ? { kind: 'already-so' } : agreed(days)
  if (cadence.days === days && proposed === null) return { kind: 'already-so' }
  return { kind: 'changed', cadence: { ...cadence, proposed: { days, by } } }
}

/** The other person says yes to exactly these days; another proposal by now is for them to look at first. */
export function acceptCadence(cadence: AgreedCadence, days: number, by: Side): CadenceDecision {
  const { proposed } = cadence
  if (proposed === null) return cadence.days === days ? { kind: 'already-so' } : { kind: 'gone' }
  return proposed.by === by || proposed.days !== days ? { kind: 'gone' } : agreed(days)
}

function agreed(days: number): CadenceDecision {
  return { kind: 'changed', cadence: { days, proposed: null } }
}
