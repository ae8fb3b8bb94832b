/// <reference types="office-js" />
import { inTime } from './in-time.ts'

export type Address = { emailAddress: string; displayName?: string }

/**
 * Somebody in an appointment: their address in lower case, and with it the name that Outlook shows, for the API; and
 * whether they called for it without being invited.
 */
export type Invited = { address: string; written: string; onlyOrganises: boolean }

/** How long Outlook has for an answer, in milliseconds. */
const patienceMs = 15_000

/** The longest text the API takes for one of them. */
const longest = 320

/** What somebody who was invited sees: values. */
type AppointmentRead = { organizer: Address; requiredAttendees: Address[]; optionalAttendees: Address[] }

export type Recipients = { getAsync(answer: (result: Office.AsyncResult<Office.EmailAddressDetails[]>) => void): void }

/** What the organiser writes: questions, because the answer may change under our eyes. */
type AppointmentCompose = { requiredAttendees: Recipients; optionalAttendees: Recipients }

/**
 * Everybody in an appointment, each address once. A contact chosen while writing may have an address that only Exchange
 * knows, so the name goes along. Whoever writes it organises it (`me`): to ask Outlook for the organiser there would need
 * a right to change appointments. Names that Outlook has not resolved to an address yet are nobody yet. Rejects when Outlook does not tell.
 */
export async function appointmentPeople(item: AppointmentRead | AppointmentCompose, me: string): Promise<Invited[]> {
  if (!('requiredAttendees' in item) || item.requiredAttendees === undefined) return []
  const [required, optional] = await Promise.all([invited(item.requiredAttendees), invited(item.optionalAttendees)])
  const organizer = Array.isArray(item.requiredAttendees) ? (item as AppointmentRead).organizer : { emailAddress: me }
  const people = new Map<string, Invited>()
  for (const [index, one] of [organizer, ...required, ...optional].entries()) {
    const address = one.emailAddress.trim().toLowerCase()
    const onlyOrganises = index === 0 && address !== me.toLowerCase()
    const known = people.get(address) ?? { address, written: written(address, one.displayName) }
    if (address !== '') people.set(address, { ...known, onlyOrganises })
  }
  return [...people.values()]
}

/** An address with the name that Outlook shows, as the API takes both. */
export function written(address: string, displayName = ''): string {
  const name = displayName
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
  const both = `${name} <${address}>`
  return name === '' || name.toLowerCase() === address || both.length > longest ? address : both
}

/** What stands there, or is asked for. Rejects when Outlook does not tell, or says nothing. */
export function invited(recipients: Address[] | Recipients): Promise<Address[]> {
  if (Array.isArray(recipients)) return Promise.resolve(recipients)
  const told = new Promise<Address[]>((found, failed) => {
    // A question that failed has no value, whatever its status is called.
    recipients.getAsync(({ value, error }) =>
      Array.isArray(value) ? found(value) : failed(new Error(`Outlook did not say who is invited: ${error?.message}`)),
    )
  })
  return inTime(told, patienceMs)
}
