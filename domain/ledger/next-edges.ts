import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'

/** Who led whom, `[from, to)`; `to` null while it lasts. `why` says how good the first day is. */
export type ReportingLine = {
  reportOid: string
  managerOid: string
  from: LocalDate
  to: LocalDate | null
  why?: 'hired' | 'unknown' | 'seen'
}

/** How far back the first look reaches for somebody whose first day nobody wrote down, in days: 26 weeks. */
const unknownStartDays = 182

/**
 * The reporting lines to write after the directory named today's manager (or none, for a leaver or the one at the top).
 *
 * The directory has no history, so a change is dated the day it was seen. At the very first look nothing older can be
 * known: a line then starts on the day the person joined, or 26 weeks back. Nobody leads themselves. A second change on
 * one day ends the first one on the day it began, which makes it count for nothing.
 *
 * Example: Ravi was Mia's, today the directory says Tom: Mia's line ends today, Tom's begins today.
 */
export function nextEdges(look: {
  reportOid: string
  known: readonly ReportingLine[]
  managerOid: string | undefined
  hiredOn: LocalDate | undefined
  today: LocalDate
  isFirstLook: boolean
}): ReportingLine[] {
  const { reportOid, today } = look
  const managerOid = look.managerOid === reportOid ? undefined : look.managerOid
  const current = look.known.find(({ to }) => to === null)
  if (current?.managerOid === managerOid) return []
  const ended = current ? [{ ...current, to: today < current.from ? current.from : today }] : []
  return managerOid === undefined ? ended : [...ended, { reportOid, managerOid, to: null, ...startOf(look) }]
}

function startOf(look: {
  hiredOn: LocalDate | undefined
  today: LocalDate
  isFirstLook: boolean
  known: readonly unknown[]
}) {
  if (!look.isFirstLook || look.known.length > 0) return { from: look.today, why: 'seen' as const }
  const { hiredOn, today } = look
  if (hiredOn !== undefined && hiredOn <= today) return { from: hiredOn, why: 'hired' as const }
  return { from: addDays(today, -unknownStartDays), why: 'unknown' as const }
}
