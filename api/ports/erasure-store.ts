import type { PairId } from '#domain/pair'

/**
 * Removes what is kept of one person. Every step finds by itself what is still there and gives the number of rows that
 * went, so whatever broke off half-way is finished by doing it again.
 */
export interface ErasureStore {
  /** The person's private notes about a pair, with the key they were sealed with. */
  privateOf(oid: string, pairId: PairId): Promise<number>
  /**
   * What the person alone has a use for: who organises for them, that they opened the app, their last reading on demand,
   * which mails of weeks before `monday` they got, which links of mails they followed, and plans with nobody else.
   */
  own(oid: string, monday: string): Promise<number>
  /** A pair, from every table, its access log and its facts of blocks included: of both people. */
  pair(pairId: PairId): Promise<number>
  /**
   * Everything else that names the person: in lists, in jobs' runs, in the names of delegates, counted answers about
   * their 1:1s, their profile, and last of all this address.
   */
  person(oid: string, address: string): Promise<number>
  /** Whose address this was, when an erasure broke off after their profile had gone. */
  halfErased(address: string): Promise<string | undefined>
}
