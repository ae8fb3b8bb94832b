import { calendarList, type ListedEntry } from '#domain/ledger/calendar-list'
import type { Occurrence } from '#domain/ledger/occurrence'
import { readPair } from '#domain/ledger/read-pair'
import { peopleOf, type PairId } from '#domain/pair'
import type { CalendarRead } from '../../ports/calendar-reader.ts'
import type { Correction } from '../../ports/ledger-store.ts'
import type { JobPorts } from '../job-ports.ts'
import { calendarSight } from './calendar-sight.ts'
import { ledgerFrom, pairReading } from './pair-reading.ts'
import { readingWindow } from './reading-window.ts'
import { teamOf } from './team-of.ts'

export type LookPorts = Pick<JobPorts, 'people' | 'calendars' | 'notPeople' | 'outlines' | 'ledger'>

/** What a reading would make of the pair now: the entries between the two, and the ledger. Nothing is kept. */
export type Look = { entries: ListedEntry[]; occurrences: Occurrence[]; unreadable: number }

/**
 * Looks into the manager's calendar for one pair, as a night does, without writing anything. `saying` stands for what
 * somebody is about to say: the answer is what would come of it. Undefined when there is no such pair or no calendar.
 */
export async function lookAtPair(
  ports: LookPorts,
  { pairId, now, saying = [] }: { pairId: PairId; now: string; saying?: readonly Correction[] },
): Promise<{ before: Look; after: Look } | undefined> {
  const window = readingWindow(now)
  const people = peopleOf(pairId)
  const [manager, answer, outline, ledger] = await Promise.all([
    ports.people.person(people.manager),
    ports.calendars.read(people.manager, { from: window.fromAt, to: window.toAt }),
    ports.outlines.outline(pairId),
    ports.ledger.read(pairId, ledgerFrom(window)),
  ])
  if (manager === undefined || answer.kind !== 'read') return undefined
  const team = await teamOf(ports, manager.oid, window)
  const member = team.find(({ report }) => report.oid === people.report)
  if (member === undefined) return undefined
  const sight = { ...(await calendarSight(ports, { manager, team, answer, window, now })), ...member }
  const look = (corrections: readonly Correction[]): Look => {
    const reading = pairReading(sight, { ...ledger, corrections: [...corrections] }, outline)
    const occurrences = readPair(reading)
    return { entries: calendarList(reading, occurrences), occurrences, unreadable: unreadOf(answer) }
  }
  return { before: look(ledger.corrections), after: look([...ledger.corrections.filter(isKept), ...saying]) }

  function isKept(one: Correction): boolean {
    return !saying.some(({ about, key }) => about === one.about && key === one.key)
  }
}

function unreadOf({ unreadable }: CalendarRead): number {
  return unreadable.length
}
