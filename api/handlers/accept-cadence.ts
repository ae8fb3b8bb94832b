import { acceptCadence as accept } from '#domain/cadence'
import type { Handler } from '../ports/handler.ts'
import { changeCadence, type CadencePorts } from './change-cadence.ts'

/** The other person says yes: from this moment on it is the pair's rhythm, before anything the calendar suggests. */
export function acceptCadence(ports: CadencePorts): Handler<'acceptCadence'> {
  return ({ input: { pairId, days, until }, caller, now }) =>
    changeCadence(ports, { pairId, caller, now }, (cadence, by) => accept(cadence, days, by, until))
}
