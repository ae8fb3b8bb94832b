import { noSettings } from '../../people/no-settings.ts'
import type { PeopleStore, PersonSettings } from '../../ports/people-store.ts'
import { peopleLists } from './people-lists.ts'
import { keptSettings, settingsValues, toSettings } from './person-rows.ts'
import type { Row, Rows } from '../storage/rows.ts'

const mostTries = 5

type Kept = 'settings' | 'changeSettings' | 'digestSlots' | 'peopleInSlot' | 'wantingNotices' | 'unknownZones'

/** A row `settings` in each person's partition, and the lists that follow it. */
export function personSettings(rows: Rows): Pick<PeopleStore, Kept> {
  const { follow, ...lists } = peopleLists(rows)

  /** False when somebody was faster, or the lists stand and the row does not: all of it is done again. */
  async function isKept(oid: string, before: Row | undefined, settings: PersonSettings): Promise<boolean> {
    await follow(oid, before && keptSettings(before), settings)
    // The settings go last: as long as they are old, the mailbox is asked again and the listing is put right. Only over
    // the version that was read: the day of the next question stands in the same row and may just have changed.
    const values = { ...settingsValues(settings), nextPulseOn: before?.values['nextPulseOn'] }
    const write = before ? ({ kind: 'replace', etag: before.etag } as const) : ({ kind: 'create' } as const)
    return (await rows.write(oid, [{ ...write, key: 'settings', values }])) === 'written'
  }

  return {
    ...lists,
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
  }
}
