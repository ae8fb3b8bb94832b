import { randomUUID } from 'node:crypto'
import type { CalendarAnswer } from '../../api/ports/calendar-reader.ts'
import type { ChatMember, ChatMembersAnswer } from '../../api/ports/chat-members.ts'
import type { Params, Caller } from '../../api/ports/handler.ts'
import type { OperationName, Operations } from '../../contract/operations.ts'
import type { PairId } from '../../domain/pair.ts'
import type { RhythmFacts } from '../../domain/rhythm.ts'
import type { Keys } from '../../api/ports/keys.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { pairLook } from '../../api/jobs/calendars/look-at-pair.ts'
import { accessTable } from '../../api/tables/record/access-table.ts'
import { feedTable } from '../../api/tables/plans/feed-table.ts'
import { figuresChoiceTable } from '../../api/tables/people/figures-choice-table.ts'
import { ledgerTable } from '../../api/tables/ledger/ledger-table.ts'
import { segmentsTable } from '../../api/tables/releases/segments-table.ts'
import { colleaguesTable } from '../../api/tables/people/colleagues-table.ts'
import { importedFiguresTable } from '../../api/tables/releases/imported-figures-table.ts'
import { organisationLogTable } from '../../api/tables/operations/organisation-log-table.ts'
import { pairOutlineTable } from '../../api/tables/record/pair-outline-table.ts'
import { pairTable } from '../../api/tables/record/pair-table.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import { planDeskTable } from '../../api/tables/plans/plan-desk-table.ts'
import { planTable } from '../../api/tables/plans/plan-table.ts'
import { privateTable } from '../../api/tables/record/private-table.ts'
import { pulseTable } from '../../api/tables/releases/pulse-table.ts'
import { releasesTable } from '../../api/tables/releases/releases-table.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import { threadTable } from '../../api/tables/record/thread-table.ts'
import { memoryTables, type Tables } from '../memory-tables.ts'
import { aPerson } from './builders.ts'
import { localWrapper } from './local-wrapper.ts'
import { readTonight } from './read-tonight.ts'

/** The 15th is a Thursday; the pair meets from 10:00 to 10:30 in Berlin, which is 08:00 UTC. */
export const duringTheMeeting = '2026-10-15T08:10:00.000Z'

/**
 * A manager, a report and somebody else, with real stores over memory, or over the tables given. Graph stands behind its
 * port as a list of members per thread; `asked` counts how often it was asked. `given` are other keys than real ones.
 */
export async function pairWorld(tables: Tables = memoryTables(), given?: Keys) {
  const rows = {
    pairs: counted(tables('pairs')),
    private: counted(tables('private')),
    threads: counted(tables('threads')),
    ledger: tables('ledger'),
    pulse: tables('pulse'),
    people: tables('people'),
    access: tables('access'),
    deeds: tables('deeds'),
    releases: tables('releases'),
  }
  const wrapper = localWrapper()
  const keys = given ?? cachedKeys(wrapper)
  const [manager, report, stranger] = [randomUUID(), randomUUID(), randomUUID()]
  const pairId: PairId = `${manager}_${report}`
  const people = peopleTable(rows.people)
  const ledger = ledgerTable(rows.ledger)
  /** What the manager's calendar answers, and what was sent to queues. */
  const calendar: { answer: CalendarAnswer } = { answer: { kind: 'no-mailbox' } }
  const sent: { name: string; messages: readonly unknown[] }[] = []
  const chats = new Map<string, ChatMember[] | ChatMembersAnswer | Error>()
  const told: PairId[] = []
  const reported: unknown[] = []
  const asked = { graph: 0 }
  const ports = {
    pairs: pairTable(rows.pairs, keys),
    privates: privateTable(rows.private, keys),
    plans: planTable({ pairs: rows.pairs, privates: rows.private }, keys),
    desk: planDeskTable(rows.private, keys),
    threads: threadTable(rows.threads),
    feeds: feedTable(rows.threads),
    people,
    ledger,
    pulse: pulseTable(rows.pulse),
    notPeople: ['@notetaker.example'],
    queue: { send: async (name: string, messages: readonly unknown[]) => void sent.push({ name, messages }) },
    look: pairLook({
      people,
      ledger,
      outlines: pairOutlineTable(rows.pairs),
      calendars: { read: async (): Promise<CalendarAnswer> => calendar.answer },
      notPeople: [],
    }),
    access: accessTable(rows.access),
    digestsFor: 'all' as const,
    // Nobody here has a list in To Do: tests/api/todo.test.ts does.
    ownList: { note: () => {}, follow: () => {}, compare: () => {} },
    figures: figuresChoiceTable(rows.people),
    organisationLog: organisationLogTable(rows.deeds),
    colleagues: colleaguesTable(tables('colleagues')),
    importedFigures: importedFiguresTable(tables('segments')),
    segments: segmentsTable(tables('segments')),
    releases: releasesTable(rows.releases),
    /** Always the smallest number: the next question comes after exactly four weeks. */
    dice: () => 0,
    chatMembers: {
      membersOf: async (threadId: string): Promise<ChatMembersAnswer> => {
        asked.graph += 1
        const answer = chats.get(threadId) ?? { kind: 'not-yours' }
        if (answer instanceof Error) throw answer
        return Array.isArray(answer) ? { kind: 'members', members: answer } : answer
      },
    },
    notice: { pairChanged: async (changed: PairId) => void told.push(changed) },
    report: (_what: string, trouble: unknown) => void reported.push(trouble),
  }
  for (const [oid, displayName] of [
    [manager, 'Mara Okafor'],
    [report, 'Jonas Lindqvist'],
    [stranger, 'Ada Byron'],
  ] as const) {
    await people.keepPerson(aPerson({ oid, displayName }))
  }
  await ports.colleagues.keepAll([
    { oid: manager, displayName: 'Mara Okafor' },
    { oid: report, displayName: 'Jonas Lindqvist' },
    { oid: stranger, displayName: 'Ada Byron' },
  ])
  const line = ['2026-01-05', null] as const
  await people.keepEdge({ reportOid: report, managerOid: manager, from: line[0], to: line[1] })

  return {
    rows,
    wrapper,
    ports,
    chats,
    told,
    reported,
    asked,
    calendar,
    sent,
    manager,
    report,
    stranger,
    pairId,
    /** What the calendars job would have written. */
    rhythm: (rhythm: RhythmFacts) => readTonight(pairOutlineTable(rows.pairs), pairId, { rhythm }),
    readTonight: (told: Parameters<typeof readTonight>[2]) => readTonight(pairOutlineTable(rows.pairs), pairId, told),
    /** A request as the door hands it on, while the two are manager and report. */
    by: <Name extends OperationName>(
      oid: string,
      input: Operations[Name]['input'],
      rest: Partial<Params<Name>> = {},
    ): Params<Name> => ({ input, caller: callerOf(oid), now: duringTheMeeting, pairId, line, ...rest }),
  }
}

export function callerOf(oid: string): Caller {
  return { oid, roles: [], token: `token of ${oid}` }
}

export function member(oid: string | undefined): ChatMember {
  return { oid, displayName: 'Somebody' }
}

/** Rows that count how often they are asked, one by one and range by range. */
export function counted(rows: Rows): Rows & { count: { reads: number; ranges: number } } {
  const count = { reads: 0, ranges: 0 }
  return {
    ...rows,
    count,
    read: (...where) => {
      count.reads += 1
      return rows.read(...where)
    },
    range: (...where) => {
      count.ranges += 1
      return rows.range(...where)
    },
  }
}
