import { randomBytes } from 'node:crypto'
import type { JournalEntry } from '#domain/plan/journal'
import type { PairId, Side } from '#domain/pair'
import { peopleOf } from '#domain/pair'
import type { Plan } from '#domain/plan/plan'
import { isOwnPlan } from '#domain/plan/plan-people'
import type { DataKey, Keys } from '../../ports/keys.ts'
import { NotOpenedError } from '../../ports/not-opened.ts'
import type { PlanChange, PlanKept, PlanStore } from '../../ports/plan-store.ts'
import { newRevision, readRevision } from '../record/lines/line-partition.ts'
import { fromKeyRow, ownKey } from '../sealing/own-key.ts'
import { fromPairRow } from '../rows/pair-row.ts'
import { fromPlanRow, openPlan, toPlanRow } from '../rows/plan-row.ts'
import {
  changeKey,
  closedPlanKey,
  closedPlans,
  pagesOf,
  pairKey,
  planKey,
  revisionKey,
  sharedPageKey,
  wrappedKeyKey,
} from '../rows/row-keys.ts'
import type { Rows, Write } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { text } from '../shapes/guard.ts'
import { journalEntry } from '../shapes/plan.ts'
import { side } from '../shapes/promise-facts.ts'
import { rowKind } from '../shapes/row-kind.ts'
import { unsealedAs } from '../shapes/unsealed-as.ts'
import { wordsAt } from '../sealing/words.ts'

type Place = { rows: Rows; table: string; partition: string; key: DataKey }

/** A page of a journal that its author shared; `page` is an envelope. */
export const sharedPageRow = rowKind('sharedPage', { by: side, page: text })

/** Plans in rows: beside the lines of their pair, or in the partition of private notes of whoever plans alone. */
export function planTable({ pairs, privates }: { pairs: Rows; privates: Rows }, keys: Keys): PlanStore {
  const { known, ensured, barePlace } = planPlaces({ pairs, privates }, keys)

  return {
    async plan(pairId) {
      const place = await known(pairId)
      const row = await place?.rows.read(place.partition, planKey)
      return place && row && fromPlanRow(row, wordsIn(place, planKey))
    },
    async keep(change) {
      return keepPlan(await ensured(change.pairId), change)
    },
    async past(pairId) {
      const place = await known(pairId)
      if (place === undefined) return []
      const plans: Plan[] = []
      for await (const row of place.rows.range(place.partition, closedPlans)) {
        const plan = openPlan(row, wordsIn(place, row.key))
        if (plan !== undefined) plans.push(plan)
      }
      return plans
    },
    async shared(pairId, planId) {
      // Alone there is nobody to share with, and the pages that lie there are one's own.
      const place = isOwnPlan(pairId) ? undefined : await known(pairId)
      if (place === undefined) return []
      const pages: (JournalEntry & { by: Side })[] = []
      for await (const row of place.rows.range(place.partition, pagesOf(planId))) {
        const shared = fittingOne(place.rows, row, sharedPageRow)
        const entry = shared && openPage(row.key, shared.page, place)
        if (shared && entry) pages.push({ ...entry, by: shared.by })
      }
      return pages
    },
    async share(pairId, page, entry) {
      const place = await ensured(pairId)
      const key = sharedPageKey(page)
      const revision = newRevision()
      const isThere = (await place.rows.read(place.partition, key)) !== undefined
      const values = entry && { by: page.by, page: wordsIn(place, key).seal('page', JSON.stringify(entry)) }
      const write: Write[] = values ? [{ kind: 'put', key, values }] : isThere ? [{ kind: 'remove', key }] : []
      if (write.length === 0) return (await readRevision(place.rows, place.partition)) ?? ''
      await place.rows.change(place.partition, [...write, { kind: 'put', key: revisionKey, values: { revision } }])
      return revision
    },
    revision: async (pairId) => {
      const { rows, partition } = barePlace(pairId)
      return (await readRevision(rows, partition)) ?? ''
    },
  }
}

/** Where the plan of a pair lies, or of whoever plans alone, and with which key. */
function planPlaces({ pairs, privates }: { pairs: Rows; privates: Rows }, keys: Keys) {
  const own = ownKey(privates, keys, wrappedKeyKey)

  /** Undefined while nothing is kept there. */
  async function known(pairId: PairId): Promise<Place | undefined> {
    const bare = barePlace(pairId)
    const row = await bare.rows.read(bare.partition, isOwnPlan(pairId) ? wrappedKeyKey : pairKey)
    if (row === undefined) return undefined
    return { ...bare, key: await keys.unwrap(isOwnPlan(pairId) ? fromKeyRow(row) : fromPairRow(row)) }
  }

  async function ensured(pairId: PairId): Promise<Place> {
    if (!isOwnPlan(pairId)) return placeOr(await known(pairId))
    const bare = barePlace(pairId)
    return { ...bare, key: await own.ensure(bare.partition) }
  }

  function barePlace(pairId: PairId): Omit<Place, 'key'> {
    if (!isOwnPlan(pairId)) return { rows: pairs, table: 'pairs', partition: pairId }
    return { rows: privates, table: 'private', partition: `${peopleOf(pairId).report}_${pairId}` }
  }

  return { known, ensured, barePlace }
}

function placeOr(place: Place | undefined): Place {
  if (place === undefined) throw new NotOpenedError()
  return place
}

/** The plan, the one it takes the place of, what the ledger says, and the revision: one transaction. */
async function keepPlan(place: Place, { plan, etag, filed, what, by, at }: PlanChange): Promise<PlanKept> {
  const revision = newRevision()
  const nonce = randomBytes(6).toString('hex')
  const values = toPlanRow(plan, wordsIn(place, planKey))
  const writes: Write[] = [
    etag === undefined ? { kind: 'create', key: planKey, values } : { kind: 'replace', key: planKey, values, etag },
    {
      kind: 'create',
      key: changeKey({ kind: 'plan', id: plan.id, at, nonce }),
      values: { line: 'plan', id: plan.id, what: 'edited', by, at, fields: what },
    },
    { kind: 'put', key: revisionKey, values: { revision } },
  ]
  if (filed !== undefined) {
    const key = closedPlanKey(filed.closed?.on ?? filed.terms.timeline.startOn, filed.id)
    writes.push({ kind: 'put', key, values: toPlanRow(filed, wordsIn(place, key)) })
  }
  const written = await place.rows.change(place.partition, writes)
  return written.kind === 'written' ? { kind: 'kept', revision } : { kind: 'conflict' }
}

function openPage(rowKey: string, envelope: string, place: Place): JournalEntry | undefined {
  return unsealedAs(journalEntry, () => wordsIn(place, rowKey).unseal('page', envelope))
}

function wordsIn({ table, partition, key }: Place, rowKey: string) {
  return wordsAt(key, { table, partitionKey: partition, rowKey })
}
