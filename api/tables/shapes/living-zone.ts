import { isZone } from '#domain/time/is-zone'

/**
 * A zone as it was kept, or UTC where it is none any more: zones come and go with each version of the world's table, and no
 * page shall fail for want of one. The next night finds another.
 */
export function livingZone(zone: string): string {
  return isZone(zone) ? zone : 'UTC'
}

/** The same for what holds a zone. */
export function inLivingZone<Held extends { zone: string }>(held: Held): Held {
  const zone = livingZone(held.zone)
  return zone === held.zone ? held : { ...held, zone }
}
