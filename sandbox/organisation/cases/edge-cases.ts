import { answerCases } from './answer-cases.ts'
import { companyCases } from './company-cases.ts'
import type { EdgeCase } from './edge-case.ts'
import { markCases } from './mark-cases.ts'
import { movedCases } from './moved-cases.ts'
import { timeCases } from './time-cases.ts'

/**
 * Every situation of a calendar that detection must get right, each once a quarter. Situations that last longer
 * than one slot (a change of manager, a leave with a deputy, a dotted line) are in long-cases.ts.
 */
export const edgeCases: readonly EdgeCase[] = [
  ...movedCases,
  ...answerCases,
  ...companyCases,
  ...timeCases,
  ...markCases,
]
