/// <reference types="office-js" />
import { type Address, type Invited, invited, type Recipients, written } from './appointment-people.ts'

/** A mail that was received or sent: values. */
type MailRead = { itemId: string; from: Address; to: Address[] }

/** A mail that is being written: questions. */
type MailCompose = { to: Recipients }

/**
 * Whom a mail is between: this person and who sent it, or the one to whom they send it. A mail of theirs to several people
 * is between none two, so it names nobody; so does one that has no recipient yet. Rejects when Outlook does not tell.
 */
export async function mailPeople(item: MailRead | MailCompose, me: string): Promise<Invited[]> {
  const own = { address: me.toLowerCase(), written: me.toLowerCase(), onlyOrganises: false }
  const isOwn = !('from' in item) || addressOf(item.from) === own.address
  const others = isOwn ? await invited(item.to) : [(item as MailRead).from]
  const addresses = new Map(others.map((one) => [addressOf(one), one]))
  addresses.delete(own.address)
  addresses.delete('')
  const [other, ...more] = [...addresses]
  if (other === undefined) return [own]
  if (more.length > 0) return []
  const [address, { displayName }] = other
  return [own, { address, written: written(address, displayName), onlyOrganises: false }]
}

/**
 * The address at which a mail opens again, for its own reader alone: an id means something in one mailbox. `service` is the
 * address of that mailbox's own Exchange, as Outlook names it. Undefined while a mail is being written.
 */
export function addressToOpenMail(item: { itemId?: unknown }, service: string | undefined): string | undefined {
  const { itemId } = item
  if (typeof itemId !== 'string' || itemId === '') return undefined
  const origin =
    service !== undefined && URL.canParse(service) ? new URL(service).origin : 'https://outlook.office365.com'
  return `${origin}/owa/?ItemID=${encodeURIComponent(itemId)}&exvsurl=1&viewmodel=ReadMessageItem`
}

function addressOf({ emailAddress }: Address): string {
  return emailAddress.trim().toLowerCase()
}
