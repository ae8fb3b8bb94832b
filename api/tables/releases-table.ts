import type { ReleasedTable } from '#contract/read-release'
import type { Release, ReleaseStore } from '../ports/release-store.ts'
import { collect } from './collect.ts'
import { joinText, splitText } from './long-text.ts'
import { removeRows } from './remove-rows.ts'
import type { Rows, Write } from './rows.ts'

/** What lies in a row of its own, by its key. */
const parts = ['helpfulness', 'spread', 'whole', 'trend'] as const
type Part = (typeof parts)[number]

/**
 * A block's partition holds `release`, one `table|{attribute}` per table and a row for each other part, created in one
 * transaction and never written again. The partition `blocks` lists what is released.
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
    const tables = found.filter(({ key }) => key.startsWith('table|')).map(({ values }) => joinText(values))
    const others = found.filter(({ key }) => isPart(key)).map(({ key, values }) => [key, JSON.parse(joinText(values))])
    return {
      ...(head.values as Omit<Release, 'tables' | Part>),
      tables: tables.map((text) => JSON.parse(text) as ReleasedTable),
      ...(Object.fromEntries(others) as Partial<Pick<Release, Part>>),
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
      const { tables, helpfulness, spread, whole, trend, ...head } = release
      const others = Object.entries({ helpfulness, spread, whole, trend }).filter(([, part]) => part !== undefined)
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

function isPart(key: string): key is Part {
  return parts.some((part) => part === key)
}
