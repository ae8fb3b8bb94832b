import type { Dice } from '../dice.ts'
import type { Employee } from './employee.ts'
import { mailDomain } from './mail-domain.ts'
import { nameOf } from './names.ts'
import { offices } from './office.ts'
import { stableId } from '../stable-id.ts'

/**
 * The accounts beside the colleagues: guests (about 3 %), shared mailboxes and meeting rooms (1 % each),
 * and the mailbox that digests are sent from. At least two of each, so that a small organisation has them too.
 */
export function makeOtherAccounts(people: number, dice: Dice, seed: string): Employee[] {
  const guests = times(Math.max(2, Math.round(people * 0.03)), (at) => guest(at, dice, seed))
  const few = Math.max(2, Math.round(people * 0.01))
  const rooms = times(few, (at) =>
    resource('room', `Room ${offices[at % offices.length]?.city} ${at + 1}`, `room-${at + 1}`, seed),
  )
  const shared = times(few, (at) => resource('shared mailbox', `Team ${at + 1} Planning`, `planning-${at + 1}`, seed))
  const openRoom = { ...resource('room', 'Board Room', 'board-room', seed), isEnabled: true }
  return [...guests, ...rooms, openRoom, ...shared, resource('shared mailbox', 'Throughline', 'throughline', seed)]
}

function times<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

const noPerson = {
  givenName: null,
  surname: null,
  department: null,
  jobTitle: null,
  officeLocation: null,
  city: null,
  country: null,
  state: null,
  employeeId: null,
  employeeType: null,
  hiredOn: null,
  division: null,
  costCenter: null,
  zone: 'Etc/UTC',
  windowsZone: 'UTC',
  language: 'en-US',
  workdays: [1, 2, 3, 4, 5],
  appRoles: [],
  delegateOid: null,
} as const

function guest(at: number, dice: Dice, seed: string): Employee {
  const name = nameOf('western', (what) => dice('guest', what, at))
  const address = `${name.mailbox}${at + 1}@fabrikam.example`
  return {
    ...noPerson,
    oid: stableId(seed, 'guest', at),
    kind: 'guest',
    displayName: `${name.displayName} (Fabrikam)`,
    givenName: name.givenName,
    surname: name.surname,
    mail: address,
    userPrincipalName: `${address.replace('@', '_')}#EXT#@${mailDomain}`,
    proxyAddresses: [`SMTP:${address}`],
    isEnabled: true,
  }
}

/** Rooms and shared mailboxes are mostly accounts nobody signs in to: disabled, with a mailbox, without a job or a manager. */
function resource(kind: 'room' | 'shared mailbox', displayName: string, alias: string, seed: string): Employee {
  const mail = `${alias}@${mailDomain}`
  const oid = stableId(seed, kind, alias)
  return {
    ...noPerson,
    oid,
    kind,
    displayName,
    mail,
    userPrincipalName: mail,
    proxyAddresses: [`SMTP:${mail}`],
    isEnabled: false,
  }
}
