import { agreedCadence } from '#domain/cadence'
import { daysUntilNextPulse, isFresh } from '#domain/quality/pulse'
import { peopleOf } from '#domain/pair'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import { quarterAt } from '#domain/time/quarter'
import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { Handler } from '../../ports/handler.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { PulseStore } from '../../ports/pulse-store.ts'
import { hasLeft } from '../../people/has-left.ts'
import { rhythmNow } from '../show/rhythm-now.ts'
import { cadenceOf } from '../show/show-rhythm.ts'

/** `dice` draws a number from 0 up to 1. */
export type PulsePorts = {
  pairs: PairStore
  people: PeopleStore
  figures: FiguresChoice
  pulse: PulseStore
  dice: () => number
}

/**
 * The report says how helpful the last 1:1 was, or skips. Both do the same first: the day of the next question is drawn
 * and written. Then the manager's counts are written, raised by the answer or as they are. Asked again too early, or
 * after no 1:1, or about a pair that one of the two took out of the figures, nothing happens, and the thanks are the same.
 */
export function answerPulse(ports: PulsePorts): Handler<'answerPulse'> {
  return async ({ input: { pairId, answer }, caller, now }) => {
    const rows = await ports.pairs.open(pairId)
    if (rows === undefined) return { kind: 'not-opened' }
    const today = localDate(now, rows.pair.zone)
    const facts = rhythmNow(rows, now)
    const last = facts?.contactDays.findLast((day) => day <= today) ?? null
    const { cadenceDays } = cadenceOf(facts, agreedCadence(rows.pair, today).days)
    const next = addDays(today, daysUntilNextPulse(ports.dice()))
    const isTheirs =
      isFresh(last, { today, cadenceDays }) &&
      !(await hasLeft(ports.figures, pairId)) &&
      (await ports.people.drawPulse(caller.oid, { today, next }))
    if (isTheirs) await ports.pulse.count(quarterAt(today).name, peopleOf(pairId).manager, answer)
    return { kind: 'done', output: { thanks: true } }
  }
}
