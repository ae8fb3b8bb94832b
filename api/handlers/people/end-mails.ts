import { localDate } from '#domain/time/local-date'
import { settlePerson, type SettlePorts } from '../../people/settle-person.ts'
import type { WayOut } from '../../ports/way-out.ts'

/** ended: no weekly mail comes any more; over: the word's last day has passed, or it never was one. Nothing was changed then. */
export type EndMails = (asked: { word: string; now: string }) => Promise<'ended' | 'over'>

/**
 * Switches a person's weekly mail off for whoever holds the word of one of their mails. That is all a word can do, and
 * doing it again changes nothing. Somebody who is gone gets no mail anyway, and no row comes of it.
 */
export function endMails(ports: SettlePorts & { wayOut: WayOut }): EndMails {
  return async ({ word, now }) => {
    const meant = await ports.wayOut.read(word)
    if (meant === undefined || meant.until < localDate(now, 'UTC')) return 'over'
    const reader = await ports.people.reader(meant.oid)
    if (reader === undefined || reader.settings.own.digest === 'off') return 'ended'
    await settlePerson(ports, {
      oid: meant.oid,
      now,
      change: (settings) => ({ ...settings, own: { ...settings.own, digest: 'off', digestEndedAt: now } }),
    })
    return 'ended'
  }
}
