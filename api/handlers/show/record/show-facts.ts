import type { FactsView } from '#contract/view'
import { nextSlot } from '#domain/sessions/meeting-slot'
import { saysHeld } from '#domain/session'
import { sessionDay } from '#domain/sessions/session-day'
import { startSession } from '#domain/sessions/start-session'
import { localDate } from '#domain/time/local-date'
import { weekLater } from '#domain/commitments/week-later'
import type { PairRows } from '../../../ports/pair-store.ts'
import { availabilityOf } from '../availability-of.ts'
import { recordOf } from './record-of.ts'

/** So many are ahead: the next one, and the one that is the next as soon as that has begun. */
const ahead = 2
/** As many days as a talk may be spoken of afterwards, and the day itself. */
const mostDays = 8

/** What a page cannot read off the lines, and its rules look at all the same. */
export function showFacts(rows: PairRows, now: string): FactsView {
  const { planned, metOn, spokenFrom, dayOf } = recordOf(rows, now)
  const next = nextSlot(planned, now)
  const first = next === undefined ? planned.length : planned.indexOf(next)
  const over = carriesOver(rows, now)
  return {
    planned: planned.slice(0, first + ahead),
    metOn: metOn.filter((day) => day <= dayOf(now)).slice(-mostDays),
    spokenFrom,
    ...(over === undefined ? {} : { carriesOver: over }),
    ...weeksLater(rows, dayOf(now)),
  }
}

/** For each day from which a week later may be asked for; most pairs have none that is not as usual. */
function weeksLater({ commitments, rhythm }: PairRows, today: string): Pick<FactsView, 'weekLater'> {
  if (rhythm === undefined) return {}
  const availability = availabilityOf(rhythm)
  const open = commitments.filter(({ line }) => line.status === 'open' || line.status === 'asked')
  const counting = new Set([today, ...open.map(({ line }) => line.currentDue ?? today)].filter((day) => day >= today))
  const other = [...counting].flatMap((currentDue) => {
    const on = weekLater({ currentDue, today }, availability)
    return on === weekLater({ currentDue, today }) ? [] : [[currentDue, on]]
  })
  return other.length === 0 ? {} : { weekLater: Object.fromEntries(other) }
}

/** The session over which a note written now would carry its topics. */
function carriesOver(rows: PairRows, now: string): string | undefined {
  const { zone } = rows.pair
  const dayOf = (instant: string) => localDate(instant, zone)
  const lines = {
    notes: rows.notes.map(({ line }) => line),
    topics: rows.topics.map(({ line }) => line),
    commitments: rows.commitments.map(({ line }) => line),
    metOn: rows.sessions.flatMap(({ line }) => (saysHeld(line) ? [line.on] : [])),
  }
  return startSession(sessionDay({ planned: rows.rhythm?.planned ?? [], dayOf, now }), lines, dayOf)?.last
}
