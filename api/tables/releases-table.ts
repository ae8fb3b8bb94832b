import type { ImportedFigure } from '#contract/open-hr-desk'
import type { ReleasedHelpfulness, ReleasedSpread, ReleasedTable } from '#contract/read-release'
import type { Release, ReleaseStore } from '../ports/release-store.ts'
import { joinText, splitText } from './long-text.ts'
import { removeRows } from './remove-rows.ts'
import { mostWrites, type Row, type Rows, type Write } from './rows.ts'

/**
 * A block's partition holds `release`, one `table|{attribute}` per table and `helpfulness` and `spread`, created in one transaction
 * and never written again. The partition `blocks` lists what is released; `figures` holds the organisation's imported
 * figures.
 */
export function releasesTable(rows: Rows): ReleaseStore {
  async function blocks(): Promise<string[]> {
    const names: string[] = []
    for await (const { key } of rows.range('blocks')) names.push(key)
    return names.toReversed()
  }

  async function release(block: string): Promise<Release | undefined> {
    const found: Row[] = []
    for await (const row of rows.range(block)) found.push(row)
    const head = found.find(({ key }) => key === 'release')
    if (!head) return undefined
    const [pulse] = found.filter(({ key }) => key === 'helpfulness')
    const spread = found.find(({ key }) => key === 'spread')
    const tables = found.filter(({ key }) => key.startsWith('table|')).map(({ values }) => joinText(values))
    return {
      ...(head.values as Omit<Release, 'tables' | 'helpfulness' | 'spread'>),
      tables: tables.map((text) => JSON.parse(text) as ReleasedTable),
      ...(spread ? { spread: JSON.parse(joinText(spread.values)) as ReleasedSpread } : {}),
      ...(pulse ? { helpfulness: JSON.parse(joinText(pulse.values)) as ReleasedHelpfulness } : {}),
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
      const { tables, helpfulness, spread, ...head } = release
      const writes: Write[] = [
        { kind: 'create', key: 'release', values: head },
        ...(helpfulness
          ? [{ kind: 'create', key: 'helpfulness', values: splitText(JSON.stringify(helpfulness)) } as const]
          : []),
        ...(spread ? [{ kind: 'create', key: 'spread', values: splitText(JSON.stringify(spread)) } as const] : []),
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

    figures: async () => {
      const figures: ImportedFigure[] = []
      for await (const { values } of rows.range('figures')) figures.push(values as ImportedFigure)
      return figures
    },

    keepFigures: async (figures) => {
      for (let start = 0; start < figures.length; start += mostWrites) {
        const part = figures.slice(start, start + mostWrites)
        const toWrite = (figure: ImportedFigure): Write => ({
          kind: 'put',
          key: `${figure.quarter}|${figure.measure}`,
          values: figure,
        })
        await rows.write('figures', part.map(toWrite))
      }
    },
  }
}
