import type { Commitment } from '../../domain/commitment.ts'
import type { Note } from '../../domain/note.ts'
import { pairIdOf } from '../../domain/pair.ts'
import type { RhythmFacts } from '../../domain/rhythm.ts'
import type { Topic } from '../../domain/topic.ts'
import type { NewPair } from '../../api/ports/pair-store.ts'
import type { Person } from '../../api/ports/people-store.ts'
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
