import { mayEndOn, proposeCadence as propose } from '#domain/cadence'
import { localDate } from '#domain/time/local-date'
import type { Handler, Refusal } from '../ports/handler.ts'
import { changeCadence, type CadencePorts } from './change-cadence.ts'

/** Either person proposes a rhythm, or takes their own proposal back. */
export function proposeCadence(ports: CadencePorts): Handler<'proposeCadence'> {
  return async ({ input: { pairId, days, until }, caller, now }) => {
    if (until !== undefined && !mayEndOn(until, localDate(now, 'UTC'))) return badEnd
    return changeCadence(ports, { pairId, caller, now }, (cadence, by) => propose(cadence, days, by, until))
  }
}

const badEnd: Refusal = {
  kind: 'bad-input',
  fields: [{ field: 'until', problem: 'A rhythm for a time ends on a day to come, within a year.' }],
}
