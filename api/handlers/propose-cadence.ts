import { proposeCadence as propose } from '#domain/cadence'
import type { Handler } from '../ports/handler.ts'
import { changeCadence, type CadencePorts } from './change-cadence.ts'

/** Either person proposes a rhythm, or takes their own proposal back. */
export function proposeCadence(ports: CadencePorts): Handler<'proposeCadence'> {
  return ({ input: { pairId, days }, caller, now }) =>
    changeCadence(ports, { pairId, caller, now }, (cadence, by) => propose(cadence, days, by))
}
