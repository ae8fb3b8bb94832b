import type { Unsent } from '#domain/digests/delivery'
import { notKnownNote } from '#domain/operations/failure-cause'
import type { Claim, DeliveryStore } from '../../ports/delivery-store.ts'
import { LaterError } from '../../ports/later.ts'
import type { PartResult } from '../run-part.ts'

/** The host ends a function after this long (host.json says the same): whoever claimed a mail earlier is gone. */
export const functionMinutes = 10

/** A mail that may have left. Two of them would be worse than one too few, so it rests, and IT is told. */
export function notKnown(reason: string): PartResult {
  return { note: `${notKnownNote}: ${reason}`, hasFailed: true }
}

/**
 * How a message ends that finds its mail in other hands: content when it was sent, later while the other may still be at
 * it, and not known when the other died just as the mail was leaving.
 */
export async function endOfTaken(
  deliveries: Pick<DeliveryStore, 'settle'>,
  found: { oid: string; monday: string; claim: Claim & { kind: 'taken' }; abandonedBefore: string; now: string },
): Promise<PartResult> {
  const { oid, monday, claim, abandonedBefore, now } = found
  if (claim.state === 'sent') return { hadNothing: true, reason: 'sent-before' satisfies Unsent }
  if (claim.state === 'unknown') return notKnown('an earlier attempt had no clear answer')
  if (claim.at >= abandonedBefore) throw new LaterError(secondsUntilAbandoned(claim.at, abandonedBefore), undefined)
  await deliveries.settle(monday, oid, 'unknown', now)
  return notKnown('the process ended while the mail was leaving')
}

function secondsUntilAbandoned(at: string, abandonedBefore: string): number {
  return Math.floor((Date.parse(at) - Date.parse(abandonedBefore)) / 1000) + 1
}
