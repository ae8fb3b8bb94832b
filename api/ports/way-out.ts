import type { LocalDate } from '#domain/time/day-number'

/** Whose mails a word ends, and the last day (UTC) on which it does. */
export type WayOutWord = { oid: string; until: LocalDate }

/** Words that end one person's weekly mails and can do nothing else. They are stored nowhere and name nobody. */
export interface WayOut {
  /** The address that ends this person's mails with one request, without a sign-in. */
  addressFor(word: WayOutWord): Promise<string>
  /** Undefined for a word that we did not make, or that was changed. */
  read(word: string): Promise<WayOutWord | undefined>
}
