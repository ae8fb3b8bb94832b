import { expect, it } from 'vitest'
import { foundSeries } from './found-series.ts'
import { aPair } from '../../builders/pair-builder.ts'

it('asks about recurring meetings only, and about each once', () => {
  const rows = [
    aPair({ name: 'Ana', rhythm: { cadenceFrom: 'series' } }),
    aPair({ name: 'Ben', rhythm: { cadenceFrom: 'gaps' } }),
    aPair({ name: 'Cem', rhythm: { cadenceFrom: 'series' }, seriesClaim: 'ours' }),
    aPair({ name: 'Dea', rhythm: { cadenceFrom: 'series' }, seriesClaim: 'not_ours' }),
  ]
  expect(foundSeries(rows).map(({ other }) => other.firstName)).toEqual(['Ana'])
})
