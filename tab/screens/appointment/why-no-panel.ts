import { addressesAtMost } from '#contract/limits'

/**
 * Why an appointment has no record to show, as far as its addresses alone tell: no appointment, nobody but this person
 * yet, or so many people that the API need not be asked. Undefined: the API decides.
 */
export function whyNoPanel(
  addresses: readonly string[],
  me: string,
): 'noAppointment' | 'nobodyElse' | 'notAPair' | undefined {
  if (addresses.length === 0) return 'noAppointment'
  if (addresses.every((address) => address === me)) return 'nobodyElse'
  return addresses.length > addressesAtMost ? 'notAPair' : undefined
}
