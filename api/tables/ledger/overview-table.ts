import type { Mark } from '#domain/mail-link'
import type { PairId } from '#domain/pair'
import type { DataKey, Keys, SealedPlace } from '../../ports/keys.ts'
import {
  type OverviewRow,
  type OverviewStore,
  type PersonList,
  quoteOfHabit,
  quoteOfThanks,
  type Titles,
} from '../../ports/overview-store.ts'
import { collect } from '../storage/collect.ts'
import { splitText } from '../rows/long-text.ts'
import { fromKeyRow, ownKey } from '../sealing/own-key.ts'
import type { Rows } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'
import { inLivingZone } from '../shapes/living-zone.ts'
import { longJson, rowKind } from '../shapes/row-kind.ts'
import { overviewRow } from '../shapes/overview.ts'
import { listKeyKey, sealedTitles, titlePlace, type SealedTitles } from '../sealing/sealed-titles.ts'

function living(row: OverviewRow): OverviewRow {
  return row.rhythm === undefined ? row : { ...row, rhythm: inLivingZone(row.rhythm) }
}

/** Beside the pairs of a person's list: that there is a plan of their own. It holds nothing of it. */
const ownPlanKey = 'own-plan'

/** A pair in a person's list; the titles it quotes are envelopes beside it. */
export const pairInListRow = rowKind('pairInList', { text: longJson(overviewRow) })

/**
 * One row per pair in the partition of each of its two people, so that a home page is one query. Beside the row lie the
 * titles it may quote, sealed with the key of the person whose list it is; that key lies wrapped in the same partition. A pair
 * whose row does not fit is left out and told to `rows`; a night within four weeks writes it anew.
 */
export function overviewTable(rows: Rows, keys: Keys): OverviewStore {
  const own = ownKey(rows, keys, listKeyKey)

  async function listOf(oid: string): Promise<PersonList> {
    const found = await collect(rows.range(oid))
    const keyRow = found.find(({ key }) => key === listKeyKey)
    const lists = new Map(
      found.filter(({ key }) => key !== listKeyKey && key !== ownPlanKey).map((row) => [row.key, row]),
    )
    return {
      rows: fitting(rows, [...lists.values()], (row) => living(pairInListRow(row).text)),
      hasOwnPlan: found.some(({ key }) => key === ownPlanKey),
      mark: async () => markWith(keyRow ? await keys.unwrap(fromKeyRow(keyRow)) : await own.ensure(oid)),
      titlesOf: async (promises) => {
        const sealed = promises.flatMap(({ pairId, id }) => {
          const envelope = sealedTitles(rows, lists.get(pairId))[id]
          return envelope === undefined ? [] : [{ pairId, id, envelope }]
        })
        if (keyRow === undefined || sealed.length === 0) return new Map()
        return unsealedTitles(await keys.unwrap(fromKeyRow(keyRow)), oid, sealed)
      },
    }
  }

  /** What the row quotes from now on: copies it has already, and those it lacks, sealed. */
  async function quoted(oid: string, row: OverviewRow, readTitles?: () => Promise<Titles>): Promise<SealedTitles> {
    const ids = quotesIn(row)
    if (ids.length === 0) return {}
    const before = sealedTitles(rows, await rows.read(oid, row.pairId))
    const missing = ids.filter((id) => before[id] === undefined)
    const fresh = missing.length > 0 && readTitles ? await seal(oid, row.pairId, missing, await readTitles()) : {}
    const all = { ...before, ...fresh }
    return Object.fromEntries(ids.flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]])))
  }

  async function seal(oid: string, pairId: PairId, ids: string[], titles: Titles): Promise<SealedTitles> {
    const key = await own.ensure(oid)
    const entries = ids.flatMap((id) => {
      const title = titles.get(id)
      return title === undefined ? [] : [[id, key.seal(title, titlePlace(oid, pairId, id))] as const]
    })
    return Object.fromEntries(entries)
  }

  return {
    listOf,
    ofPerson: async (oid) => (await listOf(oid)).rows,
    markOf: async (oid) => markWith(await own.ensure(oid)),
    keep: async (oid, row, readTitles) => {
      const titles = await quoted(oid, row, readTitles)
      const values = { ...splitText(JSON.stringify(row)), ...splitText(JSON.stringify(titles), 'titles') }
      await rows.write(oid, [{ kind: 'put', key: row.pairId, values }])
    },
    noteOwnPlan: async (oid) => void (await rows.write(oid, [{ kind: 'put', key: ownPlanKey, values: {} }])),
  }
}

/** Everything whose words this list may quote. */
function quotesIn({ promises = [], plan, thanks }: OverviewRow): string[] {
  const habits = plan?.habits.map(quoteOfHabit) ?? []
  return [...promises.map(({ id }) => id), ...habits, ...(thanks ? [quoteOfThanks(thanks)] : [])]
}

function markWith(key: DataKey): Mark {
  return (parts) => key.mac(JSON.stringify(parts))
}

function unsealedTitles(
  key: DataKey,
  oid: string,
  sealed: readonly { pairId: PairId; id: string; envelope: string }[],
): Titles {
  return new Map(
    sealed.flatMap(({ pairId, id, envelope }) => {
      const title = unsealedTitle(key, envelope, titlePlace(oid, pairId, id))
      return title === undefined ? [] : [[id, title]]
    }),
  )
}

/** Undefined when the copy was changed or damaged: the list shows the rest, and the pair itself still has the title. */
function unsealedTitle(key: DataKey, envelope: string, place: SealedPlace): string | undefined {
  try {
    return key.unseal(envelope, place)
  } catch {
    return undefined
  }
}
