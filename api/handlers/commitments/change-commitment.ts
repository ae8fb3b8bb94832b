import { sideOf, type PairId } from '#domain/pair'
import type { Commitment } from '#domain/commitment'
import type { Act } from '#domain/record/act'
import type { ActName } from '#domain/record/acts'
import { localDate } from '#domain/time/local-date'
import type { CommitmentOutput } from '#contract/add-commitment'
import type { RemovedOutput } from '#contract/remove-note'
import type { Answer, Caller } from '../../ports/handler.ts'
import type { OwnList } from '../../ports/own-list.ts'
import type { Kept, PairStore } from '../../ports/pair-store.ts'
import { actOnLine } from '../pair/act-on-line.ts'
import { linePlace } from '../pair/line-place.ts'
import { showCommitment } from '../show/record/show-commitment.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

export type ChangeCommitmentPorts = OverviewPorts & { pairs: PairStore; ownList: OwnList }
type Named = { pairId: PairId; commitmentId: string; etag: string }
type Params<Input> = { input: Input & Named; caller: Caller; now: string }
type Ruled<Input> = {
  name: ActName
  act: Act<'commitments' | 'planned' | 'dayOf', Input>
}

/**
 * What every act on one promise shares: read it, let its rule decide, write over the version the caller saw. The answer has
 * the promise unless it was taken away.
 */
export async function changeCommitment<Input>(
  ports: ChangeCommitmentPorts,
  { input, caller, now }: Params<Input>,
  { name, act }: Ruled<Input>,
): Promise<Answer<CommitmentOutput | RemovedOutput>> {
  const { pairId, commitmentId, etag } = input
  const by = sideOf(pairId, caller.oid)
  const [pair, stored, rhythm] = await Promise.all([
    ports.pairs.pair(pairId),
    ports.pairs.line(pairId, 'commitment', commitmentId) as Promise<Kept<Commitment> | undefined>,
    act.looksAtCalendar?.(input) ? ports.pairs.rhythm(pairId) : undefined,
  ])
  if (by === undefined) return { kind: 'forbidden' }
  if (pair === undefined) return { kind: 'not-opened' }
  const dayOf = (instant: string) => localDate(instant, pair.zone)
  const record = { commitments: stored ? [stored.line] : [], planned: rhythm?.planned ?? [], dayOf }
  const decision = act.decide(record, input, by, now)
  const show = (kept: Kept<Commitment>) => showCommitment(kept, dayOf(now))
  const made = { pairId, kind: 'commitment', act: name, decision, etag, by: caller.oid, at: now } as const
  const answer = await actOnLine(linePlace(ports.pairs, pairId, show), stored, made)
  if (answer.kind !== 'acted') return answer
  const { isNews, shown: commitment, revision } = answer
  if (isNews) {
    const isReopened = stored?.line.status === 'done' && commitment?.status === 'open'
    ports.ownList.follow(caller, {
      pairId,
      side: by,
      isReopened,
      ...(commitment ? { commitment } : { gone: commitmentId }),
    })
    await tellOverview(ports, pairId)
  }
  return { kind: 'done', output: commitment === undefined ? { revision } : { commitment, revision } }
}
