import { acceptCadence as act } from '#domain/record/rhythm/accept-cadence'
import type { Handler } from '../../ports/handler.ts'
import { changeCadence, type CadencePorts } from './change-cadence.ts'

/** The other person says yes: from this moment on it is the pair's rhythm, before anything the calendar suggests. */
export function acceptCadence(ports: CadencePorts): Handler<'acceptCadence'> {
  return (asked) => changeCadence(ports, asked, act)
}
