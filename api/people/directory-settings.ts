import { languageTag } from '#domain/people/language-tag'
import type { SettingsFound } from '#domain/people/settle-settings'
import { countryCode } from '../places/country-code.ts'
import { countryZone } from '../places/country-zone.ts'

/** The few words of a directory entry that say how somebody lives. */
export type DirectoryWords = { country?: string | undefined; preferredLanguage?: string | undefined }

/**
 * What the directory tells of a person's settings: their language, and the zone of their country when it has one clock.
 * `today` is a local date.
 */
export function directorySettings({ country, preferredLanguage }: DirectoryWords, today: string): SettingsFound {
  const code = country === undefined ? undefined : countryCode(country)
  const zone = code === undefined ? undefined : countryZone(code, today)
  const language = languageTag(preferredLanguage)
  return { ...(zone === undefined ? {} : { zone }), ...(language === undefined ? {} : { language }) }
}
