import { inTime } from './in-time.ts'

/** How long before its end a token counts as used up, in milliseconds: clocks differ and requests take time. */
const spareMs = 2 * 60_000

/**
 * Holds the last token in memory until shortly before it ends, so that a page asks the host once and not per request.
 * Two callers at the same time share one question. A token whose end cannot be read is not held. `fresh` is handed on,
 * for hosts that hold tokens themselves. A host that says nothing is waited for `patienceMs`, then HostTrouble `no-answer`;
 * the next caller asks anew, and takes whichever answer comes first: a slow sign-in is not lost.
 */
export function keepToken(
  ask: (options: { fresh?: boolean }) => Promise<string>,
  { now = Date.now, patienceMs = 15_000 }: { now?: () => number; patienceMs?: number } = {},
) {
  let held: { asked: Promise<string>; endsAt: number; isLate?: boolean } | undefined

  return function token(options: { fresh?: boolean } = {}): Promise<string> {
    if (held && !held.isLate && !options.fresh && now() < held.endsAt - spareMs) return inPatience(held)
    const asked = held?.isLate ? Promise.any([held.asked, ask(options)]).catch(newestOf) : ask(options)
    const mine: typeof held = { asked, endsAt: Number.POSITIVE_INFINITY }
    held = mine
    asked.then(
      (text) => Object.assign(mine, { endsAt: endOf(text), isLate: false }),
      () => (held = held === mine ? undefined : held),
    )
    return inPatience(mine)
  }

  function inPatience(question: { asked: Promise<string>; isLate?: boolean }): Promise<string> {
    return inTime(question.asked, patienceMs, () => (question.isLate = true))
  }
}

/** `exp` of a JWT in milliseconds, or 0 when it cannot be read. Only the API judges a token; this is housekeeping. */
function endOf(token: string): number {
  try {
    const payload = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))
    const { exp } = JSON.parse(payload) as { exp?: number }
    return (exp ?? 0) * 1000
  } catch {
    return 0
  }
}

/** What the newest question was answered, when all failed: it is the one somebody waits for. */
function newestOf(troubles: unknown): never {
  throw (troubles as AggregateError).errors.at(-1)
}
