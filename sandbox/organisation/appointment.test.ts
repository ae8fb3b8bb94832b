import { expect, test } from 'vitest'
import { nextAppointment } from './appointment.ts'
import { makeOrganisation } from './make-organisation.ts'
import { personas } from './personas.ts'

const organisation = makeOrganisation({ people: 60, today: '2026-10-14T09:00:00Z' })
const pairs = personas(organisation).flatMap(({ pairs: own }) => own)

test('every pair has a next 1:1 that lies ahead and holds exactly the two', () => {
  expect(pairs.length).toBeGreaterThan(10)
  for (const pair of pairs) {
    const { organiser, invitees, startAt } = nextAppointment(organisation, pair)
    // A bot has no account, and one pair's assistant calls for it and stays away.
    const people = new Set([organiser.oid, ...invitees.map(({ oid }) => oid)])
    for (const nobody of [null, organisation.castOid('claire')]) people.delete(nobody)
    expect(people).toEqual(new Set(pair.pairId.split('_')))
    expect(startAt).toBeGreaterThan(organisation.now - 3_600_000)
  }
})

test('it is the one of their series, where they have one', () => {
  const pair = pairs.find(({ pairId }) => pairId === ['elena', 'priya'].map((id) => organisation.castOid(id)).join('_'))
  if (!pair) throw new Error('Elena and Priya have no 1:1.')
  expect(nextAppointment(organisation, pair)).toMatchObject({ threadId: pair.threadId })
})
