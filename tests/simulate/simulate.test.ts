import { expect, test } from 'vitest'
import { runSeed } from './run-seed.ts'

test('two hundred days of two people with two devices each: devices agree with the store, nothing is lost or doubled', async () => {
  const broken: string[] = []
  for (let seed = 1; seed <= 200; seed += 1)
    for (const law of (await runSeed(seed)).broken) broken.push(`npm run simulate -- --seed ${seed}: ${law}`)
  expect(broken).toEqual([])
})

test('a seed tells the same story every time', async () => {
  const [first, second] = [await runSeed(77), await runSeed(77)]
  expect(second).toEqual(first)
  expect(Object.keys(first.records[0]?.commitments ?? {}).length).toBeGreaterThan(0)
})
