/** How long each service outside of this process may take, in milliseconds, the repeats of a call included. */
export type Patience = {
  /** The managed identity's tokens. */
  identityMs: number
  /** Each call of Key Vault. */
  vaultMs: number
  /** Each call of a table. */
  tablesMs: number
  /** One try of it: what got no answer is tried again. */
  tableTryMs: number
  /** Each call of a queue. */
  queueMs: number
  /** Who is in a meeting: the person's token for Graph and the question itself. */
  membersMs: number
  /** One attempt to send a mail. */
  mailMs: number
}

/** A person waits: whatever hangs, they hear of it within five seconds, and what they typed waits on their device. */
export const whileAPersonWaits: Patience = {
  identityMs: 2_500,
  vaultMs: 2_500,
  tablesMs: 4_000,
  tableTryMs: 2_500,
  queueMs: 2_000,
  membersMs: 3_000,
  mailMs: 3_500,
}

/** At night nobody waits: what a service asks for is given to it, as long as a message of a queue may take. */
export const atNight: Patience = {
  identityMs: 20_000,
  vaultMs: 20_000,
  tablesMs: 60_000,
  tableTryMs: 10_000,
  queueMs: 30_000,
  membersMs: 20_000,
  mailMs: 30_000,
}
