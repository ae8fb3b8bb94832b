import type { OwnChoices } from '#domain/own-choices'
import type { SettingsFound, SettingsSource } from '#domain/settle-settings'
import { noSettings } from '../people/no-settings.ts'
import type { MailboxPurpose } from '../ports/mailbox-settings-reader.ts'
import type { EdgeReason, ManagerEdge, MailboxState, Person, PersonSettings } from '../ports/people-store.ts'
import type { Row, Value, Values } from './rows.ts'

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
  const { workdays, own, told, ...rest } = settings
  return { ...rest, workdays: JSON.stringify(workdays), own: JSON.stringify(own), told: JSON.stringify(told) }
}

/** The person in a profile and a settings row; undefined without a profile. */
export function toPerson(oid: string, profile: Row | undefined, settings: Row | undefined): Person | undefined {
  if (!profile) return undefined
  const { addresses, ...rest } = profile.values
  const { zone, language, workdays, purpose } = settings ? toSettings(settings) : noSettings
  const holds = { zone, language, workdays, ...(purpose === undefined ? {} : { purpose }) }
  return { ...rest, oid, addresses: JSON.parse(String(addresses)) as string[], ...holds } as Person
}

export function toSettings({ values }: Row): PersonSettings {
  const found = {
    zone: String(values['zone']),
    language: String(values['language']),
    workdays: JSON.parse(String(values['workdays'])) as number[],
  }
  const mailbox = String(values['mailbox']) as MailboxState
  // A row from before sources were kept holds the mailbox's word, if the mailbox was ever read.
  const isOld = values['told'] === undefined && mailbox === 'read'
  const source = (name: string) => (textOf(values[name]) ?? (isOld ? 'mailbox' : 'nothing')) as SettingsSource
  return {
    ...found,
    zoneFrom: source('zoneFrom'),
    languageFrom: source('languageFrom'),
    workdaysFrom: source('workdaysFrom'),
    own: foundIn(values['own']) as OwnChoices,
    told: isOld ? found : foundIn(values['told']),
    unknownZone: textOf(values['unknownZone']),
    purpose: textOf(values['purpose']) as MailboxPurpose | undefined,
    mailbox,
    readAt: textOf(values['readAt']),
  }
}

function foundIn(value: Value | undefined): SettingsFound {
  return value === undefined ? {} : (JSON.parse(String(value)) as SettingsFound)
}

/** The edge in the report's own row `manager|{from}`; `isHalfKept` until it stands in the manager's partition too. */
export function edgeValues({ managerOid, to, why }: ManagerEdge, isHalfKept = false): Values {
  return { manager: managerOid, to: to ?? undefined, why, ...(isHalfKept ? { isHalfKept } : {}) }
}

export function toEdge({ partition, key, values }: Row): ManagerEdge {
  const why = textOf(values['why']) as EdgeReason | undefined
  return {
    reportOid: partition,
    managerOid: String(values['manager']),
    from: key.slice('manager|'.length),
    to: textOf(values['to']) ?? null,
    ...(why === undefined ? {} : { why }),
  }
}

/** The same edge as it stands in the manager's partition, `leads|{report}|{from}`. */
export function toLeadEdge({ partition, key, values }: Row): ManagerEdge {
  const [, reportOid = '', from = ''] = key.split('|')
  const why = textOf(values['why']) as EdgeReason | undefined
  const to = textOf(values['to']) ?? null
  return { reportOid, managerOid: partition, from, to, ...(why === undefined ? {} : { why }) }
}

function textOf(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}
