import type { Crowd } from './crowd.ts'
import type { Figures } from './figures.ts'
import { otherRecords, possibleRecord, type PersonRecord, type Slots } from './other-records.ts'
import { likelyPartners, some } from './partners.ts'
import { exchanges, isAlike, keepBest, withPart, type Change, type Exchange, type Step } from './step.ts'

/** A group of people and a figure of their records: is the group's sum settled by what is published? */
export type Question = { readonly people: readonly number[]; readonly figure: 'covered' | 'underCoached' | 'kept' }

/** `isLast` asks to look longer before giving up. */
export type IsOpen = (question: Question, isLast?: boolean) => boolean

/** Would all that is told of the whole crowd's sessions stay the same with these numbers of sessions in place of those? */
export type SpreadCheck = (before: readonly number[], after: readonly number[]) => boolean

/** In a crowd of this size everybody is tried with everybody, and steps may follow one another. */
const smallCrowd = 400
/** How many of a group are tried in a larger crowd, and how many partners for each. */
const tried = { people: 60, partners: 120 }
/**
 * How many steps may follow one another, how many of the best first and further ones are followed, how many are weighed
 * at a time and for one question. The last question before all is withheld gets more.
 */
const chain = { steps: 8, first: 8, followed: 3, weighed: 2_000, budget: 40_000, lastBudget: 1_000_000 }

const firstExchanges = {
  covered: ['all', 'meeting'],
  underCoached: ['time', 'all', 'meeting'],
  kept: ['slots', 'all'],
} as const satisfies Record<Question['figure'], readonly Exchange[]>

/**
 * Answers whether a group's sum could be another one, by finding an organisation in which it is: people exchange their
 * records or a part of them, or somebody has a somewhat different one, so that all that is published stays true word for
 * word and the group's sum does not. Such an organisation proves that nobody can work out the sum, however well they know
 * who is counted where and with how many planned slots. "Not open" says only that none was found.
 *
 * The same crowd gives the same answers: there are no dice.
 */
export function searchIn(crowd: Crowd, figures: Figures, isSameSpread: SpreadCheck): IsOpen {
  const { size, places: tables, planned } = crowd
  const isSmall = size <= smallCrowd
  const now = crowd.records.slice()
  const slots = crowd.records.map(({ covered, kept }, person): Slots => ({
    planned: planned[person] ?? 0,
    keptAnyway: covered ? 0 : kept,
  }))
  const partnersOf = likelyPartners(crowd, figures)
  const inGroup = new Int32Array(size)
  const members = new Map<number, number[]>()
  let [round, wrongNow, budget] = [0, 0, 0]

  return (question, isLast = false) => {
    round += 1
    budget = isLast ? chain.lastBudget : chain.budget
    for (const person of question.people) inGroup[person] = round
    return isOpenByExchange(question) || isOpenByAnotherRecord(question)
  }

  function isOpenByExchange({ people, figure }: Question): boolean {
    const best: Step[] = []
    for (const one of some(people, isSmall ? people.length : tried.people))
      for (const other of partnersOf(figure, one, isSmall ? size : tried.partners)) {
        if (inGroup[other] === round) continue
        for (const part of firstExchanges[figure]) {
          const step = exchanged(one, other, part)
          if (!step || isAside(step, figure)) continue
          if (step.wrong === 0) return true
          if (isSmall) keepBest(best, step, chain.first)
        }
      }
    return best.some((step) => isMended(step, figure, 2))
  }

  function isOpenByAnotherRecord({ people, figure }: Question): boolean {
    const best: Step[] = []
    for (const one of some(people, tried.people))
      for (const step of anotherRecord(one)) {
        if (isAside(step, figure)) continue
        if (isSmall || step.wrong === 0) keepBest(best, step, chain.first)
      }
    return best.some((step) => isMended(step, figure, 2))
  }

  /** With the step taken: is all true, or are there further steps after which it is and that leave the group's sum? */
  function isMended(step: Step, figure: Question['figure'], depth: number): boolean {
    const before = step.changes.map(({ person }): Change => ({
      person,
      record: now[person] ?? step.changes[0]?.record ?? nothing,
    }))
    const wrongBefore = wrongNow
    for (const change of step.changes) put(change)
    wrongNow = step.wrong
    const isFound = wrongNow === 0 ? isSpreadTrue() : depth <= chain.steps && isRepaired(figure, depth)
    for (const change of before) put(change)
    wrongNow = wrongBefore
    return isFound
  }

  function isRepaired(figure: Question['figure'], depth: number): boolean {
    const cell = figures.firstWrong()
    if (cell === undefined || budget <= 0) return false
    const best: Step[] = []
    let weighed = 0
    const keep = (step: Step | undefined) => {
      if (!step) return
      weighed += 1
      if (step.wrong < wrongNow && isAside(step, figure)) keepBest(best, step, chain.followed)
    }
    for (const one of membersOf(cell)) {
      for (const step of anotherRecord(one)) keep(step)
      for (let other = 0; other < size && weighed < chain.weighed; other += 1)
        for (const part of exchanges) {
          if (one !== other) keep(exchanged(one, other, part))
        }
    }
    budget -= weighed
    return best.some((next) => isMended(next, figure, depth + 1))
  }

  /** The group's sum stays. */
  function isAside({ changes }: Step, figure: Question['figure']): boolean {
    let more = 0
    for (const { person, record } of changes)
      if (inGroup[person] === round) more += record[figure] - (now[person]?.[figure] ?? 0)
    return more === 0
  }

  function exchanged(one: number, other: number, part: Exchange): Step | undefined {
    const [mine, yours] = [now[one] ?? nothing, now[other] ?? nothing]
    if (isAlike(mine, yours, part)) return undefined
    const first = possibleRecord(withPart(mine, yours, part), slotsOf(one))
    const second = possibleRecord(withPart(yours, mine, part), slotsOf(other))
    const met = first.covered - mine.covered
    const under = first.underCoached - mine.underCoached
    const kept = first.kept - mine.kept
    const met2 = second.covered - yours.covered
    const under2 = second.underCoached - yours.underCoached
    const kept2 = second.kept - yours.kept
    const isEven = met + met2 === 0 && under + under2 === 0 && kept + kept2 === 0
    let wrong = wrongNow
    for (const places of tables) {
      const here = places[one] ?? 0
      const there = places[other] ?? 0
      if (here !== there) wrong += figures.wrongBy(here, met, under, kept) + figures.wrongBy(there, met2, under2, kept2)
      else if (!isEven) wrong += figures.wrongBy(here, met + met2, under + under2, kept + kept2)
    }
    const changes = [
      { person: one, record: first },
      { person: other, record: second },
    ]
    return { changes, wrong }
  }

  function slotsOf(person: number): Slots {
    return slots[person] ?? noSlots
  }

  function anotherRecord(person: number): Step[] {
    const own = now[person] ?? nothing
    return otherRecords(own, planned[person] ?? 0).map((record): Step => {
      let wrong = wrongNow
      const [met, under, kept] = [
        record.covered - own.covered,
        record.underCoached - own.underCoached,
        record.kept - own.kept,
      ]
      for (const places of tables) wrong += figures.wrongBy(places[person] ?? 0, met, under, kept)
      return { changes: [{ person, record }], wrong }
    })
  }

  function put({ person, record }: Change): void {
    const own = now[person] ?? nothing
    const [met, under, kept] = [
      record.covered - own.covered,
      record.underCoached - own.underCoached,
      record.kept - own.kept,
    ]
    for (const places of tables) figures.move(places[person] ?? 0, met, under, kept)
    now[person] = record
  }

  function isSpreadTrue(): boolean {
    const changed = [...now.keys()].filter((person) => now[person] !== crowd.records[person])
    const sessions = (records: readonly PersonRecord[]) => changed.map((person) => records[person]?.sessions ?? 0)
    return isSameSpread(sessions(crowd.records), sessions(now))
  }

  /** Who is counted in a cell. */
  function membersOf(cell: number): number[] {
    const known = members.get(cell)
    if (known) return known
    const found = [...now.keys()].filter((person) => tables.some((places) => places[person] === cell))
    members.set(cell, found)
    return found
  }
}

const noSlots: Slots = { planned: 0, keptAnyway: 0 }
const nothing: PersonRecord = { covered: 0, underCoached: 1, kept: 0, sessions: 0 }
