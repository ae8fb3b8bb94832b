import { agreedPublishRules } from '#domain/distribution/publish-rules'
import type { BlockFact } from '#domain/distribution/block-fact'
import { expect, it } from 'vitest'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { pulseTable } from '../../tables/releases/pulse-table.ts'
import { releasesTable } from '../../tables/releases/releases-table.ts'
import { releasedHelpfulness } from './released-helpfulness.ts'

const facts = Array.from({ length: 12 }, (_, at): BlockFact => ({
  reportId: `report ${at}`,
  managerId: `manager ${at % 3}`,
  segments: {},
  availableDays: 20,
  scheduledDays: 20,
  daysPerWeek: 5,
  heldSessions: 1,
  heldMinutes: 30,
}))

async function world(whoLeft: readonly string[] = []) {
  const left = { people: new Set(whoLeft), pairs: new Set<string>() }
  const ports = { pulse: pulseTable(memoryRows()), releases: releasesTable(memoryRows()) }
  const answer = async (quarter: string, answers: Record<string, number[]>) => {
    for (const [manager, scores] of Object.entries(answers))
      for (const score of scores) await ports.pulse.count(quarter, manager, score)
  }
  /** Makes the release of a block, as the job does. */
  const release = async (block: string, asOf: string) => {
    const helpfulness = await releasedHelpfulness(ports, { facts, left, asOf, rules: agreedPublishRules })
    const head = { block, from: block, to: asOf, releasedOn: asOf, definitionVersion: '1', tables: [] }
    await ports.releases.publish({ ...head, helpfulness })
    return helpfulness
  }
  return { answer, release }
}

const enough = { mia: [5, 4], tom: [4, 2], eva: [3, 5] }

it('a quarter is released once it is over, and said again until the next one is', async () => {
  const { answer, release } = await world()
  await answer('2026-Q3', enough)
  await answer('2026-Q4', { mia: [1, 1], tom: [1, 1], eva: [1, 1] })
  const third = await release('2026-09-07', '2026-10-06')
  expect(third).toMatchObject({ from: '2026-07-01', to: '2026-10-01', shown: true, favourable: '65%', answers: '5-9' })
  expect(await release('2026-10-05', '2026-11-03')).toEqual(third)
  expect(await release('2026-12-28', '2027-01-26')).toMatchObject({
    from: '2026-10-01',
    to: '2027-01-01',
    favourable: '<25%',
  })
})

it('answers too few to be shown wait for the next quarter’s, those shown never come again', async () => {
  const { answer, release } = await world()
  await answer('2026-Q2', { mia: [5], tom: [5] })
  await answer('2026-Q3', { mia: [4], tom: [4], eva: [5, 1] })
  await answer('2026-Q4', { mia: [5], tom: [5], eva: [5] })
  expect(await release('2026-06-15', '2026-07-14')).toMatchObject({ to: '2026-07-01', shown: false })
  expect(await release('2026-09-07', '2026-10-06')).toMatchObject({ to: '2026-10-01', shown: true, answers: '5-9' })
  expect(await release('2026-12-28', '2027-01-26')).toEqual({ from: '2026-10-01', to: '2027-01-01', shown: false })
})

it('the answers about a manager who has left the figures are in none', async () => {
  const { answer, release } = await world(['eva'])
  await answer('2026-Q3', { ...enough, tim: [4, 4], ann: [4, 4] })
  expect(await release('2026-09-07', '2026-10-06')).toMatchObject({ shown: true, answers: '5-9' })
  const all = await world()
  await all.answer('2026-Q3', { ...enough, tim: [4, 4], ann: [4, 4] })
  expect(await all.release('2026-09-07', '2026-10-06')).toMatchObject({ shown: true, answers: '10-19' })
})

it('a skip is no answer', async () => {
  const { answer, release } = await world()
  await answer('2026-Q3', { mia: [5, 4], tom: [4, 2] })
  expect(await release('2026-09-07', '2026-10-06')).toEqual({ from: '2026-07-01', to: '2026-10-01', shown: false })
})
