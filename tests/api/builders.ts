import type { Commitment } from '../../domain/commitment.ts'
import type { Note } from '../../domain/note.ts'
import { pairIdOf } from '../../domain/pair.ts'
import type { RhythmFacts } from '../../domain/rhythm.ts'
import type { Topic } from '../../domain/topic.ts'
import type { NewPair } from '../../api/ports/pair-store.ts'
import type { OverviewStore } from '../../api/ports/overview-store.ts'
import type { PeopleStore, Person } from '../../api/ports/people-store.ts'
import { randomUUID } from 'node:crypto'

/** People, lines and facts with everything ordinary filled in: a test names only what it is about. */
export type TestPair = NewPair & { manager: string; report: string }

export function aPair(changes: Partial<NewPair> = {}): TestPair {
  const [manager, report] = [randomUUID(), randomUUID()]
  return {
    manager,
    report,
    pairId: pairIdOf(manager, report),
    managerName: 'Mara Okafor',
    managerFirstName: 'Mara',
    reportName: 'Jonas Lindqvist',
    reportFirstName: 'Jonas',
    zone: 'Europe/Berlin',
    relation: ['2026-01-05', null],
    agreedCadenceDays: null,
    ...changes,
  }
}

export function aTopic(changes: Partial<Topic> = {}): Topic {
  const createdAt = '2026-10-14T09:00:00.000Z'
  return { id: randomUUID(), by: 'report', text: 'Lisbon launch', createdAt, carried: 0, status: 'open', ...changes }
}

export function aNote(changes: Partial<Note> = {}): Note {
  return {
    id: randomUUID(),
    by: 'manager',
    text: 'Wants to lead the Lisbon launch.',
    visibility: 'shared',
    sessionOn: '2026-10-15',
    createdAt: '2026-10-15T08:10:00.000Z',
    ...changes,
  }
}

export function aCommitment(changes: Partial<Commitment> = {}): Commitment {
  return {
    id: randomUUID(),
    owner: 'manager',
    by: 'manager',
    kind: 'next_step',
    text: 'Send the budget numbers',
    createdAt: '2026-10-15T08:20:00.000Z',
    due: '2026-10-22',
    currentDue: '2026-10-22',
    status: 'open',
    confirmedByOther: false,
    ackByOther: false,
    reschedules: [],
    ...changes,
  }
}

export function aRhythm(changes: Partial<RhythmFacts> = {}): RhythmFacts {
  return {
    readAt: '2026-10-15T01:00:00.000Z',
    zone: 'Europe/Berlin',
    contactDays: ['2026-10-01', '2026-10-08'],
    planned: [
      { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' },
      { startAt: '2026-10-22T08:00:00Z', endAt: '2026-10-22T08:30:00Z', on: '2026-10-22' },
    ],
    cadenceDays: 7,
    cadenceFrom: 'series',
    workdays: [1, 2, 3, 4, 5],
    absences: [],
    holidays: [],
    relation: ['2026-01-05', null],
    windowFrom: '2026-07-16',
    ...changes,
  }
}

/** Somebody in Berlin with an ordinary working week. */
export function aPerson(person: Pick<Person, 'oid' | 'displayName'>): Person {
  return {
    firstName: person.displayName.split(' ')[0] ?? '',
    addresses: [],
    isEnabled: true,
    isGuest: false,
    zone: 'Europe/Berlin',
    language: 'en',
    workdays: [1, 2, 3, 4, 5],
    ...person,
  }
}

/** The nth of many who get a digest. */
export function readerOid(nth: number): string {
  return `10000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
}

/**
 * A manager in Rome and as many readers of digests, each of whom meets her on the Monday `meetOn` at noon UTC, so that each
 * has something to read.
 */
export async function fillWithReaders(
  { people, overview }: { people: PeopleStore; overview: OverviewStore },
  { readers, meetOn }: { readers: number; meetOn: string },
): Promise<void> {
  const boss = '20000000-0000-4000-8000-000000000001'
  const other = { oid: boss, displayName: 'Elena Rossi', firstName: 'Elena' }
  const planned = [{ startAt: `${meetOn}T12:00:00.000Z`, endAt: `${meetOn}T12:30:00.000Z`, on: meetOn }]
  await people.keepPerson(aPerson(other))
  for (let nth = 0; nth < readers; nth += 1) {
    const oid = readerOid(nth)
    const person = aPerson({ oid, displayName: 'Priya Nair' })
    await people.keepPerson({ ...person, addresses: [`${oid}@contoso.example`], zone: 'Europe/Rome' })
    await people.changeSettings(oid, (settings) => ({ ...settings, zone: 'Europe/Rome' }))
    await people.keepEdge({ reportOid: oid, managerOid: boss, from: '2026-01-05', to: null })
    await overview.keep(oid, {
      pairId: pairIdOf(boss, oid),
      you: 'report',
      other,
      relation: ['2026-01-05', null],
      rhythm: aRhythm({ planned }),
      openDues: { manager: [], report: [] },
      topics: { manager: 0, report: 0 },
    })
  }
}
