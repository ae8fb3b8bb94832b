import type { Handler } from '../../ports/handler.ts'
import { openPair } from './open-pair.ts'

/** Opens the pair that the people of an appointment are. The door found it by their addresses; from here on it has a name. */
export function openAppointment(ports: Parameters<typeof openPair>[0]): Handler<'openAppointment'> {
  const open = openPair(ports)
  return async ({ caller, now, pairId, line }) =>
    pairId === undefined ? { kind: 'forbidden' } : open({ input: { pairId }, caller, now, pairId, line })
}
