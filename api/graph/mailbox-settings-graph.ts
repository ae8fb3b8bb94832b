import type { MailboxSettings as GraphMailboxSettings } from '@microsoft/microsoft-graph-types'
import { languageTag } from '#domain/people/language-tag'
import { ianaZone } from '../places/iana-zone.ts'
import type { MailboxPurpose, MailboxSettings, MailboxSettingsReader } from '../ports/mailbox-settings-reader.ts'
import { customZone, type Whereabouts } from './calendar/custom-zone.ts'
import type { Graph } from './graph.ts'
import { mailboxRefusal } from './mailbox-refusal.ts'
import { orLater } from './request/or-later.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Zone, language, working days and hours of a mailbox, and what it is for. */
export function mailboxSettingsGraph(graph: Graph): MailboxSettingsReader {
  return {
    settingsOf: (oid, where) =>
      orLater(async () => {
        const path = `/users/${encodeURIComponent(oid)}/mailboxSettings?$select=timeZone,language,workingHours,userPurpose`
        try {
          const settings = await graph.get<GraphMailboxSettings>(path, { mailbox: oid })
          return { kind: 'read', settings: toSettings(settings, where) }
        } catch (error) {
          const refusal = mailboxRefusal(error)
          if (refusal) return { kind: refusal }
          throw error
        }
      }),
  }
}

export function toSettings(settings: GraphMailboxSettings, where: Whereabouts): MailboxSettings {
  const language = languageTag(settings.language?.locale)
  const days = (settings.workingHours?.daysOfWeek ?? []).map((name) => weekdays.indexOf(name.toLowerCase()) + 1)
  const workdays = [...new Set(days.filter((day) => day > 0))].toSorted((one, other) => one - other)
  return {
    ...zoneOf(settings, where),
    ...(language === undefined ? {} : { language }),
    ...(workdays.length > 0 ? { workdays } : {}),
    ...workHours(settings.workingHours),
    ...purposeOf(settings),
  }
}

/** `08:30:00.0000000` to `17:15:00.0000000` is from 8 to 18. A night shift, which ends before it begins, is told by nobody. */
function workHours(told: GraphMailboxSettings['workingHours']): Pick<MailboxSettings, 'hours'> {
  const [from, to] = [hourIn(told?.startTime, Math.floor), hourIn(told?.endTime, Math.ceil)]
  return from !== undefined && to !== undefined && from < to ? { hours: { from, to } } : {}
}

function hourIn(time: string | null | undefined, round: (hours: number) => number): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)/.exec(time ?? '') ?? []
  return hours === undefined ? undefined : Math.min(round(Number(hours) + Number(minutes) / 60), 24)
}

const purposes: ReadonlySet<unknown> = new Set<MailboxPurpose>(['room', 'equipment', 'shared'])

/** A person's, one linked to a person elsewhere, and what we do not know, are all taken for a person's. */
function purposeOf({ userPurpose }: GraphMailboxSettings): Pick<MailboxSettings, 'purpose'> {
  return purposes.has(userPurpose) ? { purpose: userPurpose as MailboxPurpose } : {}
}

/** What a mailbox calls a zone that it describes elsewhere. */
const custom = /^(tzone:|customi[sz]ed time zone$)/i

/** The zone by its name, else by that of the working hours, else by the clock they describe. */
function zoneOf({ timeZone, workingHours }: GraphMailboxSettings, where: Whereabouts) {
  const [name, hours] = [timeZone?.trim() ?? '', workingHours?.timeZone]
  const named = ianaZone(name, where.country)
  if (named !== undefined) return { zone: named }
  const zone = ianaZone(hours?.name ?? '', where.country) ?? customZone(hours ?? {}, where)
  const isUnderstood = zone !== undefined && (name === '' || custom.test(name))
  const unknown = name === '' ? (hours?.name ?? '') : name
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(isUnderstood || unknown === '' ? {} : { unknownZone: unknown }),
  }
}
