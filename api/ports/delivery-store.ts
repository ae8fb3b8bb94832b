/**
 * claimed: somebody prepares the mail and nothing has left; sending: it is leaving right now; sent;
 * unknown: it may have left. Only what is claimed and nothing more may be taken over, or there would be two mails.
 */
export type DeliveryState = 'claimed' | 'sending' | 'sent' | 'unknown'

/** yours: this caller alone may send; taken: how far another one got, and since when. */
export type Claim = { kind: 'yours' } | { kind: 'taken'; state: DeliveryState; at: string }

/** A mail that waits for the first workday. `monday` names its week. */
export type PutOffMail = { oid: string; monday: string; until: string }

/** Who got which digest. The claim comes before the mail, so that nobody gets two. */
export interface DeliveryStore {
  /**
   * Yours for exactly one caller per week and person. `monday` is the local date that names the week. A claim from before
   * `abandonedBefore` belongs to a process that is gone; as long as nothing had left, it changes hands.
   */
  claim(monday: string, oid: string, when: { at: string; abandonedBefore: string }): Promise<Claim>
  settle(monday: string, oid: string, state: Exclude<DeliveryState, 'claimed'>, at: string): Promise<void>
  /** Gives the claim back: it is certain that nothing was sent, and another attempt may follow. */
  release(monday: string, oid: string): Promise<void>
  state(monday: string, oid: string): Promise<DeliveryState | undefined>
  /** Puts a person's mail of a week off until an instant (UTC, ISO): their own day is no workday. Said twice it is the same. */
  putOff(mail: PutOffMail): Promise<void>
  /** The mails whose instant has come, the oldest first. They stay until they are taken up. */
  putOffUntil(now: string): AsyncIterable<PutOffMail>
  takeUp(mails: readonly PutOffMail[]): Promise<void>
  /** Removes what was claimed for weeks before this Monday. */
  expire(before: string): Promise<number>
}
