import { createContext, useContext } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { PairId } from '#domain/pair'
import type { PairView, SessionView } from '#contract/view'
import type { PlanAct } from '#domain/plan/plan-act'
import type { Plan } from '#domain/plan/plan'
import type { PlanWords } from '../words/plan-words.ts'

/** Of a pair's record: how often they meet, their topics and the 1:1 that runs or was last. */
export type PlanRecord = Pick<PairView, 'cadence' | 'topics'> & {
  cadenceDays: number
  session: SessionView | undefined
}

/** What every part of an open plan knows: the plan with what was read around it, and how something is done to it. */
export type PlanScene = {
  plan: Plan
  pairId: PairId
  read: ReadPlanOutput
  words: PlanWords
  /** First name of the other person; undefined for a plan of one's own. */
  other: string | undefined
  /** May anything be done to this plan: it is not of a pair that is over, and not a plan of before. */
  mayAct: boolean
  /** Of the plan: 1 before it begins, the last one when it is over. */
  week: number
  /** Reads the plan anew: after what was done beside the outbox. */
  readAgain: () => void
  /** What stands beside the plan in the record of the two; undefined for a plan of one's own, and for one of before. */
  record: PlanRecord | undefined
  /**
   * Does it at once and can take it back. Gives the sentences that say why it cannot be done; none when it was done.
   * `says` is what became of it, for those who listen.
   */
  act: (act: PlanAct, says: string) => string[]
}

const PlanContext = createContext<PlanScene | undefined>(undefined)

export const PlanProvider = PlanContext.Provider

export function usePlanScene(): PlanScene {
  const scene = useContext(PlanContext)
  if (!scene) throw new Error('This part of a plan stands outside it.')
  return scene
}
