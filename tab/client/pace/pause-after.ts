/** Who looks at a pair just now, as far as one of its pages knows. Instants in milliseconds. */
export type Sight = {
  isHidden: boolean
  isOnline: boolean
  /** Something was written here that the API does not have yet. */
  isWaiting: boolean
  /** Has the other person the pair open and in sight? Undefined until the API said so once. */
  isTogether: boolean | undefined
  /** A 1:1 of the two runs, or begins in a quarter of an hour. */
  isAround: boolean
  /** When the page was opened or came back into sight. */
  shownAt: number
  /** When somebody last pressed a key or touched the page. */
  touchedAt: number
  now: number
}

const soonMs = 2_500
/** With the way there and back a line of the other is here within five seconds. */
const togetherMs = 4_500
const handsOnMs = 12_000
const quietMs = 30_000
const hiddenMs = 15 * 60_000
const hiddenWaitingMs = 60_000
const slowestRetryMs = 30_000
const offlineMs = 60_000

/** After this time without a touch nobody is taken to be at the page. */
const restsAfterMs = 45_000
/** Whoever opens a pair is often about to be joined. */
const freshMs = 30_000

/**
 * How long to wait before asking again, in milliseconds: often while both have the pair open, seldom while one is alone
 * with it, hardly ever while nobody looks. `failures` is how many times in a row asking did not work.
 *
 * Example: Mia alone, her hands off the page for two minutes: 30 s. Ravi opens the pair too: 4.5 s.
 */
export function pauseAfter(sight: Sight, failures: number): number {
  const { isHidden, isOnline, isWaiting, isTogether } = sight
  if (isHidden) return isWaiting || failures > 0 ? hiddenWaitingMs : hiddenMs
  if (failures > 0) return isOnline ? Math.min(slowestRetryMs, soonMs * 2 ** (failures - 1)) : offlineMs
  if (isTogether === undefined) return soonMs
  if (isTogether) return togetherMs
  return pauseAlone(sight)
}

function pauseAlone({ isAround, shownAt, touchedAt, now }: Sight): number {
  if (now - shownAt < freshMs) return togetherMs
  return isAround || isHandsOn({ touchedAt, now }) ? handsOnMs : quietMs
}

/** Is somebody at the page? */
export function isHandsOn({ touchedAt, now }: Pick<Sight, 'touchedAt' | 'now'>): boolean {
  return now - touchedAt < restsAfterMs
}
