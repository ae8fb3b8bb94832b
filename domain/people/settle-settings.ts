import { isZone } from '../time/is-zone.ts'

/** Zone (IANA), language (tag) and workdays (1 = Monday) as far as one source tells them. */
export type SettingsFound = { zone?: string; language?: string; workdays?: number[] }

/**
 * Who told a setting. own: the person; mailbox: Exchange; directory: the language and the country there; manager: theirs
 * stands in; organisation: the deployment's setting; nothing: nobody told it, so it is UTC, English, Monday to Friday.
 */
export const settingsSources = ['own', 'mailbox', 'directory', 'manager', 'organisation', 'nothing'] as const
export type SettingsSource = (typeof settingsSources)[number]

/** Zone, language and workdays that hold for a person, each with its source. */
export type SettledSettings = Required<SettingsFound> & {
  zoneFrom: SettingsSource
  languageFrom: SettingsSource
  workdaysFrom: SettingsSource
}

/** What each source tells, the first that tells something counts. */
export type SettingsFacts = Partial<Record<Exclude<SettingsSource, 'nothing'>, SettingsFound>>

const order = ['own', 'mailbox', 'directory', 'manager', 'organisation'] as const

const nothing = { zone: 'UTC', language: 'en', workdays: [1, 2, 3, 4, 5] } as const

/** Before anybody told anything. */
export const unsettled: SettledSettings = settleSettings({})

/**
 * The settings that hold for a person. Each is taken on its own from the first source that tells it: the person, their
 * mailbox, the directory, their manager, the organisation. Only then it is UTC, English, and Monday to Friday. A zone that
 * exists no more is passed over, whoever told it.
 *
 * Example: a closed mailbox, a directory that names a language alone, and a manager in Berlin: the directory's language,
 * Berlin's time.
 */
export function settleSettings(facts: SettingsFacts): SettledSettings {
  const zoneFrom = sourceOf(facts, 'zone')
  const languageFrom = sourceOf(facts, 'language')
  const workdaysFrom = sourceOf(facts, 'workdays')
  return {
    zone: (zoneFrom !== 'nothing' && facts[zoneFrom]?.zone) || nothing.zone,
    language: (languageFrom !== 'nothing' && facts[languageFrom]?.language) || nothing.language,
    workdays: [...((workdaysFrom !== 'nothing' && facts[workdaysFrom]?.workdays) || nothing.workdays)],
    zoneFrom,
    languageFrom,
    workdaysFrom,
  }
}

/**
 * What somebody passes on to the people they lead: zone and language as far as a person, a mailbox or the directory told
 * them. Working days are everybody's own.
 */
export function passedOn(manager: SettledSettings): SettingsFound {
  return {
    ...(isTold(manager.zoneFrom) ? { zone: manager.zone } : {}),
    ...(isTold(manager.languageFrom) ? { language: manager.language } : {}),
  }
}

function isTold(source: SettingsSource): boolean {
  return source !== 'organisation' && source !== 'nothing'
}

function sourceOf(facts: SettingsFacts, name: keyof SettingsFound): SettingsSource {
  return order.find((source) => isTelling(facts[source], name)) ?? 'nothing'
}

function isTelling(found: SettingsFound | undefined, name: keyof SettingsFound): boolean {
  if (name === 'zone') return found?.zone !== undefined && isZone(found.zone)
  return found?.[name] !== undefined
}
