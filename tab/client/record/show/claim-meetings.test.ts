import { expect, it } from 'vitest'
import { pairOfElena } from '../../../builders/sample-pair.ts'
import { claimMeetings } from './claim-meetings.ts'

const weekly = { key: 'weekly', isSeries: true, startAt: '2026-10-15T08:00:00Z', everyDays: 7, claim: null }
const review = { ...weekly, key: 'review', everyDays: 14 }
const once = { ...weekly, key: 'once', isSeries: false, everyDays: null }
const pair = pairOfElena({ meetings: [weekly, once, review] })

it('says it of the one that is named, and of no other', () => {
  const after = claimMeetings(pair, { series: 'once', claim: 'not_ours' })
  expect(after).toEqual({ ...pair, meetings: [weekly, { ...once, claim: 'not_ours' }, review] })
  expect(claimMeetings(after, { series: 'once', claim: null })).toEqual(pair)
})

it('says it of every series, and of no single meeting, when none is named', () => {
  const [first, , last] = [weekly, once, review].map((one) => ({ ...one, claim: 'ours' as const }))
  expect(claimMeetings(pair, { claim: 'ours' })).toEqual({
    ...pair,
    seriesClaim: 'ours',
    meetings: [first, once, last],
  })
})

it('does without a list where the calendar was not read yet', () => {
  expect(claimMeetings(pairOfElena(), { claim: 'ours' })).toEqual(pairOfElena({ seriesClaim: 'ours' }))
})
