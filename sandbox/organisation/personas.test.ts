import { describe, expect, it, test } from 'vitest'
import { makeOrganisation } from './make-organisation.ts'
import { oddChats, personas } from './personas.ts'
import { directThreadId } from './thread.ts'

const organisation = makeOrganisation({ people: 60, today: '2026-10-15T13:05:00Z' })
const people = personas(organisation)
const persona = (id: string) => people.find((each) => each.id === id)

describe('the people of the story', () => {
  it('Elena leads six, Priya among them, and reports to David', () => {
    const pairs = persona('elena')?.pairs ?? []
    expect(pairs.filter((pair) => pair.side === 'manager')).toHaveLength(6)
    expect(pairs.filter((pair) => pair.side === 'report').map((pair) => pair.withName)).toEqual(['David Chen'])
    expect(persona('priya')?.pairs.map((pair) => [pair.side, pair.withName])).toEqual([['report', 'Elena Rossi']])
  })

  it('a pair has the same thread from both sides, and the meeting id wraps it', () => {
    const [fromPriya] = persona('priya')?.pairs ?? []
    const fromElena = persona('elena')?.pairs.find((pair) => pair.withName === 'Priya Nair')
    expect(fromElena?.threadId).toBe(fromPriya?.threadId)
    expect(fromPriya?.threadId).toMatch(/^19:meeting_[A-Za-z0-9+/]+@thread\.v2$/)
    expect(Buffer.from(fromPriya?.meetingId ?? '', 'base64').toString()).toBe(`0#${fromPriya?.threadId}#0`)
    expect(fromPriya?.pairId).toBe(`${persona('elena')?.oid}_${persona('priya')?.oid}`)
  })

  it('HR and the administrator have their roles, and nobody else any', () => {
    const granted = organisation.accounts
      .filter((account) => account.appRoles.length > 0)
      .map((account) => [account.oid, ...account.appRoles])
    expect(granted).toEqual([
      [persona('hannah')?.oid, 'Coaching.HR'],
      [persona('tomas')?.oid, 'Coaching.Admin'],
    ])
  })

  it('they are the same people in an organisation of another size', () => {
    const others = personas(makeOrganisation({ people: 1000, today: '2026-10-15T13:05:00Z' }))
    // Only David's own team grows.
    expect(others.filter((each) => each.id !== 'david')).toEqual(people.filter((each) => each.id !== 'david'))
  })
})

test.each([
  '2026-10-15T13:05:00Z',
  '2026-11-21T23:34:00Z',
  '2026-12-25T03:00:00Z',
  '2027-03-28T00:59:00Z',
  '2027-01-04T12:00:00Z',
  // Elena's hour with Jonas, and with Sofia.
  '2028-02-29T14:02:00Z',
  '2026-11-17T09:20:00Z',
])('at %s Elena and Priya are in their 1:1, and Elena in no other', (today) => {
  const now = makeOrganisation({ people: 60, today })
  const thread = personas(now).find((each) => each.id === 'priya')?.pairs[0]?.threadId
  const talks = now.calendar(now.castOid('elena')).filter((each) => each.threadId === thread)
  const running = talks.filter((each) => each.startAt <= now.now && now.now < each.endAt)
  expect(running).toHaveLength(1)
  expect((running[0]?.endAt ?? 0) - now.now).toBeGreaterThan(15 * 60_000)
  expect(talks.length).toBeGreaterThan(12)
  const oids = new Set(personas(now).flatMap((each) => (each.pairs[0]?.withName.startsWith('Elena') ? [each.oid] : [])))
  const withReport = now
    .calendar(now.castOid('elena'))
    .filter(
      ({ invitees, organiser, isCancelled }) =>
        !isCancelled && [organiser, ...invitees].some(({ oid }) => oid && oids.has(oid)),
    )
  const [start, end] = [running[0]?.startAt ?? 0, running[0]?.endAt ?? 0]
  expect(withReport.filter((each) => each.startAt < end && each.endAt > start && each.invitees.length === 1)).toEqual(
    running,
  )
})

describe('chats', () => {
  it('the chat of a series has its two people, whoever asks for it', () => {
    const pair = persona('priya')?.pairs[0]
    const members = organisation.chat(pair?.threadId ?? '')?.members.map((member) => member.oid)
    expect(members).toEqual([persona('elena')?.oid, persona('priya')?.oid])
  })

  it('a plain chat is known by the two ids in its name', () => {
    const id = directThreadId(organisation.castOid('elena'), organisation.castOid('jonas'))
    expect(organisation.chat(id)?.members).toHaveLength(2)
    expect(
      organisation.chat(directThreadId(organisation.castOid('elena'), '00000000-0000-4000-8000-000000000000')),
    ).toBeUndefined()
  })

  it('three chats belong to no pair', () => {
    const [third, strangers, guest] = oddChats(organisation).map((odd) => organisation.chat(odd.threadId))
    expect(third?.members).toHaveLength(3)
    expect(
      strangers?.members.map((member) => organisation.managerAt(member.oid ?? '', organisation.now)),
    ).not.toContain(strangers?.members[0]?.oid)
    expect(guest?.members.map((member) => member.isOurs)).toEqual([true, false])
  })

  it('an unknown chat is none', () => {
    expect(organisation.chat('19:meeting_nothing@thread.v2')).toBeUndefined()
  })
})
