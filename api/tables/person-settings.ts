import { slotOf, usualSlot, type DigestSlot } from '#domain/digests/digest-choice'
import { wantsNotices } from '#domain/notices/due-notices'
import type { OwnChoices } from '#domain/own-choices'
import { isZone } from '#domain/time/is-zone'
import { noSettings } from '../people/no-settings.ts'
import type { PeopleStore, PersonSettings } from '../ports/people-store.ts'
import { collect } from './collect.ts'
import { zoneKey } from './outside-key.ts'
import { settingsValues, toSettings } from './person-rows.ts'
import type { Row, Rows } from './rows.ts'
import { fitting } from './shapes/fitting.ts'
import { maybe, number, text } from './shapes/guard.ts'
import { rowKind } from './shapes/row-kind.ts'

export const unknownZoneRow = rowKind('unknownZone', { name: text })
/** An hour of the week; earlier versions knew Monday at seven alone and wrote the zone. */
export const slotRow = rowKind('slot', { zone: text, day: maybe(number), hour: maybe(number) })

const mostTries = 5
/** The people whose mailbox names a zone that nobody knows. */
const unknown = 'unknown-zones'

/** The people who want to be told of their 1:1s in Teams. */
const notices = 'notices'

type Kept = 'settings' | 'changeSettings' | 'digestSlots' | 'peopleInSlot' | 'wantingNotices' | 'unknownZones'

/**
 * A row `settings` in each person's partition, and beside them the lists of people by the hour of their mail and of unknown
 * zones, and of those who want notices. Monday at seven is the partition of its zone alone, every other hour has one of its own.
 */
export function personSettings(rows: Rows): Pick<PeopleStore, Kept> {
  const listedSlots = new Set<string>()

  async function list(oid: string, slot: DigestSlot): Promise<void> {
    const key = slotKey(slot)
    if (!listedSlots.has(key)) await rows.write('zones', [{ kind: 'put', key, values: slot }])
    listedSlots.add(key)
    await rows.write(`zone.${key}`, [{ kind: 'put', key: oid, values: {} }])
  }

  async function listUnknown(oid: string, before: string | undefined, name: string | undefined): Promise<void> {
    if (name !== undefined) await rows.write(unknown, [{ kind: 'put', key: oid, values: { name } }])
    else if (before !== undefined) await rows.write(unknown, [{ kind: 'remove', key: oid }])
  }

  async function listNotices(oid: string, before: OwnChoices, after: OwnChoices): Promise<void> {
    if (wantsNotices(after)) await rows.write(notices, [{ kind: 'put', key: oid, values: {} }])
    else if (wantsNotices(before)) await rows.write(notices, [{ kind: 'remove', key: oid }])
  }

  /** False when somebody was faster, or the lists stand and the row does not: all of it is done again. */
  async function isKept(oid: string, before: Row | undefined, settings: PersonSettings): Promise<boolean> {
    const { zone: leftZone, own, unknownZone } = before ? toSettings(before) : noSettings
    const [slot, left] = [slotOf(settings.zone, settings.own), slotOf(leftZone, own)]
    await list(oid, slot)
    // The old listing goes after the new one: who is listed twice gets one mail, who is listed nowhere gets none.
    if (before && slotKey(left) !== slotKey(slot)) {
      await rows.write(`zone.${slotKey(left)}`, [{ kind: 'remove', key: oid }])
    }
    await listUnknown(oid, unknownZone, settings.unknownZone)
    await listNotices(oid, own, settings.own)
    // The settings go last: as long as they are old, the mailbox is asked again and the listing is put right. Only over
    // the version that was read: the day of the next question stands in the same row and may just have changed.
    const values = { ...settingsValues(settings), nextPulseOn: before?.values['nextPulseOn'] }
    const write = before ? ({ kind: 'replace', etag: before.etag } as const) : ({ kind: 'create' } as const)
    return (await rows.write(oid, [{ ...write, key: 'settings', values }])) === 'written'
  }

  return {
    settings: async (oid) => {
      const row = await rows.read(oid, 'settings')
      return row && toSettings(row)
    },

    changeSettings: async (oid, change) => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const before = await rows.read(oid, 'settings')
        const settings = change(before ? toSettings(before) : noSettings)
        if (await isKept(oid, before, settings)) return settings
      }
      throw new Error('Settings changed again and again while they were written')
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
