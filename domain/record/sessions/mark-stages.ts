import { markSame } from '../../plan/same.ts'
import type { SameStage } from '../../session.ts'
import { onSession } from './one-session.ts'

/** Which stages of SAME the two worked on in a session; none takes the marks away. */
export const markStages = onSession<{ on: string; stages: readonly SameStage[] }>(
  (session, { input }) => markSame(session, input.stages),
  ({ same = [] }, { input: { on } }) => ({ operation: 'markStages', input: { on, stages: [...same] } }),
)
