import type { Call } from '../create-call.ts'

/** A call whose answers somebody can stop waiting for: `giveUp` ends those that are on their way as if nobody answered. */
export function callToGiveUp(call: Call): { call: Call; giveUp: () => void } {
  let onTheWay = new AbortController()
  return {
    call: (operation, input) => call(operation, input, { signal: onTheWay.signal }),
    giveUp: () => {
      onTheWay.abort()
      onTheWay = new AbortController()
    },
  }
}
