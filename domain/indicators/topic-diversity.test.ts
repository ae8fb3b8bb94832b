import { expect, test } from 'vitest'
import { topicDiversityReading } from './topic-diversity.ts'

const time = { window: ['2026-07-06', '2026-10-05'] as const, asOf: '2026-10-05' }
const talks = (count: number, topic: string) => Array.from({ length: count }, () => [topic])
const sessions = [...talks(4, 'goals'), ...talks(2, 'feedback'), ...talks(2, 'career')]

test('four on goals, two on feedback, two on career: about 2.8 topics, and which never came up', () => {
  const reading = topicDiversityReading({ ...time, sessions })
  expect(reading.value).toBeCloseTo(2.828427, 6)
  expect(reading).toMatchObject({
    n: 8,
    detail: { sessions: 8, missing: ['obstacles', 'development', 'workload', 'collaboration', 'recognition'] },
  })
})

test('untagged talks do not count towards the six', () => {
  expect(topicDiversityReading({ ...time, sessions: [...sessions.slice(0, 5), [], ['weather']] })).toMatchObject({
    value: null,
    lack: { have: 5, need: 6, unit: 'taggedTalks' },
  })
})

test('exactly six tagged talks are enough', () => {
  expect(topicDiversityReading({ ...time, sessions: sessions.slice(0, 6) }).value).toBeGreaterThan(1)
})
