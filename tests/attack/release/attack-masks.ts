import type { Found, Release } from './known.ts'
import { fits, toldCounts, type Words } from './told-counts.ts'

const bands: Record<string, readonly [least: number, most: number]> = {
  '5-9': [5, 9],
  '10-19': [10, 19],
  '20-49': [20, 49],
  '50-99': [50, 99],
  '100+': [100, 1_000],
}

/** Figures that say "nobody" or "everybody" for some size of their band, which needs no knowledge but of that size. */
export function attackMasks({ tables, helpfulness }: Pick<Release, 'tables' | 'helpfulness'>): Found[] {
  const cells = tables.flatMap(({ attribute, cells: shown, total }) =>
    [...shown, total].flatMap((cell) => (cell.shown ? [{ about: `${attribute} ${cell.segment}`, ...cell }] : [])),
  )
  const figures = cells.flatMap((cell) => [
    {
      figure: 'coverage',
      about: cell.about,
      band: cell.people,
      words: { shown: cell.coverage, lo: cell.coverageLo, hi: cell.coverageHi },
    },
    {
      figure: 'underCoached',
      about: cell.about,
      band: cell.people,
      words: { shown: cell.underCoached, lo: cell.underCoachedLo, hi: cell.underCoachedHi },
    },
  ])
  if (helpfulness?.shown) {
    const { answers, favourable: shown, favourableLo: lo, favourableHi: hi } = helpfulness
    figures.push({ figure: 'helpfulness', about: 'everybody', band: answers, words: { shown, lo, hi } })
  }
  return figures.flatMap(({ figure, about, band, words }) => {
    const [least, most] = bands[band.trim()] ?? [5, 1_000]
    for (let n = least; n <= most; n += 1) {
      const value = onlyEnd(words, n)
      if (value !== undefined) return [{ figure, about, size: n, value }]
    }
    return []
  })
}

/** "Nobody" or "everybody", when the words leave nothing else. Looks at the neighbour first: mostly it fits as well. */
function onlyEnd(words: Words, n: number): number | undefined {
  for (const [end, beside] of [
    [0, 1],
    [n, n - 1],
  ] as const)
    if (fits(end / n, n, words) && !fits(beside / n, n, words) && toldCounts(words, n).length === 1) return end
  return undefined
}
