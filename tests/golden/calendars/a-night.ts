import { addDays } from '../../../domain/time/add-days.ts'
import { zonedInstant } from '../../../domain/time/zoned-instant.ts'
import type { ReplayCase, ReplayExpected } from '../../replay/replay-case.ts'

const zone = 'Europe/Berlin'

/** The two of every case, and their city: the clocks there change on 25 October 2026. */
export const mia = person('11111111-1111-4111-8111-111111111111', 'mia', 'Mia Berg')
export const ravi = person('22222222-2222-4222-8222-222222222222', 'ravi', 'Ravi Rao')

function person(id: string, mail: string, name: string) {
  return { id, mail: `${mail}@contoso.example`, name, zone, country: 'XX', language: 'en' }
}

export function somebody(
  mail: string,
  name: string,
  kind: 'person' | 'room' | 'shared' | 'disabled' | 'guest' = 'person',
) {
  return { id: `id-of-${mail}`, mail: `${mail}@contoso.example`, name, kind }
}

export type Invited = { address: string; name?: string; type?: string; response?: string }

/** One entry as Graph writes it; a case names only what it is about. `at` and `minutes` are Berlin's clock. */
export type EntryFacts = {
  id?: string
  uid?: string | null
  series?: string | undefined
  /** Where the series has it, when that is another day or time. */
  planned?: { on: string; at: string }
  at?: string
  minutes?: number
  organizer?: { name?: string; address?: string } | null
  isOrganizer?: boolean
  attendees?: Invited[]
  /** The manager's own answer. */
  response?: string
  [field: string]: unknown
}

const ofMia = { name: mia.name, address: mia.mail }
export const ofRavi: Invited = { address: ravi.mail, name: ravi.name, response: 'accepted' }

export function entry(on: string, facts: EntryFacts = {}): Record<string, unknown> {
  const { at = '10:00', minutes = 30, series, planned, organizer = ofMia, attendees = [ofRavi], uid, ...others } = facts
  const { id = `${series ?? 'one'}-${on}`, response, isOrganizer = organizer?.address === mia.mail, ...rest } = others
  const startAt = zonedInstant({ date: on, time: at, zone })
  const endAt = new Date(Date.parse(startAt) + minutes * 60_000).toISOString()
  const plannedAt = planned ? zonedInstant({ date: planned.on, time: planned.at, zone }) : startAt
  return {
    id,
    iCalUId: uid === undefined ? `uid-${id}` : uid,
    type: series === undefined ? 'singleInstance' : planned ? 'exception' : 'occurrence',
    ...(series === undefined ? {} : { seriesMasterId: series, originalStart: plannedAt }),
    isCancelled: false,
    isAllDay: false,
    isDraft: false,
    showAs: 'busy',
    sensitivity: 'normal',
    start: { dateTime: `${startAt.slice(0, 19)}.0000000`, timeZone: 'UTC' },
    end: { dateTime: `${endAt.slice(0, 19)}.0000000`, timeZone: 'UTC' },
    isOrganizer,
    organizer: organizer === null ? null : { emailAddress: organizer },
    attendees: attendees.map(({ address, name, type = 'required', response: said = 'none' }) => ({
      emailAddress: { address, ...(name === undefined ? {} : { name }) },
      type,
      status: { response: said, time: '0001-01-01T00:00:00Z' },
    })),
    responseStatus: { response: response ?? (isOrganizer ? 'organizer' : 'accepted'), time: '0001-01-01T00:00:00Z' },
    ...rest,
  }
}

/** Days from one on, so many, so far apart. */
export function days(first: string, count: number, every = 7): string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index * every))
}

/** A series: one entry for each of these days. */
export function series(name: string, on: readonly string[], facts: EntryFacts = {}): Record<string, unknown>[] {
  return on.map((day) => entry(day, { series: name, ...facts }))
}

/** What a reading at two in the morning would bring: entries from 91 days back to 28 ahead. */
export function night(on: string, ...events: (Record<string, unknown> | readonly Record<string, unknown>[])[]) {
  const [from, to] = [addDays(on, -91), addDays(on, 29)]
  const isInWindow = (event: Record<string, unknown>) => {
    const day = (event['start'] as { dateTime?: string } | undefined)?.dateTime?.slice(0, 10)
    return day === undefined || (day >= from && day < to)
  }
  return { at: `${on}T02:00:00Z`, events: events.flat().filter(isInWindow) }
}

export type CaseFacts = Partial<Omit<ReplayCase, 'nights' | 'expect' | 'name'>>

export function calendarCase(
  name: string,
  nights: ReplayCase['nights'],
  expect: ReplayExpected,
  facts: CaseFacts = {},
): ReplayCase {
  const [manager, report] = [mia, ravi]
  return {
    name,
    manager,
    report,
    others: [],
    relation: ['2026-01-01', null],
    said: [],
    notPeople: [],
    nights,
    expect,
    ...facts,
  }
}
