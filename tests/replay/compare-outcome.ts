import type { Outcome } from './outcome-of.ts'
import type { ReplayExpected } from './replay-case.ts'

export type Difference = { field: string; wanted: unknown; got: unknown }

/** What came out differently. Only what is expected is compared; of reasons, each expected one has to be among them. */
export function compareOutcome(expected: ReplayExpected, outcome: Outcome): Difference[] {
  const { slots, notCounted, ...plain } = expected
  const differences = Object.entries(plain).flatMap(([field, wanted]): Difference[] => {
    const got = outcome[field as keyof typeof plain]
    return isSame(wanted, got) ? [] : [{ field, wanted, got }]
  })
  return [...differences, ...ofSlots(slots, outcome), ...ofReasons(notCounted, outcome)]
}

function ofSlots(wanted: ReplayExpected['slots'], outcome: Outcome): Difference[] {
  if (wanted === undefined) return []
  const got = outcome.slots.map((slot, index) => {
    const fields = Object.keys(wanted[index] ?? wanted[0] ?? {}) as (keyof typeof slot)[]
    return Object.fromEntries(fields.map((field) => [field, slot[field]]))
  })
  return isSame(wanted, got) ? [] : [{ field: 'slots', wanted, got }]
}

function ofReasons(wanted: ReplayExpected['notCounted'], { notCounted }: Outcome): Difference[] {
  if (wanted === undefined) return []
  const why = new Map(notCounted.map((one) => [one.id, one.why]))
  const isTold = wanted.every((one) => why.get(one.id) === one.why) && (wanted.length > 0 || notCounted.length === 0)
  const named = notCounted.filter(({ id }) => wanted.length === 0 || wanted.some((one) => one.id === id))
  return isTold ? [] : [{ field: 'notCounted', wanted, got: named.map(({ id, why: reason }) => ({ id, why: reason })) }]
}

function isSame(wanted: unknown, got: unknown): boolean {
  return JSON.stringify(wanted ?? null) === JSON.stringify(got ?? null)
}
