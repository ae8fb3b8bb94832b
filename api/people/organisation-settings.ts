import { languageTag } from '#domain/people/language-tag'
import type { SettingsFound } from '#domain/people/settle-settings'
import { ianaZone } from '../places/iana-zone.ts'

/**
 * What the deployment sets for everybody of whom nothing is known. A zone or a language that is none stops the app with a
 * sentence that names the setting: nobody would notice that it does nothing.
 */
export function organisationSettings(env: { organisationZone: string; organisationLanguage: string }): SettingsFound {
  const { organisationZone, organisationLanguage } = env
  const zone = ianaZone(organisationZone)
  const language = languageTag(organisationLanguage)
  if (organisationZone !== '' && zone === undefined) throw new Error(wrong('ORGANISATION_ZONE', 'Europe/Berlin'))
  if (organisationLanguage !== '' && language === undefined) throw new Error(wrong('ORGANISATION_LANGUAGE', 'de-DE'))
  return { ...(zone === undefined ? {} : { zone }), ...(language === undefined ? {} : { language }) }
}

function wrong(setting: string, example: string): string {
  return `The setting ${setting} is not understood. Write one such as ${example}, or leave it empty.`
}
