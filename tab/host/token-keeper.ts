import { inTime } from './in-time.ts'
import { claimsIn } from './token-claims.ts'

/** How long before its end a token counts as used up, in milliseconds: clocks differ and requests take time. */
const spareMs = 2 * 60_000

/**
 * Holds the last token in memory until shortly before it ends, so that a page asks the host once and not per request.
 * Two callers at the same time share one question. A token whose end cannot be read is not held. `fresh` is handed on,
 * for hosts that hold tokens themselves. A host that says nothing is waited for `patienceMs`, then HostTrouble `no-answer`;
 * from then on until it answers each caller asks it anew. Whatever it answers first goes to everybody who waits: a slow
 * sign-in is not lost, and nobody waits for an answer to one question when there is one to another. Only who asks for a fresh
 * one of a host that speaks waits for an answer to their own question or a later one.
 */
export function keepToken(
  ask: (options: { fresh?: boolean }) => Promise<string>,
  { now = Date.now, patienceMs = 15_000 }: { now?: () => number; patienceMs?: number } = {},
) {
  let held: { answer: Promise<string>; endsAt: number } | undefined
  let open: ReturnType<typeof firstAnswer> | undefined
  let isSilent = false

  return function token(options: { fresh?: boolean } = {}): Promise<string> {
    if (held && !isSilent && !options.fresh && now() < held.endsAt - spareMs) return inPatience(held.answer)
    // What an older question brings may be the very token that was refused.
    if (!open || (options.fresh && !isSilent)) open = begin(open)
    open.hope(ask(options))
    return inPatience(open.answer)
  }

  /** Whoever waits for an older question is served by an answer to this one as well. */
  function begin(older: typeof open): ReturnType<typeof firstAnswer> {
    const begun = firstAnswer()
    older?.hope(begun.answer)
    const mine = { answer: begun.answer, endsAt: Number.POSITIVE_INFINITY }
    held = mine
    begun.answer.then(
      (text) => {
        if (open === begun) open = undefined
        isSilent = false
        mine.endsAt = endOf(text)
      },
      () => {
        if (open === begun) open = undefined
        if (held === mine) held = undefined
      },
    )
    return begun
  }

  function inPatience(answer: Promise<string>): Promise<string> {
    return inTime(answer, patienceMs, () => (isSilent = true))
  }
}

/** The first answer to one of several questions. When all failed, what the newest was told: somebody waits for that one. */
function firstAnswer() {
  const { promise: answer, resolve, reject } = Promise.withResolvers<string>()
  const asked: Promise<string>[] = []

  function hope(question: Promise<string>): void {
    asked.push(question)
    question.then(resolve, async () => {
      const count = asked.length
      const told = await Promise.allSettled(asked)
      const newest = told.at(-1)
      if (count === asked.length && newest?.status === 'rejected') reject(newest.reason)
    })
  }
  return { answer, hope }
}

/** When a token ends in epoch milliseconds, or 0 when it cannot be read. */
function endOf(token: string): number {
  return (claimsIn(token)?.exp ?? 0) * 1000
}
