import { clocks } from '#domain/time/written'
import { digestWishes, titleWishes } from '#domain/digests/digest-choice'
import type { OwnChoices } from '#domain/people/own-choices'
import { settingsSources, settleSettings } from '#domain/people/settle-settings'
import { isZone } from '#domain/time/is-zone'
import type { WorkHours } from '#domain/people/work-hours'
import { noSettings } from '../../people/no-settings.ts'
import { mailboxPurposes } from '../../ports/mailbox-settings-reader.ts'
import {
  edgeReasons,
  mailboxStates,
  type ManagerEdge,
  type Person,
  type PersonSettings,
} from '../../ports/people-store.ts'
import type { Row, Values } from '../storage/rows.ts'
import { claim, listOf, maybe, number, objectOf, oneOf, text, yes } from '../shapes/guard.ts'
import { type Holding, json, rowKind } from '../shapes/row-kind.ts'

export const profileRow = rowKind('profile', {
  displayName: text,
  firstName: text,
  jobTitle: maybe(text),
  addresses: json(listOf(text)),
  isEnabled: claim,
  isGuest: claim,
  isOutside: maybe(yes),
  hasLeft: maybe(yes),
  leftOn: maybe(text),
  department: maybe(text),
  division: maybe(text),
  office: maybe(text),
  country: maybe(text),
  state: maybe(text),
  preferredLanguage: maybe(text),
  hiredOn: maybe(text),
  employeeType: maybe(text),
} satisfies Holding<Omit<Person, 'oid' | 'zone' | 'language' | 'workdays' | 'purpose'>>)

const workdays = listOf(number)
const found = { zone: maybe(text), language: maybe(text), workdays: maybe(workdays) }
const hours = objectOf<WorkHours>({ from: number, to: number })
const on = oneOf(['on'])
const source = maybe(oneOf(settingsSources))

/** As earlier versions wrote it, without sources and choices. */
export const settingsRow = rowKind('settings', {
  zone: text,
  language: text,
  workdays: json(workdays),
  zoneFrom: source,
  languageFrom: source,
  workdaysFrom: source,
  own: json(
    maybe(
      objectOf<OwnChoices>({
        ...found,
        digest: maybe(oneOf(digestWishes)),
        digestEndedAt: maybe(text),
        digestSnoozedUntil: maybe(text),
        digestTitles: maybe(oneOf(titleWishes)),
        digestDay: maybe(number),
        digestHour: maybe(number),
        clock: maybe(oneOf(clocks)),
        noticeBefore: maybe(on),
        noticeAfter: maybe(on),
        todoList: maybe(text),
        hoursFrom: maybe(number),
        hoursTo: maybe(number),
      }),
    ),
  ),
  told: json(maybe(objectOf<PersonSettings['told']>({ ...found, hours: maybe(hours) }))),
  unknownZone: maybe(text),
  purpose: maybe(oneOf(mailboxPurposes)),
  mailbox: oneOf(mailboxStates),
  readAt: maybe(text),
  nextPulseOn: maybe(text),
} satisfies Holding<PersonSettings>)

const reason = maybe(oneOf(edgeReasons))
export const edgeRow = rowKind('edge', { manager: text, to: maybe(text), why: reason, isHalfKept: maybe(yes) })
export const leadRow = rowKind('lead', { to: maybe(text), why: reason })

/** What stands in the profile row: everything of a person but what their mailbox says. */
export function profileValues(person: Person): Values {
  const {
    oid: _,
    zone: _zone,
    language: _language,
    workdays: _workdays,
    purpose: _purpose,
    addresses,
    ...rest
  } = person
  return { ...rest, addresses: JSON.stringify(addresses) }
}

export function settingsValues(settings: PersonSettings): Values {
  const { workdays: days, own, told, ...rest } = settings
  return { ...rest, workdays: JSON.stringify(days), own: JSON.stringify(own), told: JSON.stringify(told) }
}

/**
 * The person in a profile and a settings row; undefined without a profile. Throws a `RowError` when one of them does not
 * fit.
 */
export function toPerson(oid: string, profile: Row | undefined, settings: Row | undefined): Person | undefined {
  if (!profile) return undefined
  const { zone, language, workdays, purpose } = settings ? toSettings(settings) : noSettings
  const holds = { zone, language, workdays, ...(purpose === undefined ? {} : { purpose }) }
  return { ...profileRow(profile), oid, ...holds }
}

/**
 * What holds for a person. A zone that exists no more gives way to the next one that the row tells of; a night asks the other
 * sources too. Throws a `RowError` for a row that does not fit: what somebody chose is not to be guessed.
 */
export function toSettings(row: Row): PersonSettings {
  const kept = keptSettings(row)
  if (isZone(kept.zone)) return kept
  const { zone, zoneFrom } = settleSettings({ own: kept.own, mailbox: kept.told })
  return { ...kept, zone, zoneFrom }
}

/** The row as it stands, by which a person is listed. Throws as `toSettings` does. */
export function keptSettings(row: Row): PersonSettings {
  const held = settingsRow(row)
  const { zone, language, workdays, mailbox, zoneFrom, languageFrom, workdaysFrom, own = {} } = held
  // A row from before sources were kept holds the mailbox's word, if the mailbox was ever read.
  const isOld = held.told === undefined && mailbox === 'read'
  const unsaid = isOld ? 'mailbox' : 'nothing'
  return {
    zone,
    language,
    workdays,
    zoneFrom: zoneFrom ?? unsaid,
    languageFrom: languageFrom ?? unsaid,
    workdaysFrom: workdaysFrom ?? unsaid,
    own,
    told: isOld ? { zone, language, workdays } : (held.told ?? {}),
    unknownZone: held.unknownZone,
    purpose: held.purpose,
    mailbox,
    readAt: held.readAt,
  }
}

/** The edge in the report's own row `manager|{from}`; `isHalfKept` until it stands in the manager's partition too. */
export function edgeValues({ managerOid, to, why }: ManagerEdge, isHalfKept = false): Values {
  return { manager: managerOid, to: to ?? undefined, why, ...(isHalfKept ? { isHalfKept } : {}) }
}

/** Throws a `RowError` for a row that does not fit. */
export function toEdge(row: Row): ManagerEdge {
  const { manager: managerOid, to = null, why } = edgeRow(row)
  const from = row.key.slice('manager|'.length)
  return { reportOid: row.partition, managerOid, from, to, ...(why === undefined ? {} : { why }) }
}

/** The same edge as it stands in the manager's partition, `leads|{report}|{from}`. */
export function toLeadEdge(row: Row): ManagerEdge {
  const { to = null, why } = leadRow(row)
  const [, reportOid = '', from = ''] = row.key.split('|')
  return { reportOid, managerOid: row.partition, from, to, ...(why === undefined ? {} : { why }) }
}
