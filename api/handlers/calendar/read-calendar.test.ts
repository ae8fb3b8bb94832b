import { beforeEach, describe, expect, it } from 'vitest'
import { toCalendarEntry } from '../../graph/calendar/calendar-entry.ts'
import { aPerson } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import { days, entry, series, type EntryFacts } from '../../../tests/golden/calendars/a-night.ts'
import { claimSeries } from './claim-series.ts'
import { markPerson } from './mark-person.ts'
import { nameDelegates } from './name-delegates.ts'
import { readCalendar } from './read-calendar.ts'
import { startPair } from '../pair/start-pair.ts'

const thursdays = days('2026-08-27', 10)

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
  const names = [
    [world.manager, 'Mara Okafor'],
    [world.report, 'Jonas Lindqvist'],
    [world.stranger, 'Ada Byron'],
  ] as const
  for (const [oid, displayName] of names) {
    const addresses = [`${displayName.split(' ')[0]?.toLowerCase()}@contoso.example`]
    await world.ports.people.keepPerson({ ...aPerson({ oid, displayName }), addresses })
  }
  await startPair(world.ports, world.pairId)
})

/** The manager's calendar from now on: Thursdays of a series, each with these facts. */
async function calendarOf(facts: EntryFacts, others: string[] = []): Promise<void> {
  const [mara = '', jonas = ''] = await Promise.all(
    [world.manager, world.report].map(async (oid) => (await world.ports.people.person(oid))?.addresses[0]),
  )
  const attendees = [jonas, ...others].map((address) => ({ address, response: 'accepted' }))
  const organizer = { address: mara, name: 'Mara Okafor' }
  const events = series('a', thursdays, { isOrganizer: true, organizer, attendees, ...facts })
  const entries = events.flatMap((event) => toCalendarEntry(event) ?? [])
  world.calendar.answer = { kind: 'read', entries, unreadable: [] }
}

async function ask(
  oid: string,
  saying?: { about: 'meeting' | 'person'; key: string; said: 'ours' | 'not_a_person' | null },
) {
  const { pairId } = world
  const answer = await readCalendar(world.ports)(world.by(oid, { pairId, ...(saying ? { saying } : {}) }))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

describe('what the calendar shows between two', () => {
  it('names who else was invited, and what the numbers would be without them', async () => {
    await calendarOf({}, ['notes@notetaker.example'])
    const { entries, now, after } = await ask(world.report)
    expect(entries).toHaveLength(10)
    expect(entries[0]).toMatchObject({ why: 'extra_attendees', others: [{ name: 'notes@notetaker.example' }] })
    expect([now?.planned, after]).toEqual([0, null])
    const key = entries[0]?.others[0]?.key ?? ''
    const asked = await ask(world.report, { about: 'person', key, said: 'not_a_person' })
    expect(asked.after?.contactDays).toBeGreaterThan(5)
    expect((await ask(world.report)).now?.planned).toBe(0)

    await markPerson(world.ports)(world.by(world.report, { pairId: world.pairId, key, said: 'not_a_person' }))
    const marked = await ask(world.manager)
    expect(marked.entries.map(({ why }) => why)).not.toContain('extra_attendees')
    expect(marked.notPeople).toMatchObject([{ key, name: 'notes@notetaker.example' }])
    expect(world.sent).toMatchObject([{ name: 'calendars', messages: [{ oid: world.manager, isAskedFor: true }] }])
    await markPerson(world.ports)(world.by(world.manager, { pairId: world.pairId, key, said: null }))
    expect((await ask(world.manager)).entries[0]?.why).toBe('extra_attendees')
  })

  it('tells of a private entry to its owner alone, and only its day and time', async () => {
    await calendarOf({ sensitivity: 'private' }, ['doctor@clinic.example'])
    expect((await ask(world.report)).entries).toEqual([])
    const [first] = (await ask(world.manager)).entries
    expect(first).toMatchObject({ why: 'private', others: [], startAt: '2026-10-29T09:00:00.000Z' })
    const claim = (oid: string) =>
      claimSeries(world.ports)(world.by(oid, { pairId: world.pairId, claim: 'ours', series: first?.series ?? '' }))
    expect(await claim(world.report)).toMatchObject({ kind: 'bad-input' })
    expect(await claim(world.manager)).toMatchObject({ kind: 'done' })
  })

  it('shows that "ours" changes nothing while the other says "not ours"', async () => {
    await calendarOf({})
    const key = (await ask(world.manager)).entries[0]?.series ?? ''
    const asOurs = { about: 'meeting', key, said: 'ours' } as const
    await claimSeries(world.ports)(world.by(world.report, { pairId: world.pairId, claim: 'not_ours', series: key }))
    const { entries, now, after } = await ask(world.manager, asOurs)
    expect(entries[0]).toMatchObject({ why: 'unpinned', seriesClaim: 'not_ours' })
    expect([now?.planned, after?.planned]).toEqual([0, 0])
    expect((await ask(world.report, asOurs)).after?.planned).toBe(7)
  })

  it('takes no word about what it does not show', async () => {
    await calendarOf({})
    const { pairId } = world
    const strange = { pairId, key: 'somebody', said: 'not_a_person' } as const
    expect(await markPerson(world.ports)(world.by(world.report, strange))).toMatchObject({ kind: 'bad-input' })
    const other = { pairId, claim: 'ours', series: 'other' } as const
    expect(await claimSeries(world.ports)(world.by(world.report, other))).toMatchObject({ kind: 'bad-input' })
  })

  it('says so when the calendar is closed', async () => {
    expect(await ask(world.manager)).toMatchObject({ state: 'closed', entries: [] })
  })

  it('counts an entry that cannot be read, and shows the rest', async () => {
    await calendarOf({})
    const { answer } = world.calendar
    if (answer.kind === 'read') world.calendar.answer = { ...answer, unreadable: [''] }
    expect(await ask(world.manager)).toMatchObject({ unreadable: 1, now: { planned: 7 } })
    expect(toCalendarEntry({ ...entry('2026-10-08'), start: null })).toBeUndefined()
  })
})

it('names who organises for a manager, and nobody who is not there', async () => {
  const { ports, manager, stranger } = world
  const address = (await ports.people.person(stranger))?.addresses[0] ?? ''
  const name = (delegates?: string[]) => nameDelegates(ports)(world.by(manager, delegates ? { delegates } : {}))
  expect(await name()).toEqual({ kind: 'done', output: { delegates: [] } })
  expect(await name([address])).toMatchObject({ output: { delegates: [{ name: 'Ada Byron', address }] } })
  expect(await name(['nobody@contoso.example'])).toMatchObject({ kind: 'bad-input' })
  expect(await name()).toMatchObject({ output: { delegates: [{ name: 'Ada Byron' }] } })
})
