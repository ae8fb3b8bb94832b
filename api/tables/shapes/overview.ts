import { meetingClaims } from '#domain/pair'
import type { ListedPlan, ListedPromise, OverviewRow } from '../../ports/overview-store.ts'
import { listOf, maybe, number, objectOf, oneOf, orNull, text } from './guard.ts'
import { habitFacts, planPause } from './plan.ts'
import { side } from './promise-facts.ts'
import { listedRhythm, relation } from './rhythm.ts'

const counts = objectOf<OverviewRow['topics']>({ manager: number, report: number })
const dues = listOf(orNull(text))

/** A pair in a list; as earlier versions wrote it, with names, dates and counts of promises and topics alone. */
export const overviewRow = objectOf<OverviewRow>({
  pairId: text,
  you: side,
  other: objectOf<OverviewRow['other']>({ oid: text, displayName: text, firstName: text, jobTitle: maybe(text) }),
  relation,
  rhythm: maybe(listedRhythm),
  openDues: objectOf<OverviewRow['openDues']>({ manager: dues, report: dues }),
  asked: maybe(counts),
  promises: maybe(
    listOf(objectOf<ListedPromise>({ id: text, owner: side, due: orNull(text), currentDue: orNull(text), etag: text })),
  ),
  plan: maybe(
    objectOf<ListedPlan>({
      id: text,
      startOn: text,
      weeks: number,
      pauses: listOf(planPause),
      habits: listOf(habitFacts),
    }),
  ),
  hasUntoldPlan: maybe(oneOf([true])),
  thanks: maybe(objectOf<NonNullable<OverviewRow['thanks']>>({ id: text, at: text, version: text })),
  topics: counts,
  seriesClaim: maybe(oneOf(meetingClaims)),
})
