import { makeDice } from '../organisation/dice.ts'

export type ServiceName = 'graph' | 'entra' | 'vault' | 'identity' | 'storage'

/**
 * What goes wrong.
 * status: an error answer (429, 500, 502, 503, 504 ...) with `retryAfter` as the header's text, if any;
 * slow: the whole answer, `ms` late;
 * reset: half of the answer, then the connection breaks; stall: half of the answer, then silence; hang: no answer at all;
 * truncated: whole HTTP, half JSON; not-json: a proxy's HTML page with status 200;
 * repeated-page: the page names itself as the next one; empty-page: no items, and the link to the page itself;
 * expired-token: 401 although the token is good;
 * no-mailbox: 404, by turns with each of the two codes that Graph has for a mailbox that is not there.
 */
export type Fault =
  | { kind: 'status'; status: number; retryAfter?: string | (() => string) }
  | { kind: 'slow'; ms: number }
  | {
      kind:
        | 'reset'
        | 'stall'
        | 'hang'
        | 'truncated'
        | 'not-json'
        | 'repeated-page'
        | 'empty-page'
        | 'expired-token'
        | 'no-mailbox'
    }

/** Which requests it happens to. All conditions given must hold; `nth` counts matching requests from 1. */
export type FaultRule = {
  service?: ServiceName
  method?: string
  path?: RegExp
  nth?: number | readonly number[]
  /** Of the matching requests, this share (0 to 1), by dice and the same in every run. */
  share?: number
  /** At most so often. */
  times?: number
  fault: Fault
}

/** `place` keeps the dice of rules apart: two rules with the same share must not always hit the same request. */
type Followed = { rule: FaultRule; place: number; seen: number; done: number }

/** The faults that are switched on, and how often each kind was injected. */
export class FaultPlan {
  #followed: Followed[] = []
  #added = 0
  readonly #dice = makeDice('faults')
  /** By kind; an error answer by its status, apart where it names a pause: `429`, `429 with Retry-After`. */
  readonly counts: Record<string, number> = {}
  /** How many requests it has looked at. */
  asked = 0

  /** Switches a rule on; the answer switches it off again. */
  add(rule: FaultRule): () => void {
    this.#added += 1
    const followed = { rule, place: this.#added, seen: 0, done: 0 }
    this.#followed.push(followed)
    return () => {
      this.#followed = this.#followed.filter((each) => each !== followed)
    }
  }

  /** Switches everything off and forgets the counts. */
  clear(): void {
    this.#followed = []
    this.#added = 0
    this.asked = 0
    for (const name of Object.keys(this.counts)) delete this.counts[name]
  }

  /** The fault that this request meets: that of the first rule that applies. */
  meet(request: { service: ServiceName; method: string; path: string }): Fault | undefined {
    this.asked += 1
    for (const followed of this.#followed) {
      if (!this.#applies(followed, request)) continue
      followed.done++
      const { fault } = followed.rule
      const name = nameOf(fault)
      this.counts[name] = (this.counts[name] ?? 0) + 1
      return fault
    }
    return undefined
  }

  #applies(followed: Followed, request: { service: ServiceName; method: string; path: string }): boolean {
    const { service, method, path, nth, share, times } = followed.rule
    if (service !== undefined && service !== request.service) return false
    if (method !== undefined && method !== request.method) return false
    if (path !== undefined && !path.test(request.path)) return false
    followed.seen++
    if (nth !== undefined && ![nth].flat().includes(followed.seen)) return false
    if (share !== undefined && this.#dice(request.path, followed.seen, followed.place) >= share) return false
    return times === undefined || followed.done < times
  }
}

function nameOf(fault: Fault): string {
  if (fault.kind !== 'status') return fault.kind
  return fault.retryAfter === undefined ? String(fault.status) : `${fault.status} with Retry-After`
}
