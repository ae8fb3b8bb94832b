/** How long before its end a token counts as used up, in milliseconds: clocks differ and requests take time. */
const spareMs = 2 * 60_000

/**
 * Holds the last token in memory until shortly before it ends, so that a page asks the host once and not per request.
 * Two callers at the same time share one question. A token whose end cannot be read is not held. `fresh` is handed on,
 * for hosts that hold tokens themselves.
 */
export function keepToken(ask: (options: { fresh?: boolean }) => Promise<string>, now: () => number = Date.now) {
  let held: { asked: Promise<string>; endsAt: number } | undefined

  return function token(options: { fresh?: boolean } = {}): Promise<string> {
    if (held && !options.fresh && now() < held.endsAt - spareMs) return held.asked
    const asked = ask(options)
    const mine = { asked, endsAt: Number.POSITIVE_INFINITY }
    held = mine
    asked.then(
      (text) => (mine.endsAt = endOf(text)),
      () => (held = held === mine ? undefined : held),
    )
    return asked
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
