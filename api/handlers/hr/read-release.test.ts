import papa from 'papaparse'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DifferingSegment, ReleasedSpread } from '#contract/read-release'
import { callerOf, counted } from '../../../tests/api/pair-world.ts'
import type { Release, ReleaseStore } from '../../ports/release-store.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { releasesTable } from '../../tables/releases/releases-table.ts'
import { colleaguesTable } from '../../tables/people/colleagues-table.ts'
import { importedFiguresTable } from '../../tables/releases/imported-figures-table.ts'
import { segmentsTable } from '../../tables/releases/segments-table.ts'
import { exportRelease } from './export-release.ts'
import { openHrDesk } from './open-hr-desk.ts'
import { readRelease } from './read-release.ts'

const asked = { caller: callerOf('anybody'), now: '2026-10-15T08:10:00.000Z', pairId: undefined }
let releases: ReleaseStore
beforeEach(() => {
  releases = releasesTable(memoryRows())
})

function release(block: string, segment = 'Sales'): Release {
  const figures = { coverageLo: 50, coverageHi: 85, underCoached: '30%', underCoachedLo: 15, underCoachedHi: 50 }
  const shown = { shown: true, people: '5-9', coverage: '70%', ...figures } as const
  const cells = [{ segment, ...shown }, { segment: 'Legal', shown: false } as const]
  const table = { attribute: 'department', cells, total: { segment: 'total', ...shown } } as const
  return { block, from: block, to: '2026-10-05', releasedOn: '2026-10-06', definitionVersion: '1', tables: [table] }
}

describe('a release', () => {
  it('the latest, a named one, and none', async () => {
    const read = (block: string) => readRelease({ releases })({ ...asked, input: { block } })
    expect(await read('latest')).toEqual({ kind: 'done', output: { kind: 'none-yet' } })
    await releases.publish(release('2026-08-10'))
    await releases.publish(release('2026-09-07'))
    const blocks = ['2026-09-07', '2026-08-10']
    expect(await read('latest')).toEqual({
      kind: 'done',
      output: { kind: 'released', ...release('2026-09-07'), blocks },
    })
    expect(await read('2026-08-10')).toMatchObject({ output: { block: '2026-08-10' } })
    expect(await read('2026-07-13')).toEqual({ kind: 'not-found' })
  })

  it('as CSV: what is on the screen, hidden cells as hidden, and no formula to run', async () => {
    await releases.publish(release('2026-09-07', '=cmd|" /C calc"!A0'))
    const answer = await exportRelease({ releases })({ ...asked, input: { block: '2026-09-07' } })
    expect(answer).toMatchObject({ kind: 'done', output: { fileName: 'coaching-2026-09-07.csv' } })
    const lines = answer.kind === 'done' ? answer.output.csv.split('\r\n') : []
    expect(lines.slice(0, 4)).toEqual([
      'attribute,segment,people,coverage,coverage from,coverage to,under-coached,under-coached from,under-coached to',
      `department,"'=cmd|"" /C calc""!A0"," 5-9",70%,50,85,30%,15,50`,
      'department,Legal,not shown,not shown,,,not shown,,',
      'department,total," 5-9",70%,50,85,30%,15,50',
    ])
    // What a reader of the page sees beside the figures goes with the file.
    const notes = papa.parse<string[]>(lines.slice(4).join('\r\n')).data
    expect(notes.map(([kind, about]) => `${kind} ${about}`)).toEqual([
      'note block',
      'note coverage',
      'note under-coached',
      'note range',
      'note not shown',
    ])
    expect(notes[0]?.[2]).toBe('2026-09-07 to 2026-10-04, released on 2026-10-06, rounded and masked by version 1')
    expect(notes[4]?.[2]).toMatch(/at least 5 people of at least 3 managers, none with more than 50%/)
    expect(new Set(notes.map((fields) => fields.length))).toEqual(new Set([9]))
  })

  it('a file says by which constants it was made, where a deployment has stricter ones', async () => {
    await releases.publish({ ...release('2026-09-07'), k: 8, kManagers: 4, maxManagerShare: 0.4 })
    const answer = await exportRelease({ releases })({ ...asked, input: { block: '2026-09-07' } })
    expect(answer).toMatchObject({ output: { csv: expect.stringMatching(/8 people of at least 4 managers.* 40%/) } })
  })

  it('a group called 0410, 1E5, -Support or +Plus comes back from the file as it was', async () => {
    const names = ['0410', '1E5', '-Support', '+Plus', '-R&D', 'Köln; Büro 2', 'Say "hi"', ' 5-9']
    const table = release('2026-09-07').tables[0]
    const cells = names.map((segment) => ({ segment, shown: false }) as const)
    if (table) await releases.publish({ ...release('2026-09-07'), tables: [{ ...table, cells }] })
    const answer = await exportRelease({ releases })({ ...asked, input: { block: '2026-09-07' } })
    const read = papa.parse<string[]>(answer.kind === 'done' ? answer.output.csv : '').data
    const groups = read.filter(([attribute]) => attribute === 'department')
    expect(groups.slice(0, -1).map(([, segment]) => segment)).toEqual(names)
  })

  it('the file tells which 1:1s were kept and what is told of everybody, as the page does', async () => {
    const made = release('2026-09-07')
    const [table] = made.tables
    if (!table?.total.shown) throw new Error('Nothing is shown')
    const total = { ...table.total, reliability: '85%', reliabilityLo: 70, reliabilityHi: 95 }
    const whole = [{ measure: 'nextStep', share: '40%', lo: 25, hi: 55, people: '50-99' }] as const
    await releases.publish({ ...made, tables: [{ ...table, total }], whole: [...whole] })
    const answer = await exportRelease({ releases })({ ...asked, input: { block: '2026-09-07' } })
    const [head, ...lines] = answer.kind === 'done' ? answer.output.csv.split('\r\n') : []
    expect(head).toMatch(/,kept,kept from,kept to$/)
    expect(lines).toContain('department,total," 5-9",70%,50,85,30%,15,50,85%,70,95')
    expect(lines).toContain('department,Legal,not shown,not shown,,,not shown,,,not shown,,')
    expect(lines).toContain('whole,with a next step," 50-99",40%,25,55,,,,,,')
  })

  it('the file names, beside its figures, what differed twice in a row, and says below what that does not tell', async () => {
    const made = release('2026-09-07')
    const one = { attribute: 'department', segment: 'Sales', side: 'below' } as const
    const differing = [
      { ...one, measure: 'coverage', isAgain: true },
      { ...one, measure: 'underCoached', side: 'above', isAgain: true },
      { attribute: 'department', segment: 'Legal', measure: 'coverage', side: 'above', isAgain: false },
    ] as const
    const linesOf = async (block: string, some: readonly DifferingSegment[]) => {
      await releases.publish({ ...made, block, differing: [...some] })
      const answer = await exportRelease({ releases })({ ...asked, input: { block } })
      return answer.kind === 'done' ? answer.output.csv.split('\r\n') : []
    }
    const [head, sales, legal, total, ...notes] = await linesOf('2026-09-07', differing)
    expect(head).toMatch(/,under-coached to,ask why$/)
    expect(sales).toBe(
      'department,Sales," 5-9",70%,50,85,30%,15,50,coverage below the others; under-coached above the others',
    )
    expect(legal).toMatch(/,not shown,,,$/)
    expect(total).toMatch(/,50,$/)
    expect(notes.map((line) => line.split(',')[1]).slice(-2)).toEqual(['ask why', 'ask why'])
    expect(notes.join()).toMatch(/four weeks before.*There may be a good reason/)
    expect((await linesOf('2026-08-10', [])).at(-1)).toMatch(/There may be a good reason/)
  })

  it('says how evenly 1:1s are spread, on the page and in the file', async () => {
    const spread: ReleasedSpread = {
      gini: 0.35,
      lorenz: [0, 0, 5, 10, 15, 25, 35, 45, 60, 80, 100],
      sessions: { average: 2.5, median: 2 },
      bands: [{ band: '3-to-6', share: '31%', lo: 25, hi: 38 }],
      betweenManagers: { from: 30, to: 40 },
    }
    await releases.publish({ ...release('2026-09-07'), spread })
    const read = await readRelease({ releases })({ ...asked, input: { block: 'latest' } })
    expect(read).toMatchObject({ output: { spread } })
    const answer = await exportRelease({ releases })({ ...asked, input: { block: '2026-09-07' } })
    const [head, ...lines] = answer.kind === 'done' ? answer.output.csv.split('\r\n') : []
    expect(head).toMatch(/,share of 1:1s,gini,1:1s in four weeks$/)
    expect(lines).toContain('spread,lower 50% of people,,,,,,,,25%,,')
    expect(lines).toContain('how often,3 to 6 weeks,,31%,25,38,,,,,,')
    expect(lines).toContain('spread,between managers,,,,,,,,30% to 40%,,')
    expect(lines.filter((line) => !line.startsWith('note,')).slice(-3)).toEqual([
      'spread,everybody,,,,,,,,,0.35,',
      'spread,average,,,,,,,,,,2.5',
      'spread,median,,,,,,,,,,2',
    ])
  })

  it('says how helpful 1:1s are, on the page and in the file', async () => {
    const quarter = { from: '2026-07-01', to: '2026-10-01' } as const
    const share = { favourable: '65%', favourableLo: 25, favourableHi: 95 } as const
    await releases.publish({ ...release('2026-08-10'), helpfulness: { ...quarter, shown: false } })
    await releases.publish({
      ...release('2026-09-07'),
      helpfulness: { ...quarter, shown: true, answers: '5-9', ...share },
    })
    const read = await readRelease({ releases })({ ...asked, input: { block: 'latest' } })
    expect(read).toMatchObject({ output: { helpfulness: { ...quarter, shown: true, answers: '5-9', ...share } } })
    const lastFigures = async (block: string) => {
      const answer = await exportRelease({ releases })({ ...asked, input: { block } })
      return answer.kind === 'done'
        ? answer.output.csv.split('\r\n').findLast((line) => !line.startsWith('note,'))
        : undefined
    }
    expect(await lastFigures('2026-09-07')).toBe('helpfulness,2026-07-01 to 2026-09-30," 5-9",,,,,,,,25,95')
    expect(await lastFigures('2026-08-10')).toBe('helpfulness,2026-07-01 to 2026-09-30,not shown,,,,,,,not shown,,')
  })

  it('on HR’s desk: the organisation’s own figures, in three reads and none of what is released', async () => {
    const figure = { quarter: '2026-Q3', measure: 'okr_slippage', value: 0.3, source: 'OKR tool' } as const
    const rows = counted(memoryRows())
    const importedFigures = importedFiguresTable(rows)
    const at = '2026-10-14T08:00:00.000Z'
    await importedFigures.keep([{ ...figure, at, by: 'gone', version: null }])
    const colleagues = colleaguesTable(memoryRows())
    const ports = { importedFigures, segments: segmentsTable(rows), colleagues }
    const before = rows.count.reads + rows.count.ranges
    expect(await openHrDesk(ports)({ ...asked, input: {} })).toEqual({
      kind: 'done',
      output: {
        figures: [{ ...figure, at, by: null, before: null, version: expect.any(String) }],
        segments: { version: null, people: 0, columns: [], deeds: [], used: null },
      },
    })
    expect(rows.count.reads + rows.count.ranges - before).toBe(3)
  })

  it('the list and the newest release are one read, of however many groups; another block is one more', async () => {
    const rows = counted(memoryRows())
    const kept = releasesTable(rows)
    await kept.publish(release('2026-09-07'))
    rows.count.ranges = 0
    await readRelease({ releases: kept })({ ...asked, input: { block: 'latest' } })
    expect(rows.count).toEqual({ reads: 0, ranges: 1 })
    await kept.publish(release('2026-10-05'))
    rows.count.ranges = 0
    await readRelease({ releases: kept })({ ...asked, input: { block: '2026-09-07' } })
    expect(rows.count).toEqual({ reads: 0, ranges: 2 })
  })
})
