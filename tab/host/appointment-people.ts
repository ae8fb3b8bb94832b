/// <reference types="office-js" />

type Address = { emailAddress: string }

/** What somebody who was invited sees: values. */
type AppointmentRead = { organizer: Address; requiredAttendees: Address[]; optionalAttendees: Address[] }

type Recipients = { getAsync(answer: (result: Office.AsyncResult<Office.EmailAddressDetails[]>) => void): void }

/** What the organiser writes: questions, because the answer may change under our eyes. */
type AppointmentCompose = { requiredAttendees: Recipients; optionalAttendees: Recipients }

/**
 * The mail addresses of everybody in an appointment, each once, in lower case. Whoever writes it organises it (`me`): to
 * ask Outlook for the organiser there would need a right to change appointments. Names that Outlook has not resolved to
 * an address yet are nobody yet. A message is no appointment and has nobody. Rejects when Outlook does not tell.
 */
export async function appointmentPeople(item: AppointmentRead | AppointmentCompose, me: string): Promise<string[]> {
  if (!('requiredAttendees' in item) || item.requiredAttendees === undefined) return []
  const [required, optional] = await Promise.all([invited(item.requiredAttendees), invited(item.optionalAttendees)])
  const organizer = Array.isArray(item.requiredAttendees) ? (item as AppointmentRead).organizer.emailAddress : me
  const addresses = [organizer, ...[...required, ...optional].map(({ emailAddress }) => emailAddress)]
  return [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter((address) => address !== '')
}

function invited(recipients: Address[] | Recipients): Promise<Address[]> {
  if (Array.isArray(recipients)) return Promise.resolve(recipients)
  return new Promise((found, failed) => {
    // A question that failed has no value, whatever its status is called.
    recipients.getAsync(({ value, error }) =>
      Array.isArray(value) ? found(value) : failed(new Error(`Outlook did not say who is invited: ${error?.message}`)),
    )
  })
}
