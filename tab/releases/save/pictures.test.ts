import { expect, it } from 'vitest'
import type { ReadReleaseOutput, ReleasedCell } from '#contract/read-release'
import { releaseWords } from '../../words/release-words.ts'
import { pictureNames } from './picture-names.ts'
import { pictureOf } from './pictures.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

function shown(segment: string, coverage: string, [coverageLo, coverageHi] = [60, 80]): ReleasedCell {
  const under = { underCoached: '30%', underCoachedLo: 20, underCoachedHi: 40 }
  return { segment, shown: true, people: '100+', coverage, coverageLo, coverageHi, ...under }
}

const cells = [shown('R&D <x>', '70%'), shown('Plant', '>95%'), { segment: 'Legal', shown: false } as const]
const release: Released = {
  kind: 'released',
  block: '2026-09-07',
  from: '2026-09-07',
  to: '2026-10-05',
  releasedOn: '2026-10-06',
  definitionVersion: '2',
  blocks: [],
  tables: [{ attribute: 'department', cells, total: shown('total', '75%') }],
  spread: {
    gini: 0.3,
    lorenz: [0, 2, 5, 10, 18, 25, 35, 45, 60, 80, 100],
    bands: [
      { band: 'weekly', share: '31%', lo: 25, hi: 38 },
      { band: 'over-10', share: '<5%', lo: 0, hi: 5 },
    ],
  },
  trend: [{ block: '2026-08-10', definitionVersion: '2', isComparable: true }],
}

it.each(pictureNames(release))('the picture %s is whole, in both languages, and tells of its days', (name) => {
  for (const language of ['en', 'de'] as const) {
    const svg = pictureOf(name, release, 'department', { language, locale: language })
    expect(svg).not.toMatch(/undefined|NaN|Invalid/)
    expect(svg).toContain('2026')
    expect(svg).toContain(releaseWords(language).notTelling)
    // Every element that is opened is closed, and no bare ampersand is left of a name.
    expect(svg.match(/<(?:text|g|title|svg)[ >]/g)?.length).toBe(svg.match(/<\/(?:text|g|title|svg)>/g)?.length)
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
  }
})

it.each(pictureNames(release))(
  'nothing that the picture %s says runs over its edge, and all of it stands there',
  (name) => {
    for (const language of ['en', 'de'] as const) {
      const svg = pictureOf(name, release, 'department', { language, locale: language })
      const lines = [...svg.matchAll(/<text x="24" y="[\d.]+" font-size="(\d+)"[^>]*>([^<]*)</g)]
      expect(lines.length).toBeGreaterThan(3)
      // A letter of the widest fonts that a picture may meet is a bit more than half as wide as it is high.
      for (const [, size, text = ''] of lines) expect(text.length * Number(size) * 0.56, text).toBeLessThan(752)
      const said = lines.map(([, , text]) => text).join(' ')
      const { howOften, notTelling } = releaseWords(language)
      expect(said).toContain(notTelling)
      if (name === 'howOften') expect(said).toContain(howOften.meaning)
    }
  },
)

it('shows a border without a dot, and a hidden group without a line', () => {
  const svg = pictureOf('coverage', release, 'department', { language: 'en', locale: 'en-gb' })
  expect(svg).toContain('R&amp;D &lt;x&gt;')
  expect(svg.match(/<circle/g)).toHaveLength(1)
  expect(svg).toContain('not shown')
})

it('shows a share whose range is wider than fifty points by its range alone', () => {
  const wide = { ...release, tables: [{ ...release.tables[0]!, cells: [shown('Plant', '65%', [35, 90])] }] }
  const svg = pictureOf('coverage', wide, 'department', { language: 'en', locale: 'en-gb' })
  expect(svg).toContain('35 to 90')
  expect(svg).not.toContain('65%')
  expect(svg).not.toContain('<circle')
})
