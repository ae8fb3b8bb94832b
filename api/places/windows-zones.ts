import cldr from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' }

/** One row of Unicode's table: a Windows name, a territory (`001` stands for the world) and its IANA zones. */
export type WindowsZone = { name: string; territory: string; zones: readonly string[] }

/**
 * What Windows has named since the table was last published: the provinces that stopped changing their clocks in 2026.
 * A name that the table learns later is taken from there as well, and these two rows go.
 */
const newer: readonly WindowsZone[] = [
  ['British Columbia Standard Time', 'America/Vancouver'],
  ['Alberta Standard Time', 'America/Edmonton'],
].flatMap(([name = '', zone = '']) => ['001', 'CA'].map((territory) => ({ name, territory, zones: [zone] })))

/**
 * What Windows still offers as “old” and mailboxes therefore hold, while Unicode has dropped it: the place's own clock of
 * today for the one, the ocean's offset for the other, which is nobody's home.
 */
const older: readonly WindowsZone[] = [
  { name: 'Kamchatka Standard Time', territory: '001', zones: ['Asia/Kamchatka'] },
  { name: 'Mid-Atlantic Standard Time', territory: '001', zones: ['Etc/GMT+2'] },
]

/** Unicode CLDR's table "windowsZones", and the names that are newer and older than it. */
export const windowsZones: readonly WindowsZone[] = [
  ...cldr.supplemental.windowsZones.mapTimezones.map(({ mapZone }) => ({
    name: mapZone._other,
    territory: mapZone._territory,
    zones: mapZone._type.trim().split(/ +/),
  })),
  ...newer,
  ...older,
]
