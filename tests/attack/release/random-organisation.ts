import type { BlockFact } from '#domain/distribution/block-fact'

/** Numbers from 0 to 1 that look thrown and are the same for the same seed (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A made-up organisation of 12 to 260 people: teams of one to ten, most of a team in one department and one office, tenure
 * by chance. Some managers meet everybody, some nobody, and some organisations are all of one kind: where all are alike,
 * a small remainder gives most away.
 */
export function randomOrganisation(seed: number, most = 260): BlockFact[] {
  const dice = diceOf(seed)
  const upTo = (most: number) => Math.floor(dice() * most)
  const size = 12 + Math.min(most - 12, upTo(dice() < 0.7 ? 80 : 250))
  const [departments, offices] = [1 + upTo(8), 1 + upTo(5)]
  const habit = dice()
  const facts: BlockFact[] = []
  for (let manager = 0; facts.length < size; manager += 1) {
    const [department, office] = [upTo(departments), upTo(offices)]
    const meets = habit < 0.15 ? 1 : habit < 0.3 ? 0 : habit < 0.6 ? Math.round(dice()) : dice()
    const team = 1 + upTo(10)
    for (let at = 0; at < team; at += 1) {
      const stray = dice()
      facts.push({
        reportId: `report-${String(facts.length).padStart(4, '0')}`,
        managerId: `manager-${String(manager).padStart(3, '0')}`,
        segments: {
          ...placesOf(stray < 0.08 ? upTo(departments) : department, stray > 0.8 ? upTo(offices) : office),
          tenure: ['under-1', '1-to-3', 'over-3'][upTo(3)],
          employeeType: dice() < 0.9 ? 'Employee' : 'Contractor',
        },
        ...recordOf(dice, meets),
      })
    }
  }
  return facts
}

/** Departments make up divisions, and offices countries. */
function placesOf(department: number, office: number) {
  return {
    department: `Department ${department}`,
    division: `Division ${department % 3}`,
    office: `Office ${office}`,
    country: `Country ${office % 2}`,
  }
}

function recordOf(dice: () => number, meets: number) {
  const heldSessions = dice() < meets ? 1 + Math.floor(dice() * 4) : 0
  const plannedSlots = dice() < 0.85 ? 4 : 0
  const keptSlots = Math.min(plannedSlots, meets === 1 ? 4 : heldSessions)
  return {
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions,
    heldMinutes: heldSessions * (dice() < 0.5 ? 30 : 12),
    plannedSlots,
    keptSlots,
  }
}
