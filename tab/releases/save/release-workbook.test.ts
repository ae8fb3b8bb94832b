import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { ReadReleaseOutput, ReleasedCell } from '#contract/read-release'
import { releaseWorkbook } from './release-workbook.ts'
import { toWorkbook } from './workbook.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
const hard = [
  '0410',
  '1E5',
  '-Support',
  '+Plus',
  '=1+1',
  '@here',
  '3-1',
  '1.234',
  'TRUE',
  ' blank',
  'R&D <"x">',
  "O'Neil",
  '29.02.2024',
]

async function sheetsOf(bytes: Uint8Array): Promise<{ sheet: string; data: unknown[][] }[]> {
  return readExcelFile(Buffer.from(bytes), { trim: false })
}

function shown(segment: string, coverage = '70%'): ReleasedCell {
  const under = { underCoached: '<5%', underCoachedLo: 0, underCoachedHi: 5 }
  return { segment, shown: true, people: '5-9', coverage, coverageLo: 60, coverageHi: 80, ...under }
}

describe('a workbook', () => {
  it('gives every name back as it was, whatever it looks like', async () => {
    const [sheet] = await sheetsOf(toWorkbook([{ name: 'a/b', widths: [20], rows: hard.map((name) => [name]) }]))
    expect(sheet?.data.flat()).toEqual(hard)
    expect(sheet?.sheet).toBe('a b')
  })

  it('is the same file every time, and holds numbers as numbers', async () => {
    const rows = [[{ percent: 74 }, 0.34, null, { head: 'x' }]]
    const [one, other] = [toWorkbook([{ name: 'a', widths: [], rows }]), toWorkbook([{ name: 'a', widths: [], rows }])]
    expect(one).toEqual(other)
    expect((await sheetsOf(one))[0]?.data).toEqual([[0.74, 0.34, null, 'x']])
  })
})

describe('a release as a workbook', () => {
  const cells = [...hard.map((name) => shown(name)), { segment: 'Legal', shown: false } as const]
  const head = {
    block: '2026-09-07',
    from: '2026-09-07',
    to: '2026-10-05',
    releasedOn: '2026-10-06',
    definitionVersion: '2',
  }
  const release: Released = {
    kind: 'released',
    ...head,
    leftFrom: 10,
    leftTo: 20,
    blocks: ['2026-09-07'],
    tables: [{ attribute: 'department', cells, total: shown('total', '>95%') }],
    whole: [{ measure: 'evidence', share: '62%', lo: 58, hi: 66, people: '100+' }],
    trend: [{ block: '2026-08-10', definitionVersion: '2', isComparable: true }],
  }

  it('has every group with its figures, those that are not shown as such, and what they do not tell', async () => {
    const [about, groups, everybody, trend] = await sheetsOf(
      releaseWorkbook(release, { language: 'de', locale: 'de-de' }),
    )
    expect(groups?.data.slice(1, 1 + hard.length).map((row) => row[1])).toEqual(hard)
    expect(groups?.data[1]?.slice(0, 7)).toEqual(['Abteilung', '0410', '5-9', 0.7, 0.6, 0.8, 'unter 5\u00a0%'])
    expect(groups?.data.find((row) => row[1] === 'Legal')?.slice(2, 4)).toEqual(['nicht gezeigt', null])
    expect(groups?.data.at(-1)?.slice(0, 4)).toEqual(['Alle', null, '5-9', 'über 95\u00a0%'])
    expect(everybody?.data.slice(1, 3)).toEqual([
      ['Reichweite', 'über 95\u00a0%', null, null, '5 bis 9'],
      ['Unter 15 Minuten pro Woche', 'unter 5\u00a0%', null, null, '5 bis 9'],
    ])
    expect(everybody?.data).toContainEqual([
      'Mit einer Spur',
      0.62,
      0.58,
      0.66,
      'bei mindestens 100 Personen, die welche hatten',
    ])
    expect(JSON.stringify(about?.data)).toContain('Zwischen 10\u00a0% und 20\u00a0%')
    expect(trend?.data.map((row) => row[1])).toContain('nicht gezeigt')
    expect(JSON.stringify(about?.data)).toContain('nichts Gutes oder Schlechtes')
  })
  it('tells topics by their names, how many 1:1s people have, and where to ask why', async () => {
    const differing = [
      { attribute: 'department', segment: '0410', measure: 'coverage', side: 'below', isAgain: true },
      { attribute: 'department', segment: '1E5', measure: 'coverage', side: 'above', isAgain: false },
    ] as const
    const more: Released = {
      ...release,
      whole: [{ measure: 'topic-career', share: '<5%', lo: 0, hi: 5, people: '100+' }],
      spread: { gini: 0.3, lorenz: [0, 100], sessions: { average: 2.5, median: 2 } },
      differing: [...differing],
    }
    const [, groups, everybody] = await sheetsOf(releaseWorkbook(more, { language: 'de', locale: 'de-de' }))
    expect(JSON.stringify(everybody?.data)).toContain('Worum es in 1:1s geht: Laufbahn')
    expect(JSON.stringify(everybody?.data)).toContain('im Schnitt 2,5 1:1s')
    const asked = groups?.data.slice(-2).map((row) => row.slice(0, 2))
    expect(asked).toEqual([
      ['Wo eine Frage lohnt', null],
      ['Abteilung', '0410: Weniger Personen hatten ein 1:1 als anderswo.'],
    ])
  })
})
