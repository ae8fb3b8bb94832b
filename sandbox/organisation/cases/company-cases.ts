import { address, alsoInvited, asPlanned, type EdgeCase, ownSlot } from './edge-case.ts'
import { participantOf } from '../world.ts'

/** Who else is named: guests, lists, rooms, those who call for a meeting and stay away. */
export const companyCases: readonly EdgeCase[] = [
  {
    id: 'extra-attendee',
    shows: 'a colleague joined one slot',
    manager: 'elena',
    report: 'jonas',
    week: 11,
    slot: 'series',
    fate: (world) => ({ joinedBy: [alsoInvited(world, 'kwame', 'accepted')] }),
  },
  {
    id: 'extra-attendee-left',
    shows: 'the next slot is for two again',
    manager: 'elena',
    report: 'jonas',
    week: 12,
    slot: 'series',
    fate: asPlanned,
  },
  {
    id: 'extra-optional',
    shows: 'an optional colleague never answered',
    manager: 'kwame',
    report: 'aoife',
    week: 1,
    slot: 'series',
    fate: (world) => ({ joinedBy: [alsoInvited(world, 'grace', 'none', 'optional')] }),
  },
  {
    id: 'extra-declined',
    shows: 'the third invitee declined',
    manager: 'kwame',
    report: 'aoife',
    week: 2,
    slot: 'series',
    fate: (world) => ({ joinedBy: [alsoInvited(world, 'mateusz', 'declined')] }),
  },
  {
    id: 'external-guest',
    shows: 'somebody from outside was invited',
    manager: 'kwame',
    report: 'mateusz',
    week: 4,
    slot: 'series',
    fate: () => ({ joinedBy: [address('Ida Holm', 'ida.holm@fabrikam.example', 'accepted')] }),
  },
  {
    id: 'mailing-list',
    shows: 'a mailing list was invited',
    manager: 'kwame',
    report: 'mateusz',
    week: 6,
    slot: 'series',
    fate: () => ({ joinedBy: [address('Product Operations', 'product-operations@contoso.example')] }),
  },
  {
    id: 'room',
    shows: 'a room was booked: still two people',
    manager: 'kwame',
    report: 'mateusz',
    week: 8,
    slot: 'series',
    fate: () => ({
      joinedBy: [{ ...address('Room Milano 1', 'room-1@contoso.example', 'accepted'), type: 'resource' }],
    }),
  },
  {
    id: 'open-room',
    shows: 'a room whose account is open, invited like a person',
    manager: 'kwame',
    report: 'mateusz',
    week: 10,
    slot: 'series',
    fate: () => ({ joinedBy: [address('Board Room', 'board-room@contoso.example', 'accepted')] }),
  },
  {
    id: 'two-addresses',
    shows: 'the report stands there twice: by mail, silent, and by an old internal name, accepted',
    manager: 'kwame',
    report: 'mateusz',
    week: 12,
    slot: 'series',
    fate: (world) => ({
      invites: [
        alsoInvited(world, 'mateusz', 'none'),
        { ...alsoInvited(world, 'mateusz', 'accepted'), oid: null, address: oldName('mateusz') },
      ],
    }),
  },
  {
    id: 'no-organiser',
    shows: 'the calendar names nobody as organiser',
    manager: 'kwame',
    report: 'mateusz',
    week: 0,
    slot: 'series',
    fate: () => ({ isOrganiserHidden: true }),
  },
  {
    id: 'shared-mailbox',
    shows: 'a planning mailbox called for it',
    manager: 'yuki',
    report: 'meilin',
    week: 6,
    slot: ownSlot(2, 13),
    fate: () => ({ organisedBy: { oid: null, name: 'Team 1 Planning', address: 'planning-1@contoso.example' } }),
  },
  {
    id: 'delegate',
    shows: "the manager's delegate called for it and stays away",
    manager: 'david',
    report: 'kwame',
    week: 6,
    slot: ownSlot(3, 9),
    fate: (world) => ({ organisedBy: participantOf(world, world.castOid('claire')) }),
  },
  {
    id: 'delegate-attends',
    shows: 'the delegate accepted as an attendee: a third person',
    manager: 'david',
    report: 'kwame',
    week: 8,
    slot: ownSlot(3, 9),
    fate: (world) => ({ joinedBy: [alsoInvited(world, 'claire', 'accepted')] }),
  },
  {
    id: 'skip-level',
    shows: "the report with the manager's manager",
    manager: 'david',
    report: 'priya',
    week: 5,
    slot: ownSlot(3, 8),
    fate: asPlanned,
  },
]

/** How Exchange wrote a mailbox before it had addresses; no directory lists it. */
function oldName(alias: string): string {
  return `/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=4f1c9a-${alias}`
}
