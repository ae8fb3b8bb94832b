import { dueNotices } from '#domain/notices/due-notices'
import { ownPairs } from '#domain/people/own-pairs'
import { hoursOf } from '#domain/people/work-hours'
import { isCurrent } from '#domain/people/relation-on'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { JobMessages } from '../../ports/job-queue.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'
import type { PersonWithLines } from '../../ports/people-store.ts'
import type { JobPorts } from '../job-ports.ts'

type Ports = Pick<JobPorts, 'people' | 'overview' | 'holidays'>
type Part = JobMessages['notices']
/** So many people are looked at side by side. */
const atOnce = 8

/**
 * Every quarter of an hour: one message for each 1:1 that somebody wants to be told of now. Only those are looked at who
 * asked for it, one query of their list each; a person whose time has not come, or who has a holiday, costs no message.
 */
export async function startNotices(
  { runs, queue, ...ports }: Ports & Pick<JobPorts, 'runs' | 'queue'>,
  now: string,
): Promise<void> {
  await runs.start('notices', now)
  const parts: Part[] = []
  let group: string[] = []
  const look = async () => {
    for (const found of await Promise.all(group.map((oid) => partsOf(ports, oid, now)))) parts.push(...found)
    group = []
  }
  for await (const oid of ports.people.wantingNotices()) if (group.push(oid) >= atOnce) await look()
  await look()
  await queue.send('notices', parts)
  await runs.plan('notices', now, parts.length)
}

async function partsOf({ people, overview, holidays }: Ports, oid: string, now: string): Promise<Part[]> {
  const [reader, rows] = await Promise.all([people.personWithLines(oid), overview.ofPerson(oid)])
  const { settings } = reader
  const work = { zone: settings.zone, workdays: settings.workdays, hours: hoursOf(settings) }
  const due = currentRows(reader, { oid, rows, now }).flatMap((row) =>
    dueNotices({ planned: row.rhythm?.planned ?? [], waits: waitsIn(row) }, { choices: settings.own, work, now }).map(
      ({ kind, slot }) => ({ run: now, oid, pairId: row.pairId, kind, slot }),
    ),
  )
  return due.length > 0 && (await isHoliday(holidays, reader, now)) ? [] : due
}

/** Asked only of those who would be told something: a holiday where they work is a day off as any other. */
async function isHoliday(
  holidays: JobPorts['holidays'],
  { person, settings }: PersonWithLines,
  now: string,
): Promise<boolean> {
  const today = localDate(now, settings.zone)
  return (await holidays.between(person ?? {}, today, addDays(today, 1))).days.length > 0
}

function currentRows(
  { person, lines }: PersonWithLines,
  { oid, rows, now }: { oid: string; rows: readonly OverviewRow[]; now: string },
): OverviewRow[] {
  if (!person?.isEnabled || person.isGuest) return []
  const current = new Set(
    ownPairs(oid, lines, now.slice(0, 10))
      .filter(isCurrent)
      .map(({ pairId }) => pairId),
  )
  return rows.filter(({ pairId }) => current.has(pairId))
}

/** Open topics and promises of either side, and what was asked for: whatever a 1:1 would come to. */
export function waitsIn({ openDues, asked, topics }: Pick<OverviewRow, 'openDues' | 'asked' | 'topics'>): number {
  const of = (side: 'manager' | 'report') => openDues[side].length + (asked?.[side] ?? 0) + topics[side]
  return of('manager') + of('report')
}
