import type { MailboxSettings as GraphMailboxSettings } from '@microsoft/microsoft-graph-types'
import type { MailboxSettings, MailboxSettingsReader } from '../ports/mailbox-settings-reader.ts'
import type { Graph } from './graph.ts'
import { ianaZone } from './iana-zone.ts'
import { mailboxRefusal } from './mailbox-refusal.ts'
import { orLater } from './or-later.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Zone, language and working days of a mailbox. */
export function mailboxSettingsGraph(graph: Graph): MailboxSettingsReader {
  return {
    settingsOf: (oid) =>
      orLater(async () => {
        const path = `/users/${encodeURIComponent(oid)}/mailboxSettings?$select=timeZone,language,workingHours`
        try {
          return { kind: 'read', settings: toSettings(await graph.get<GraphMailboxSettings>(path, { mailbox: oid })) }
        } catch (error) {
          const refusal = mailboxRefusal(error)
          if (refusal) return { kind: refusal }
          throw error
        }
      }),
  }
}

export function toSettings(settings: GraphMailboxSettings): MailboxSettings {
  const zone = settings.timeZone ? ianaZone(settings.timeZone) : undefined
  const language = settings.language?.locale
  const workdays = (settings.workingHours?.daysOfWeek ?? [])
    .map((name) => weekdays.indexOf(name) + 1)
    .filter((day) => day > 0)
    .toSorted((one, other) => one - other)
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(language ? { language } : {}),
    ...(workdays.length > 0 ? { workdays } : {}),
  }
}
