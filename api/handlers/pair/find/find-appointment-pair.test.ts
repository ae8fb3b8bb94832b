import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { aPerson } from '../../../../tests/api/builders.ts'
import { callerOf, pairWorld } from '../../../../tests/api/pair-world.ts'
import { hashedId } from '../../../hashed-id.ts'
import type { Person } from '../../../ports/people-store.ts'
import { findStanding } from './find-standing.ts'
import { openAppointment } from '../open-appointment.ts'

const now = '2026-10-15T08:10:00.000Z'
const mara = 'mara@contoso.example'
const jonas = 'jonas@contoso.example'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
  await has(world.manager, { addresses: [mara, 'm.okafor@contoso.example'] })
  await has(world.report, { addresses: [jonas] })
  await has(world.stranger, { addresses: ['ada@contoso.example'] })
})

function has(oid: string, facts: Partial<Person>): Promise<void> {
  return world.ports.people.keepPerson({ ...aPerson({ oid, displayName: 'Somebody Else' }), ...facts })
}

function find(oid: string, addresses: string[], at = now, organizer?: string) {
  return findStanding(world.ports)({
    operation: 'openAppointment',
    input: { addresses, organizer },
    caller: callerOf(oid),
    now: at,
  })
}

describe('an appointment of the two', () => {
  test('is their pair, whoever of them asks and in whichever order they are named', async () => {
    expect(await find(world.manager, [mara, jonas])).toMatchObject({ relation: 'manager', pairId: world.pairId })
    expect(await find(world.report, [jonas, mara])).toMatchObject({ relation: 'report', pairId: world.pairId })
  })

  test('is found by any address of theirs, and naming somebody twice changes nothing', async () => {
    const found = await find(world.report, ['m.okafor@contoso.example', jonas, mara, jonas])
    expect(found).toMatchObject({ pairId: world.pairId })
  })

  test('stays theirs with whom the deployment lists, and with whom one of the two called no person', async () => {
    expect(await find(world.manager, [mara, jonas, 'bot@notetaker.example'])).toMatchObject({ pairId: world.pairId })
    const stranger = [mara, jonas, 'scribe@elsewhere.example']
    expect(await find(world.manager, stranger)).toEqual({ kind: 'not-a-pair' })
    const key = hashedId('scribe@elsewhere.example')
    await world.ports.ledger.correct(world.pairId, { about: 'person', key, by: 'report', said: 'not_a_person' })
    expect(await find(world.manager, stranger)).toMatchObject({ pairId: world.pairId })
    expect(await find(world.manager, [...stranger, 'ada@contoso.example'])).toEqual({ kind: 'not-a-pair' })
  })

  test('is found by a name and an address in one, and by an old internal name that the directory lists', async () => {
    const old = '/o=exchangelabs/ou=group/cn=recipients/cn=1a2b-jonas'
    await has(world.report, { addresses: [jonas, old] })
    expect(await find(world.manager, [mara, `Jonas Lindqvist <${jonas}>`])).toMatchObject({ pairId: world.pairId })
    expect(await find(world.manager, [mara, old])).toMatchObject({ pairId: world.pairId })
  })

  test('stays theirs with a room or a shared mailbox in it, which are disabled accounts', async () => {
    await has(randomUUID(), { addresses: ['room.lisbon@contoso.example'], isEnabled: false })
    const found = await find(world.manager, [mara, jonas, 'room.lisbon@contoso.example'])
    expect(found).toMatchObject({ pairId: world.pairId })
  })

  test('is found by a name, where Outlook has an address that nobody else has', async () => {
    await has(world.report, { addresses: [jonas], displayName: 'Jonas Lindqvist' })
    const old = '/o=exchangelabs/ou=group/cn=recipients/cn=1a2b-jl'
    for (const contact of [`Jonas Lindqvist <${old}>`, 'Lindqvist, Jonas <jonas@home.example>'])
      expect(await find(world.manager, [mara, contact]), contact).toMatchObject({ pairId: world.pairId })
    expect(await find(world.manager, [mara, jonas, `Jonas Lindqvist <${old}>`])).toMatchObject({ pairId: world.pairId })
    // A mailbox elsewhere beside the one we know may be anybody's.
    const twice = [mara, jonas, 'Jonas Lindqvist <jonas@home.example>']
    expect(await find(world.manager, twice)).toEqual({ kind: 'not-a-pair' })
    expect(await find(world.stranger, ['ada@contoso.example', `Jonas Lindqvist <${old}>`])).toEqual({
      kind: 'not-a-pair',
    })
  })

  test('stays theirs with a room whose account is open, once its mailbox says that it is one', async () => {
    const room = randomUUID()
    await has(room, { addresses: ['room.porto@contoso.example'] })
    const all = [mara, jonas, 'room.porto@contoso.example']
    expect(await find(world.manager, all)).toEqual({ kind: 'not-a-pair' })
    await world.ports.people.changeSettings(room, (settings) => ({ ...settings, purpose: 'room' }))
    expect(await find(world.manager, all)).toMatchObject({ pairId: world.pairId })
  })

  test('stays theirs with an assistant whom the manager named, as long as the assistant only called for it', async () => {
    const all = [mara, jonas, 'ada@contoso.example']
    const organizer = 'ada@contoso.example'
    expect(await find(world.report, all, now, organizer)).toEqual({ kind: 'not-a-pair' })
    await world.ports.people.keepDelegates(world.manager, [world.stranger])
    expect(await find(world.report, all, now, organizer)).toMatchObject({ pairId: world.pairId })
    expect(await find(world.report, all)).toEqual({ kind: 'not-a-pair' })
    expect(await find(world.stranger, all, now, organizer)).toEqual({ kind: 'not-a-pair' })
  })

  test('opens the same record that the meeting opens, started if nobody opened it yet', async () => {
    const asked = world.by<'openAppointment'>(world.manager, { addresses: [mara, jonas] }, { now })
    const answer = await openAppointment(world.ports)(asked)
    expect(answer).toMatchObject({ output: { kind: 'open', pair: { pairId: world.pairId, audience: 'pair' } } })
    expect(await world.ports.pairs.pair(world.pairId)).toBeDefined()
  })

  test('asks neither Graph nor remembers anything of the appointment', async () => {
    await find(world.manager, [mara, jonas])
    expect(world.asked.graph).toBe(0)
    expect(world.rows.threads.count).toEqual({ reads: 0, ranges: 0 })
  })
})

describe('an appointment is no 1:1', () => {
  test.each([
    ['of the caller alone', [mara]],
    ['with a third colleague', [mara, jonas, 'ada@contoso.example']],
    ['with somebody from outside besides the two', [mara, jonas, 'guest@fabrikam.example']],
    ['with a list of people besides the two', [mara, jonas, 'everybody@contoso.example']],
    ['with somebody from outside', [mara, 'guest@fabrikam.example']],
    ['with somebody who neither leads the caller nor is led', [mara, 'ada@contoso.example']],
    ['that the caller is not in', [jonas, 'ada@contoso.example']],
    ['with an address that is no address', [mara, "x' or PartitionKey ne 'x"]],
  ])('%s', async (_, addresses) => {
    expect(await find(world.manager, addresses)).toEqual({ kind: 'not-a-pair' })
  })

  test('when somebody who takes part no longer is in it, although their account is closed', async () => {
    await has(randomUUID(), { addresses: ['mia@contoso.example'], isEnabled: false, isOutside: true })
    expect(await find(world.manager, [mara, jonas, 'mia@contoso.example'])).toEqual({ kind: 'not-a-pair' })
  })

  test('for a stranger who names the two: they learn what they would learn of addresses nobody has', async () => {
    const real = await find(world.stranger, [mara, jonas])
    const made = await find(world.stranger, ['nobody@contoso.example', 'noone@contoso.example'])
    expect(real).toEqual(made)
    expect(await find(world.stranger, ['ada@contoso.example', mara])).toEqual(real)
  })

  test('when the reporting line is over', async () => {
    const edge = { reportOid: world.report, managerOid: world.manager, from: '2026-01-05', to: '2026-10-15' }
    await world.ports.people.keepEdge(edge)
    expect(await find(world.manager, [mara, jonas])).toEqual({ kind: 'not-a-pair' })
    expect(await find(world.manager, [mara, jonas], '2026-10-14T22:00:00.000Z')).toMatchObject({
      pairId: world.pairId,
    })
  })
})
