import type { Release, ReleaseStore } from '../../ports/release-store.ts'
import { collect } from '../storage/collect.ts'
import { splitText } from '../rows/long-text.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows, Write } from '../storage/rows.ts'
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

/** Where the list of blocks is, and beside it the newest release once more, under `newest|{key}`. */
const window = 'blocks'
const newest = 'newest|'
const inWindow = { from: newest, to: 'newest}' }

/**
 * A block's partition holds `release`, one `table|{attribute}` per table and a row for each other part, created in one
 * transaction and never written again. The partition `blocks` lists what is released, and holds the newest release a second
 * time: whoever opens the page reads both at once. Where that copy is of another block, as after an attempt that broke off,
 * the block's own partition is read. A row that does not fit is a `RowError`: a release is told whole or not at all.
 */
export function releasesTable(rows: Rows): ReleaseStore {
  async function blocks(): Promise<string[]> {
    const names: string[] = []
    for await (const { key } of rows.range(window, { to: newest })) names.push(key)
    return names.toReversed()
  }

  async function release(block: string): Promise<Release | undefined> {
    return releaseIn(await collect(rows.range(block)))
  }

  async function opening(): Promise<{ blocks: string[]; newest: Release | undefined }> {
    const [listed, copied] = [[] as string[], [] as Row[]]
    for await (const row of rows.range(window))
      if (row.key.startsWith(newest)) copied.push({ ...row, key: row.key.slice(newest.length) })
      else listed.push(row.key)
    const names = listed.toReversed()
    const [block] = names
    if (block === undefined) return { blocks: names, newest: undefined }
    const isOfBlock = copied.some(({ key, values }) => key === 'release' && values['block'] === block)
    return { blocks: names, newest: isOfBlock ? releaseIn(copied) : await release(block) }
  }

  return {
    blocks,
    release,
    opening,
    latest: async () => (await opening()).newest,

    publish: async (given) => {
      const isNew = (await rows.write(given.block, createdRows(given))) === 'written'
      // Also when it was there already: the listing may be what an earlier attempt did not reach.
      const stands = isNew ? given : await release(given.block)
      if (stands) await rows.write(window, await windowWrites(rows, stands))
      return isNew
    },

    forget: async (block) => {
      const copied = await collect(rows.range(window, inWindow))
      const isCopied = copied.some(({ values }) => values['block'] === block)
      const gone = isCopied ? copied.map(({ key }) => ({ kind: 'remove', key }) as const) : []
      if (gone.length > 0) await rows.write(window, gone)
      // The listing goes last: by it a broken-off removal is found again.
      await removeRows(rows, rows.range(block))
      await rows.write(window, [{ kind: 'remove', key: block }])
    },
  }
}

/** What a partition holds of a release; nothing without its head. */
function releaseIn(found: readonly Row[]): Release | undefined {
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

type Created = Extract<Write, { kind: 'create' }>

function createdRows({ tables, helpfulness, spread, whole, trend, differing, ...head }: Release): Created[] {
  const others = Object.entries({ helpfulness, spread, whole, trend, differing }).filter(
    ([, part]) => part !== undefined,
  )
  return [
    { kind: 'create', key: 'release', values: head },
    ...others.map(([key, part]): Created => ({ kind: 'create', key, values: splitText(JSON.stringify(part)) })),
    ...tables.map((table): Created => ({
      kind: 'create',
      key: `table|${table.attribute}`,
      values: splitText(JSON.stringify(table)),
    })),
  ]
}

/** Lists a block and puts its release in the place of the newest, unless a newer one stands there; all at once. */
async function windowWrites(rows: Rows, release: Release): Promise<Write[]> {
  const listed: Write = { kind: 'put', key: release.block, values: {} }
  const there = await collect(rows.range(window, inWindow))
  if (there.some(({ values }) => String(values['block'] ?? '') > release.block)) return [listed]
  const copy = createdRows(release).map(({ key, values }): Write => ({ kind: 'put', key: `${newest}${key}`, values }))
  const kept = new Set(copy.map(({ key }) => key))
  const gone = there.filter(({ key }) => !kept.has(key)).map(({ key }): Write => ({ kind: 'remove', key }))
  return [listed, ...copy, ...gone]
}
