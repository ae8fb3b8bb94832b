import type { SettingsView } from '#contract/read-settings'
import type { PersonSettings } from '../../ports/people-store.ts'

/** A person's settings with what would hold without their own wishes, so that they know what taking one back does. */
export function showSettings(settings: PersonSettings, found: PersonSettings): SettingsView {
  const { own } = settings
  return {
    zone: {
      value: settings.zone,
      from: settings.zoneFrom,
      own: own.zone ?? null,
      found: { value: found.zone, from: found.zoneFrom },
    },
    language: {
      value: settings.language,
      from: settings.languageFrom,
      own: own.language ?? null,
      found: { value: found.language, from: found.languageFrom },
    },
    workdays: {
      value: settings.workdays,
      from: settings.workdaysFrom,
      own: own.workdays ?? null,
      found: { value: found.workdays, from: found.workdaysFrom },
    },
  }
}
