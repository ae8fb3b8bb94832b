import { z } from 'zod'
import type { SettingsSource } from '#domain/settle-settings'

/** The caller's own zone, language and working days. */
export const readSettingsInput = z.strictObject({})
export type ReadSettingsInput = z.infer<typeof readSettingsInput>

/** What holds and who told it; `own` is the person's wish, null without one; `found` is what would hold without it. */
export type SettingView<Value> = {
  value: Value
  from: SettingsSource
  own: Value | null
  found: { value: Value; from: SettingsSource }
}

export type SettingsView = {
  /** IANA name. */
  zone: SettingView<string>
  /** Tag such as `de-DE`. */
  language: SettingView<string>
  /** 1 = Monday to 7 = Sunday, ascending. */
  workdays: SettingView<number[]>
}

export type ReadSettingsOutput = SettingsView
