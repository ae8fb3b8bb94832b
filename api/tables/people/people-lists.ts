import { slotOf, usualSlot, type DigestSlot } from '#domain/digests/digest-choice'
import { wantsNotices } from '#domain/notices/due-notices'
import { isZone } from '#domain/time/is-zone'
import type { PeopleStore, PersonSettings } from '../../ports/people-store.ts'
import { collect } from '../storage/collect.ts'
import { zoneKey } from '../sealing/outside-key.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'
import { maybe, number, text } from '../shapes/guard.ts'
import { rowKind } from '../shapes/row-kind.ts'

export const unknownZoneRow = rowKind('unknownZone', { name: text })
/** An hour of the week; earlier versions knew Monday at seven alone and wrote the zone. */
export const slotRow = rowKind('slot', { zone: text, day: maybe(number), hour: maybe(number) })

/** The people whose mailbox names a zone that nobody knows. */
const unknown = 'unknown-zones'

/** The people who want to be told of their 1:1s in Teams. */
const notices = 'notices'

type Lists = Pick<PeopleStore, 'digestSlots' | 'peopleInSlot' | 'wantingNotices' | 'unknownZones'> & {
  /** Lists a person where settings say; `before` is undefined for somebody who had none. */
  follow: (oid: string, before: PersonSettings | undefined, after: PersonSettings) => Promise<void>
}

/**
 * The lists of people by the hour of their mail and of unknown zones, and of those who want notices. Monday at seven is the
 * partition of its zone alone, every other hour has one of its own.
 */
export function peopleLists(rows: Rows): Lists {
  const listedSlots = new Set<string>()

  async function listSlot(oid: string, before: DigestSlot | undefined, after: DigestSlot): Promise<void> {
    const key = slotKey(after)
    if (!listedSlots.has(key)) await rows.write('zones', [{ kind: 'put', key, values: after }])
    listedSlots.add(key)
    await rows.write(`zone.${key}`, [{ kind: 'put', key: oid, values: {} }])
    // The old listing goes after the new one: who is listed twice gets one mail, who is listed nowhere gets none.
    if (before && slotKey(before) !== key) await rows.write(`zone.${slotKey(before)}`, [{ kind: 'remove', key: oid }])
  }

  return {
    follow: async (oid, before, { zone, own, unknownZone: name }) => {
      await listSlot(oid, before && slotOf(before.zone, before.own), slotOf(zone, own))
      if (name !== undefined) await rows.write(unknown, [{ kind: 'put', key: oid, values: { name } }])
      else if (before?.unknownZone !== undefined) await rows.write(unknown, [{ kind: 'remove', key: oid }])
      if (wantsNotices(own)) await rows.write(notices, [{ kind: 'put', key: oid, values: {} }])
      else if (before && wantsNotices(before.own)) await rows.write(notices, [{ kind: 'remove', key: oid }])
    },

    unknownZones: async () => {
      const counts = new Map<string, number>()
      for (const { name } of fitting(rows, await collect(rows.range(unknown)), unknownZoneRow)) {
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
      return [...counts]
        .map(([name, people]) => ({ name, people }))
        .toSorted((one, other) => other.people - one.people || (one.name < other.name ? -1 : 1))
    },

    digestSlots: async () => {
      const slots = fitting(rows, await collect(rows.range('zones')), toSlot)
      // Nobody can say when it is seven where there is no clock; each night moves its people to another one.
      return slots.filter(({ zone }) => isZone(zone))
    },
    async *wantingNotices() {
      for await (const { key } of rows.range(notices)) yield key
    },
    async *peopleInSlot(slot) {
      for await (const { key } of rows.range(`zone.${slotKey(slot)}`)) yield key
    },
  }
}

function slotKey({ zone, day, hour }: DigestSlot): string {
  const isUsual = day === usualSlot.day && hour === usualSlot.hour
  return isUsual ? zoneKey(zone) : `${zoneKey(zone)}.${day}.${hour}`
}

function toSlot(row: Row): DigestSlot {
  return { ...usualSlot, ...slotRow(row) }
}
