/**
 * claimed: somebody prepares the mail and nothing has left; sending: it is leaving right now; sent;
 * unknown: it may have left. Only what is claimed and nothing more may be taken over, or there would be two mails.
 */
export const deliveryStates = ['claimed', 'sending', 'sent', 'unknown'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** yours: this caller alone may send; taken: how far another one got, and since when. */
export type Claim = { kind: 'yours' } | { kind: 'taken'; state: DeliveryState; at: string }

/** A mail that waits for the first workday. `monday` names its week. */
export type PutOffMail = { oid: string; monday: string; until: string }

/**
 * Who got which mail. The claim comes before the mail, so that nobody gets two. A digest goes by the Monday of its week and
 * its reader's oid; a recap by its day, and behind the oid the pair and the instant of the closing. That a
 * digest told of a release goes by the block's first day.
 */
export interface DeliveryStore {
  /**
   * Yours for exactly one caller per day and `who`. `on` is a local date, which names the week of a digest. A claim from before
   * `abandonedBefore` belongs to a process that is gone; as long as nothing had left, it changes hands.
   */
  claim(on: string, who: string, when: { at: string; abandonedBefore: string }): Promise<Claim>
  settle(on: string, who: string, state: Exclude<DeliveryState, 'claimed'>, at: string): Promise<void>
  /** Gives the claim back: it is certain that nothing was sent, and another attempt may follow. */
  release(on: string, who: string): Promise<void>
  state(on: string, who: string): Promise<DeliveryState | undefined>
  /** Puts a person's mail of a week off until an instant (UTC, ISO): their own day is no workday. Said twice it is the same. */
  putOff(mail: PutOffMail): Promise<void>
  /** The mails whose instant has come, the oldest first. They stay until they are taken up. */
  putOffUntil(now: string): AsyncIterable<PutOffMail>
  takeUp(mails: readonly PutOffMail[]): Promise<void>
  /** Removes what was claimed for days before this Monday. */
  expire(before: string): Promise<number>
}
