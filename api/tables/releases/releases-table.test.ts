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

  it('gives the list and the newest release at once, whichever was published last', async () => {
    const releases = releasesTable(rows())
    const [newer, older] = [release('2031-08-10', '2031-09-07'), release('2031-07-13', '2031-09-08')]
    await releases.publish(newer)
    await releases.publish(older)
    const { blocks, newest } = await releases.opening()
    expect(blocks.slice(0, 2)).toEqual(['2031-08-10', '2031-07-13'])
    expect(newest).toEqual(newer)
    expect(await releases.latest()).toEqual(newer)
  })

  it('keeps nothing of the release before in the place of the newest', async () => {
    const releases = releasesTable(rows())
    const { spread: _, ...without } = release('2032-08-10', '2032-09-07')
    await releases.publish(release('2032-07-13', '2032-08-10'))
    await releases.publish(without)
    expect((await releases.opening()).newest).toEqual(without)
  })

  it('whose second attempt differs, tells what stands', async () => {
    const releases = releasesTable(rows())
    await releases.publish(release('2033-07-13', '2033-08-10'))
    await releases.publish(release('2033-07-13', '2033-08-11'))
    expect((await releases.opening()).newest).toEqual(release('2033-07-13', '2033-08-10'))
  })

  it('tells of the one before when the newest is forgotten', async () => {
    const releases = releasesTable(rows())
    await releases.publish(release('2034-07-13', '2034-08-10'))
    await releases.publish(release('2034-08-10', '2034-09-07'))
    await releases.forget('2034-08-10')
    const { blocks, newest } = await releases.opening()
    expect(blocks[0]).toBe('2034-07-13')
    expect(newest).toEqual(release('2034-07-13', '2034-08-10'))
  })

  it('released before there was a copy of the newest, is read from its own place', async () => {
    const kept = rows()
    const releases = releasesTable(kept)
    await releases.publish(release('2035-07-13', '2035-08-10'))
    for await (const { key } of kept.range('blocks', { from: 'newest|' }))
      await kept.write('blocks', [{ kind: 'remove', key }])
    expect((await releases.opening()).newest).toEqual(release('2035-07-13', '2035-08-10'))
  })
})
