import { calendarList } from '#domain/ledger/calendar-list'
import { chooseCadence } from '#domain/ledger/choose-cadence'
import { withFollowed } from '#domain/ledger/followed-series'
import { heldSessions } from '#domain/ledger/held-sessions'
import { counting } from '#domain/ledger/occurrence'
import { readPair } from '#domain/ledger/read-pair'
import { peopleOf } from '#domain/pair'
import type { Correction } from '../../ports/ledger-store.ts'
import type { Look, PairLook } from '../../ports/pair-look.ts'
import type { JobPorts } from '../job-ports.ts'
import { calendarSight } from './calendar-sight.ts'
import { hashedId } from '../../hashed-id.ts'
import { ledgerFrom, markedPeople, pairReading } from './pair-reading.ts'
import { readingWindow } from './reading-window.ts'
import { teamOf } from './team-of.ts'

type LookPorts = Pick<JobPorts, 'people' | 'calendars' | 'notPeople' | 'outlines' | 'ledger'>

/** The look of the night itself, at one pair. What somebody is about to say stands in place of what they said before. */
export function pairLook(ports: LookPorts): PairLook {
  return {
    look: async ({ pairId, now, saying }) => {
      const window = readingWindow(now)
      const people = peopleOf(pairId)
      const [{ person: manager, ...around }, answer, outline, ledger] = await Promise.all([
        ports.people.personAsManager(people.manager),
        ports.calendars.read(people.manager, { from: window.fromAt, to: window.toAt }),
        ports.outlines.outline(pairId),
        ports.ledger.read(pairId, ledgerFrom(window)),
      ])
      if (manager === undefined || answer.kind !== 'read') return undefined
      const team = await teamOf(ports, { oid: manager.oid, lines: around.lines }, window)
      const member = team.find(({ report }) => report.oid === people.report)
      if (member === undefined) return undefined
      const { book, ...seen } = await calendarSight(ports, { manager, around, team, answer, window, now })
      const { at, footings } = around.reading
      const confirmedAt = footings.has(member.report.oid) ? at : undefined
      const sight = { ...seen, ...member, ...(confirmedAt === undefined ? {} : { confirmedAt }) }
      const look = (corrections: readonly Correction[]): Look => {
        const reading = pairReading(sight, { ...ledger, corrections: [...corrections] }, outline)
        const all = readPair(reading)
        const occurrences = counting(all)
        const contactDays = heldSessions(occurrences, reading.ctx.tz).map(({ on }) => on)
        const agreedDays = reading.agreedDays ?? null
        const cadence = chooseCadence({ agreedDays, occurrences, contactDays, now })
        return { entries: calendarList(reading, all), occurrences, cadence }
      }
      const keys = saying && withFollowed(new Set([saying.key]), ledger.occurrences)
      // Taking back takes back what either said; a word of one's own leaves the other's.
      const isGone = ({ about, key, by }: Correction) =>
        about === saying?.about && keys?.has(key) === true && (saying.said?.by ?? by) === by
      const others = ledger.corrections.filter((one) => !isGone(one))
      const denial = others.find((one) => one.about === 'series' && keys?.has(one.key) && one.said === 'not_ours')
      const words = [saying?.said, saying?.said && denial].filter((one) => one !== undefined)
      const said = [...(keys ?? [])].flatMap((key) => words.map((word) => ({ ...word, key })))
      return {
        before: look(ledger.corrections),
        after: look([...others, ...said]),
        corrections: ledger.corrections,
        nameOf: (id) => book.nameOf(id),
        keyOf: hashedId,
        notPeople: markedPeople(sight, ledger.corrections),
        unreadable: answer.unreadable.length,
      }
    },
  }
}
