import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import type { Release } from '../../ports/release-store.ts'
import { releasesTable } from './releases-table.ts'

function release(block: string, releasedOn: string): Release {
  const hidden = { segment: 'all', shown: false } as const
  return {
    block,
    from: block,
    to: '2026-10-05',
    releasedOn,
    definitionVersion: '1',
    spread: {
      gini: 0.35,
      lorenz: [0, 0, 5, 10, 15, 25, 35, 45, 60, 80, 100],
      bands: [{ band: 'weekly', share: '31%', lo: 25, hi: 38 }],
    },
    tables: [{ attribute: 'department', cells: [{ segment: 'Sales', shown: false }], total: hidden }],
  }
}

examRows('releases', (rows) => {
  it('a release stands as it was first made', async () => {
    const releases = releasesTable(rows())
    expect(await releases.release('2026-09-07')).toBeUndefined()
    expect(await releases.publish(release('2026-09-07', '2026-10-05'))).toBe(true)
    expect(await releases.publish(release('2026-09-07', '2026-10-06'))).toBe(false)
    expect(await releases.release('2026-09-07')).toEqual(release('2026-09-07', '2026-10-05'))
  })

  it('lists the newest block first', async () => {
    const releases = releasesTable(rows())
    await releases.publish(release('2026-07-13', '2026-08-10'))
    await releases.publish(release('2026-08-10', '2026-09-07'))
    expect((await releases.blocks()).slice(-2)).toEqual(['2026-08-10', '2026-07-13'])
  })
})
