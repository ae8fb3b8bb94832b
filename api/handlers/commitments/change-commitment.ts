import { sideOf } from '#domain/pair'
import type { Commitment } from '#domain/commitment'
import type { Act } from '#domain/record/act'
import type { ActName } from '#domain/record/acts'
import type { PlannedSlot } from '#domain/rhythm'
import { localDate } from '#domain/time/local-date'
import type { CommitmentOutput } from '#contract/add-commitment'
import type { Operations } from '#contract/operations'
import type { CommitmentView } from '#contract/view'
import type { Answer, Caller } from '../../ports/handler.ts'
import type { OwnList } from '../../ports/own-list.ts'
import type { Kept, PairStore } from '../../ports/pair-store.ts'
import { actOnLine, type LineAnswer } from '../pair/act-on-line.ts'
import { linePlace } from '../pair/line-place.ts'
import { showCommitment } from '../show/show-commitment.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

export type ChangeCommitmentPorts = OverviewPorts & { pairs: PairStore; ownList: OwnList }
type Params<Input> = { input: Input & Operations['tickCommitment']['input']; caller: Caller; now: string }
type Ruled<Input> = {
  name: ActName
  act: Act<'commitments' | 'planned' | 'dayOf', Input>
  /** What the calendar plans, where the rule looks at it. */
  planned?: readonly PlannedSlot[]
}

/** What every change of one promise shares: read it, let its rule decide, write over the version the caller saw. */
export async function changeCommitment<Input>(
  ports: ChangeCommitmentPorts,
  asked: Params<Input>,
  ruled: Ruled<Input>,
): Promise<Answer<CommitmentOutput>> {
  const answer = await actOnCommitment(ports, asked, ruled)
  if (answer.kind !== 'acted') return answer
  const { shown, revision } = answer
  return shown === undefined ? { kind: 'not-found' } : { kind: 'done', output: { commitment: shown, revision } }
}

/** The same for what may be gone afterwards. */
export async function actOnCommitment<Input>(
  ports: ChangeCommitmentPorts,
  { input, caller, now }: Params<Input>,
  { name, act, planned = [] }: Ruled<Input>,
): Promise<LineAnswer<CommitmentView>> {
  const { pairId, commitmentId, etag } = input
  const by = sideOf(pairId, caller.oid)
  const [pair, stored] = await Promise.all([
    ports.pairs.pair(pairId),
    ports.pairs.line(pairId, 'commitment', commitmentId) as Promise<Kept<Commitment> | undefined>,
  ])
  if (by === undefined) return { kind: 'forbidden' }
  if (pair === undefined) return { kind: 'not-opened' }
  const dayOf = (instant: string) => localDate(instant, pair.zone)
  const decision = act.decide({ commitments: stored ? [stored.line] : [], planned, dayOf }, input, by, now)
  const show = (kept: Kept<Commitment>) => showCommitment(kept, dayOf(now))
  const made = { pairId, kind: 'commitment', act: name, decision, etag, by: caller.oid, at: now } as const
  const answer = await actOnLine(linePlace(ports.pairs, pairId, show), stored, made)
  if (answer.kind !== 'acted' || !answer.isNews) return answer
  const left = answer.shown ? { commitment: answer.shown } : { gone: commitmentId }
  ports.ownList.follow(caller, { pairId, side: by, isReopened: name === 'untickCommitment', ...left })
  await tellOverview(ports, pairId)
  return answer
}
