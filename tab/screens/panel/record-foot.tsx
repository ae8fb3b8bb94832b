import type { PairView } from '#contract/view'
import { RecordEnd } from '../../meeting/record-end.tsx'
import { headAsks } from '../../session/session-at-hand.ts'
import { SessionEnd } from '../../session/session-end.tsx'

/** What stands at the end of the record and asks nothing: what was said of the session, the rhythm, the ways on. */
export function RecordFoot({ pair }: { pair: PairView }) {
  return (
    <RecordEnd pair={pair} isProposalAsked={headAsks(pair)?.kind === 'rhythm'}>
      {pair.mayWrite && <SessionEnd pair={pair} />}
    </RecordEnd>
  )
}
