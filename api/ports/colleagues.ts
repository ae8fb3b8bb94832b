/** Somebody whom the directory knows: an open account of the organisation's own. */
export type Colleague = { oid: string; displayName: string }

/** Who is a colleague, and what they are called: all that HR's own process may know of people. */
export interface Colleagues {
  /** Undefined for a guest, somebody who has left, and somebody nobody named. */
  find(oid: string): Promise<Colleague | undefined>
  /** These are all there are from now on. */
  keepAll(people: readonly Colleague[]): Promise<void>
}
