import { proposeCadence as act } from '#domain/record/rhythm/propose-cadence'
import type { Handler } from '../../ports/handler.ts'
import { changeCadence, type CadencePorts } from './change-cadence.ts'

/** Either person proposes a rhythm, or takes their own proposal back. */
export function proposeCadence(ports: CadencePorts): Handler<'proposeCadence'> {
  return (asked) => changeCadence(ports, asked, act)
}
