import type { DigestSkip } from './digest-choice.ts'

/**
 * Why nobody got a mail although nothing failed.
 * nothing-to-tell; waits: until the next workday, or a day that was chosen meanwhile; no-workday: the whole week is off;
 * no-address: the directory knows no mail address; not-here: a closed account or a guest; sent-before: another run sent it;
 * and what a person or the deployment chose.
 */
export type Unsent = DigestSkip | 'nothing-to-tell' | 'waits' | 'no-workday' | 'no-address' | 'not-here' | 'sent-before'

/** In the order in which a page tells them: what is as it should be first, what somebody might change last. */
export const unsentReasons = [
  'nothing-to-tell',
  'off',
  'snoozed',
  'not-opened',
  'off-for-all',
  'waits',
  'no-workday',
  'sent-before',
  'not-here',
  'no-address',
] as const satisfies readonly Unsent[]

/** What is counted of one run of the digests job, before anybody reads it. `reasons` counts its parts by why they ended so. */
export type DeliveryCounts = {
  planned: number
  done: number
  nothing: number
  failed: number
  reasons: Partial<Record<string, number>>
}

/**
 * A run as mails: `sent`, `skipped` by reason, `unknown` that may have left, `refused` that certainly did not, `waiting`
 * whose turn has not come. Together they are everybody who was asked for.
 *
 * Example: 10 planned, 7 done of which 3 had nothing (2 off, 1 without an address), 1 failed for `mail-unknown`: 4 sent,
 * 3 skipped, 1 unknown, 0 refused, 2 waiting.
 */
export type Delivery = {
  sent: number
  skipped: { reason: Unsent; count: number }[]
  unknown: number
  refused: number
  waiting: number
}

export function deliveryOf({ planned, done, nothing, failed, reasons }: DeliveryCounts): Delivery {
  const counts = unsentReasons.map((reason) => ({ reason, count: reasons[reason] ?? 0 }))
  const unknown = reasons['mail-unknown'] ?? 0
  return {
    sent: done - nothing,
    skipped: counts.filter(({ count }) => count > 0),
    unknown,
    refused: failed - unknown,
    waiting: Math.max(0, planned - done - failed),
  }
}

/** Several runs as one. */
export function sumOfDeliveries(runs: readonly Delivery[]): Delivery {
  const sum = (of: (run: Delivery) => number) => runs.reduce((total, run) => total + of(run), 0)
  const counts = unsentReasons.map((reason) => ({
    reason,
    count: sum(({ skipped }) => skipped.find((skip) => skip.reason === reason)?.count ?? 0),
  }))
  return {
    sent: sum(({ sent }) => sent),
    skipped: counts.filter(({ count }) => count > 0),
    unknown: sum(({ unknown }) => unknown),
    refused: sum(({ refused }) => refused),
    waiting: sum(({ waiting }) => waiting),
  }
}
