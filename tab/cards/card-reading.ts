import { taxonomy } from '#domain/quality/topic-weights'
import type { Unit } from '#domain/readings/reading'
import type { ReadingOf } from '#domain/readings/words/reading-of'
import type { CardView } from '#contract/read-cards'

/** The indicators that a pair has cards for. */
export const pairIndicators = [
  'cadenceAdherence',
  'timeSinceLast',
  'promisesComplete',
  'sayDoGap',
  'carryOver',
  'nextStepsClosure',
  'reliability',
  'timeToCompletion',
  'topicDiversity',
] as const
export type PairIndicator = (typeof pairIndicators)[number]

export function isPairIndicator(id: string): id is PairIndicator {
  return (pairIndicators as readonly string[]).includes(id)
}

const units: Record<PairIndicator, Unit> = {
  cadenceAdherence: 'expectedTalks',
  timeSinceLast: 'workdays',
  promisesComplete: 'duePromises',
  sayDoGap: 'duePromisesPerSide',
  carryOver: 'promises',
  nextStepsClosure: 'dueNextSteps',
  reliability: 'plannedTalks',
  timeToCompletion: 'promises',
  topicDiversity: 'taggedTalks',
}

/**
 * A card as the reading it was made of, so that the domain's own sentences can be written from it. Readings end with
 * today, so today is when they were made. What travels as plain facts becomes the detail again.
 */
export function cardReading<Id extends PairIndicator>(id: Id, { reading, facts }: CardView): ReadingOf[Id] {
  const { n, window, definitionVersion, value, reason, have, need } = reading
  const frame = { id, n, window, definitionVersion, asOf: window.to }
  if (value === null) {
    const lack =
      need === undefined ? {} : { lack: { need, unit: unitOf(id, need), ...(have === undefined ? {} : { have }) } }
    return { ...frame, value, reason: reason ?? 'min_data', ...lack } as ReadingOf[Id]
  }
  const { lo, hi, counts } = reading
  const missing = taxonomy.filter((topic) => facts[topic] === 0)
  return { ...frame, value, lo, hi, counts, detail: { ...facts, missing } } as unknown as ReadingOf[Id]
}

/** Two cards ask for two things, one after the other; how many are needed tells which of the two is missing. */
function unitOf(id: PairIndicator, need: number): Unit {
  if (id === 'timeSinceLast' && need === 1) return 'talks'
  if (id === 'nextStepsClosure' && need === 3) return 'talks'
  if (id === 'timeToCompletion' && need === 5) return 'keptPromises'
  return units[id]
}
