/** sending: claimed, and the attempt may be under way; unknown: it may have been sent. Neither is ever sent again. */
export type DeliveryState = 'sending' | 'sent' | 'unknown' | 'refused'

/** Who got which digest. The claim comes before the mail, so that nobody gets two. */
export interface DeliveryStore {
  /** True for exactly one caller per week and person. `monday` is the local date that names the week. */
  claim(monday: string, oid: string, at: string): Promise<boolean>
  settle(monday: string, oid: string, state: DeliveryState, at: string): Promise<void>
  /** Gives the claim back: it is certain that nothing was sent, and another attempt may follow. */
  release(monday: string, oid: string): Promise<void>
  state(monday: string, oid: string): Promise<DeliveryState | undefined>
  /** Removes what was claimed for weeks before this Monday. */
  expire(before: string): Promise<number>
}
