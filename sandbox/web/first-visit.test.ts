import { expect, it } from 'vitest'
import { firstVisit } from './first-visit.ts'

const pairId = 'elena_priya'

it('is taken step by step, by whoever does it', () => {
  const visit = firstVisit()
  visit.saw({ operation: 'openPair', oid: 'elena', status: 200 })
  visit.saw({ operation: 'addNote', oid: 'elena', status: 200, input: { pairId, visibility: 'shared' } })
  expect(visit.taken()).toEqual([])
  visit.saw({ operation: 'addCommitment', oid: 'elena', status: 200, input: { pairId } })
  visit.saw({ operation: 'openPair', oid: 'priya', status: 200 })
  visit.saw({ operation: 'addNote', oid: 'priya', status: 200, input: { pairId, visibility: 'private' } })
  visit.saw({ operation: 'openPair', oid: 'hannah', status: 403 })
  visit.saw({ operation: 'mail', oid: 'elena', status: 200 })
  visit.saw({ operation: 'mail', oid: 'elena', status: 200 })
  expect(visit.taken()).toEqual(['promise', 'arrival', 'private', 'refusal', 'mail'])
})

it('sees no arrival before there is a promise, at whoever made it, in another pair, or where it was refused', () => {
  const visit = firstVisit()
  visit.saw({ operation: 'openPair', oid: 'priya', status: 200 })
  visit.saw({ operation: 'addCommitment', oid: 'elena', status: 409, input: { pairId } })
  visit.saw({ operation: 'openPair', oid: 'priya', status: 200 })
  visit.saw({ operation: 'addCommitment', oid: 'elena', status: 200, input: { pairId } })
  visit.saw({ operation: 'openPair', oid: 'elena', status: 200 })
  visit.saw({ operation: 'openPair', oid: 'jonas', status: 200 })
  expect(visit.taken()).toEqual(['promise'])
})
