import type { OpenPairOutput } from '#contract/open-pair'
import type { PairView } from '#contract/view'
import type { Call } from '../create-call.ts'
import type { Where } from './known-meeting.ts'

type Params = {
  call: Call
  where: Where
  heard: PairView | undefined
  since: { since?: string; isHere?: true }
  signal: AbortSignal
}

/**
 * Asks for the record of a place. An appointment is looked up by the people in it once; from then on its pair is asked
 * by name, which spares the API the looking up.
 */
export function askFor({ call, where, heard, since, signal }: Params): Promise<OpenPairOutput> {
  if (!('addresses' in where)) return call('openPair', { ...where, ...since }, { signal })
  return heard
    ? call('openPair', { pairId: heard.pairId, ...since }, { signal })
    : call('openAppointment', where.asked, { signal })
}
