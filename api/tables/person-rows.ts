import type { EdgeReason, ManagerEdge, MailboxState, Person, PersonSettings } from '../ports/people-store.ts'
import type { Row, Value, Values } from './rows.ts'

/** What stands in the profile row: everything of a person but what their mailbox says. */
export function profileValues(person: Person): Values {
  const { oid: _, zone: _zone, language: _language, workdays: _workdays, addresses, ...rest } = person
  return { ...rest, addresses: JSON.stringify(addresses) }
}

export function settingsValues(settings: Omit<PersonSettings, 'readAt'> & { readAt?: string | undefined }): Values {
  return { ...settings, workdays: JSON.stringify(settings.workdays) }
}

/** The person in a profile and a settings row; undefined without a profile. */
export function toPerson(oid: string, profile: Row | undefined, settings: Row | undefined): Person | undefined {
  if (!profile) return undefined
  const { addresses, ...rest } = profile.values
  const { zone, language, workdays } = settings ? toSettings(settings) : unknownSettings
  const person = { ...rest, oid, addresses: JSON.parse(String(addresses)) as string[], zone, language, workdays }
  return person as Person
}

/** A person before anybody asked their mailbox. */
const unknownSettings = { zone: 'UTC', language: 'en', workdays: [1, 2, 3, 4, 5] }

export function toSettings({ values }: Row): Omit<PersonSettings, 'readAt'> & { readAt: string | undefined } {
  return {
    zone: String(values['zone']),
    language: String(values['language']),
    workdays: JSON.parse(String(values['workdays'])) as number[],
    mailbox: String(values['mailbox']) as MailboxState,
    readAt: textOf(values['readAt']),
  }
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
