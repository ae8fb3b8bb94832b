import { expect, it } from 'vitest'
import { compareOutcome } from '../../replay/compare-outcome.ts'
import { runCase } from '../../replay/run-case.ts'
import { changedSeries } from './changed-series.ts'
import { oneEntry } from './one-entry.ts'

it.each([...oneEntry, ...changedSeries])('$name', async (one) => {
  expect(compareOutcome(one.expect, await runCase(one))).toEqual([])
})
