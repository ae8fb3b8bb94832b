import { expect, test } from 'vitest'
import { nextStepsClosureReading } from './next-steps-closure.ts'

const time = { window: ['2026-07-06', '2026-10-05'] as const, asOf: '2026-10-05' }
const step = (due: string, resolved?: string) => (resolved === undefined ? { due } : { due, resolved })
const sessions = [
  { date: '2026-09-07', commitments: [step('2026-09-11', '2026-09-10'), step('2026-09-14', '2026-09-14')] },
  { date: '2026-09-15', commitments: [step('2026-09-22', '2026-09-22'), step('2026-09-23', '2026-09-20')] },
  { date: '2026-09-28', commitments: [step('2026-09-29', '2026-09-29'), step('2026-09-30')] },
  { date: '2026-10-05', commitments: [] },
]

test('five of six next steps were resolved when they met again', () => {
  const reading = nextStepsClosureReading({ ...time, sessions })
  expect(reading.value).toBeCloseTo(5 / 6, 12)
  expect(reading).toMatchObject({ n: 6, detail: { sessions: 4, resolved: 5, openAtNext: 1, capture: 0.75 } })
})

test('three talks and five due steps are needed', () => {
  expect(nextStepsClosureReading({ ...time, sessions: sessions.slice(0, 2) })).toMatchObject({
    lack: { have: 2, need: 3, unit: 'talks' },
  })
  expect(nextStepsClosureReading({ ...time, sessions: sessions.slice(0, 3) })).toMatchObject({
    lack: { have: 4, need: 5, unit: 'dueNextSteps' },
  })
})
