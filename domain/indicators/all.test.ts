import { describe, expect, it } from 'vitest'
import type { Occurrence } from '../ledger/occurrence.ts'
import type { AgreedFacts } from '../commitments/promise-facts.ts'
import { plannedSession } from '../session.ts'
import { addDays } from '../time/add-days.ts'
import { cardText } from '../readings/words/card-text.ts'
import { pairCards } from './all.ts'
import type { PairFacts } from './pair-facts.ts'

const from = '2026-07-16'
const asOf = '2026-10-15'
const talks = Array.from({ length: 13 }, (_, week) => addDays(from, 7 * week))

function keptPromise(owner: 'manager' | 'report', madeOn: string): AgreedFacts {
  const due = addDays(madeOn, 6)
  const doneAt = `${addDays(madeOn, 4)}T08:00:00.000Z`
  const id = `${owner}${madeOn}`
  const made = {
    id,
    owner,
    by: owner,
    kind: 'next_step',
    due,
    currentDue: due,
    createdAt: `${madeOn}T08:00:00.000Z`,
  } as const
  return { ...made, status: 'done', doneAt, confirmedByOther: true, ackByOther: false, reschedules: [] }
}

function heldSlot(on: string): Occurrence {
  return {
    key: on,
    plannedAt: `${on}T08:00:00.000Z`,
    plannedOn: on,
    startAt: `${on}T08:00:00.000Z`,
    endAt: `${on}T08:30:00.000Z`,
    status: 'scheduled',
    organiser: 'manager',
    answers: { manager: 'organizer', report: 'accepted' },
    isSettled: true,
    tier: 'strong',
    isHeld: true,
  }
}

/** A pair that meets every week, promises and keeps: every indicator has a value. */
function lively(): PairFacts {
  return {
    window: [from, asOf],
    asOf,
    zone: 'Europe/Berlin',
    cadenceDays: 7,
    availability: { pattern: [1, 2, 3, 4, 5], relation: ['2026-01-05', null] },
    rhythm: {
      readAt: `${asOf}T01:00:00.000Z`,
      zone: 'Europe/Berlin',
      contactDays: talks,
      planned: [],
      cadenceDays: 7,
      cadenceFrom: 'series',
      workdays: [1, 2, 3, 4, 5],
      absences: [],
      holidays: [],
      relation: ['2026-01-05', null],
      windowFrom: from,
    },
    occurrences: talks.map(heldSlot),
    promises: talks.flatMap((on) => [keptPromise('manager', on), keptPromise('report', on)]),
    sessions: talks.map((on) => ({ ...plannedSession(on), tags: ['goals', 'feedback'] })),
  }
}

const quiet: PairFacts = { ...lively(), rhythm: undefined, occurrences: [], promises: [], sessions: [] }

describe.each([
  ['a lively pair', lively()],
  ['a pair of which nothing is known', quiet],
])('the indicators of %s', (_name, facts) => {
  const cards = [...pairCards(facts, 'first'), ...pairCards(facts, 'more')]

  it('say the same after they travelled', () => {
    for (const card of cards) {
      const travelled: typeof card = JSON.parse(JSON.stringify(card))
      for (const language of ['en', 'de'] as const)
        expect(cardText(travelled, language)).toEqual(cardText(card, language))
    }
  })

  it('name the two columns of each picture', () => {
    for (const card of cards) expect(cardText(card, 'en').columns !== undefined, card.id).toBe(card.id !== 'sayDoGap')
  })
})

it('have a value each, one for each side where each has its own, and a picture of what was counted', () => {
  const cards = [...pairCards(lively(), 'first'), ...pairCards(lively(), 'more')]
  expect(cards.filter(({ reading }) => reading.value === null)).toEqual([])
  expect(cards.filter(({ id }) => id === 'promisesComplete').map(({ owner }) => owner)).toEqual(['manager', 'report'])
  // Nothing is overdue, and a difference has no picture but its range.
  const bare = cards.flatMap(({ id, picture }) => (picture === undefined ? [id] : []))
  expect(bare.toSorted()).toEqual(['carryOver', 'sayDoGap'])
  const kinds = Object.fromEntries(cards.map(({ id, picture }) => [id, picture?.kind]))
  expect(kinds).toMatchObject({
    cadenceAdherence: 'shares',
    timeSinceLast: 'bars',
    promisesComplete: 'marks',
    nextStepsClosure: 'bars',
    reliability: 'marks',
    timeToCompletion: 'curve',
    topicDiversity: 'topics',
  })
})
