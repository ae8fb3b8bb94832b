import type { PersonView } from '#contract/view'
import type { PairId } from '#domain/pair'
import { BackToPlan } from './back-to-plan.tsx'
import { OpenPlan } from './open-plan.tsx'
import { usePlan } from '../use-plan.ts'
import { WhileRead } from '../while-read.tsx'

type Props = { pair: { pairId: PairId; revision: string; you: PersonView }; planId: string; onBack: () => void }

/** A plan of before as it ended, read when it is opened: its review, its numbers, its habits and goals. Nothing in it changes. */
export function EndedPlan({ pair: { pairId, revision, you }, planId, onBack }: Props) {
  const read = usePlan({ pairId, revision, entries: none, planId })
  return (
    <>
      <BackToPlan onBack={onBack} />
      <WhileRead read={read}>
        {(answer) =>
          answer.plan && (
            <OpenPlan
              you={you}
              pairId={pairId}
              record={undefined}
              onReadAgain={read.again}
              read={answer}
              plan={answer.plan}
            />
          )
        }
      </WhileRead>
    </>
  )
}

/** What this person does now is done to the plan that counts. */
const none: readonly [] = []
