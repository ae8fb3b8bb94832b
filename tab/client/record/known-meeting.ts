import type { PairView } from '#contract/view'
import type { KnownMeeting } from '../device/device-store.ts'

/** How a page names its pair: by the meeting around it, or by the pair itself. */
export type Where = { thread: string } | { pairId: string }

/** Under which key this device remembers whose meeting it is, for one person. */
export function meetingKey(me: string, where: Where): string {
  return `${me}|${'thread' in where ? where.thread : where.pairId}`
}

/** What may be remembered of a pair without keeping a word of anybody. */
export function meetingOf({ pairId, you, other, zone }: PairView): KnownMeeting {
  return {
    pairId,
    you: { side: you.side, firstName: you.firstName },
    other: { displayName: other.displayName, firstName: other.firstName },
    zone,
  }
}
