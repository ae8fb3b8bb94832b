import type { PeopleStore } from '../ports/people-store.ts'
import { zoneKey } from './outside-key.ts'
import { settingsValues, toSettings } from './person-rows.ts'
import type { Rows } from './rows.ts'

const mostTries = 5

/** What mailboxes say: a row `settings` in each person's partition, and beside them the list of people by zone. */
export function personSettings(rows: Rows): Pick<PeopleStore, 'settings' | 'keepSettings' | 'zones' | 'peopleInZone'> {
  const listedZones = new Set<string>()

  async function list(oid: string, zone: string): Promise<void> {
    if (!listedZones.has(zone)) await rows.write('zones', [{ kind: 'put', key: zoneKey(zone), values: { zone } }])
    listedZones.add(zone)
    await rows.write(`zone.${zoneKey(zone)}`, [{ kind: 'put', key: oid, values: {} }])
  }

  return {
    settings: async (oid) => {
      const row = await rows.read(oid, 'settings')
      return row && toSettings(row)
    },

    keepSettings: async (oid, settings) => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const before = await rows.read(oid, 'settings')
        await list(oid, settings.zone)
        const left = before && toSettings(before).zone
        // The old listing goes after the new one: who is listed twice gets one mail, who is listed nowhere gets none.
        if (left && left !== settings.zone) await rows.write(`zone.${zoneKey(left)}`, [{ kind: 'remove', key: oid }])
        // The settings go last: as long as they are old, the mailbox is asked again and the listing is put right. Only
        // over the version that was read: the day of the next question stands in the same row and may just have changed.
        const values = { ...settingsValues(settings), nextPulseOn: before?.values['nextPulseOn'] }
        const write = before ? ({ kind: 'replace', etag: before.etag } as const) : ({ kind: 'create' } as const)
        if ((await rows.write(oid, [{ ...write, key: 'settings', values }])) === 'written') return
      }
      throw new Error('Settings changed again and again while they were written')
    },

    zones: async () => {
      const zones: string[] = []
      for await (const { values } of rows.range('zones')) zones.push(String(values['zone']))
      return zones
    },
    async *peopleInZone(zone) {
      for await (const { key } of rows.range(`zone.${zoneKey(zone)}`)) yield key
    },
  }
}
