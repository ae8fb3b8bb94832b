import type { Release, ReleaseStore } from '../../ports/release-store.ts'
import { collect } from '../storage/collect.ts'
import { splitText } from '../rows/long-text.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Rows, Write } from '../storage/rows.ts'
import { claim, listOf, maybe, number, text } from '../shapes/guard.ts'
import {
  differingSegment,
  helpfulness as helpful,
  releasedTable,
  spread as evenness,
  trendPoint,
  wholeFigure,
} from '../shapes/release.ts'
import { type Holding, longJson, rowKind } from '../shapes/row-kind.ts'

/** What lies in a row of its own, by its key. */
type Part = 'helpfulness' | 'spread' | 'whole' | 'trend' | 'differing'

/** As earlier versions wrote it, without what was told later. */
export const releaseRow = rowKind('release', {
  block: text,
  from: text,
  to: text,
  releasedOn: text,
  definitionVersion: text,
  definedSince: maybe(text),
  k: maybe(number),
  kManagers: maybe(number),
  maxManagerShare: maybe(number),
  managersReadFrom: maybe(number),
  managersReadTo: maybe(number),
  leftFrom: maybe(number),
  leftTo: maybe(number),
  plansFrom: maybe(number),
  plansTo: maybe(number),
  twoCyclesFrom: maybe(number),
  twoCyclesTo: maybe(number),
  isComparable: maybe(claim),
} satisfies Holding<Omit<Release, 'tables' | Part>>)
export const releasedTableRow = rowKind('releasedTable', { text: longJson(releasedTable) })
export const helpfulnessRow = rowKind('helpfulness', { text: longJson(helpful) })
export const spreadRow = rowKind('spread', { text: longJson(evenness) })
export const wholeRow = rowKind('whole', { text: longJson(listOf(wholeFigure)) })
export const differingRow = rowKind('differing', { text: longJson(listOf(differingSegment)) })
export const trendRow = rowKind('trend', { text: longJson(listOf(trendPoint)) })

/**
 * A block's partition holds `release`, one `table|{attribute}` per table and a row for each other part, created in one
 * transaction and never written again. The partition `blocks` lists what is released. A row that does not fit
 * is a `RowError`: a release is told whole or not at all.
 */
export function releasesTable(rows: Rows): ReleaseStore {
  async function blocks(): Promise<string[]> {
    const names: string[] = []
    for await (const { key } of rows.range('blocks')) names.push(key)
    return names.toReversed()
  }

  async function release(block: string): Promise<Release | undefined> {
    const found = await collect(rows.range(block))
    const head = found.find(({ key }) => key === 'release')
    if (!head) return undefined
    const rowOf = (key: Part) => found.find((row) => row.key === key)
    const [helpfulness, spread, whole, trend] = [rowOf('helpfulness'), rowOf('spread'), rowOf('whole'), rowOf('trend')]
    const differing = rowOf('differing')
    return {
      ...releaseRow(head),
      tables: found.filter(({ key }) => key.startsWith('table|')).map((row) => releasedTableRow(row).text),
      ...(helpfulness && { helpfulness: helpfulnessRow(helpfulness).text }),
      ...(spread && { spread: spreadRow(spread).text }),
      ...(whole && { whole: wholeRow(whole).text }),
      ...(trend && { trend: trendRow(trend).text }),
      ...(differing && { differing: differingRow(differing).text }),
    }
  }

  return {
    blocks,
    release,
    latest: async () => {
      const [newest] = await blocks()
      return newest === undefined ? undefined : release(newest)
    },

    publish: async (release) => {
      const { tables, helpfulness, spread, whole, trend, differing, ...head } = release
      const others = Object.entries({ helpfulness, spread, whole, trend, differing }).filter(
        ([, part]) => part !== undefined,
      )
      const writes: Write[] = [
        { kind: 'create', key: 'release', values: head },
        ...others.map(([key, part]): Write => ({ kind: 'create', key, values: splitText(JSON.stringify(part)) })),
        ...tables.map((table): Write => ({
          kind: 'create',
          key: `table|${table.attribute}`,
          values: splitText(JSON.stringify(table)),
        })),
      ]
      const isNew = (await rows.write(release.block, writes)) === 'written'
      // Also when it was there already: the listing may be what an earlier attempt did not reach.
      await rows.write('blocks', [{ kind: 'put', key: release.block, values: {} }])
      return isNew
    },

    forget: async (block) => {
      // The listing goes last: by it a broken-off removal is found again.
      await removeRows(rows, rows.range(block))
      await rows.write('blocks', [{ kind: 'remove', key: block }])
    },
  }
}
