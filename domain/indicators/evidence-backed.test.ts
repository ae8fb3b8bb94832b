import { expect, test } from 'vitest'
import { cardText } from '../readings/words/card-text.ts'
import { evidenceBackedReading } from './evidence-backed.ts'

const time = { window: ['2026-07-16', '2026-10-15'], asOf: '2026-10-15' } as const

test('two of three held 1:1s left a trace; with so few it is told in counts', () => {
  const reading = evidenceBackedReading({ ...time, tiers: ['strong', 'confirmed', 'likely'] })
  expect(reading).toMatchObject({ value: 2 / 3, counts: { x: 2, n: 3 }, detail: { backed: 2, likely: 1 } })
  const { value, prompt } = cardText({ id: 'evidenceBacked', reading }, 'en')
  expect(value).toBe('2 of 3')
  expect(prompt).toContain('1 1:1 counts')
})

test('fewer than three say nothing, and how many there are', () => {
  const reading = evidenceBackedReading({ ...time, tiers: ['strong', 'strong'] })
  expect(cardText({ id: 'evidenceBacked', reading }, 'en').reason).toBe('Needs 3 1:1s, has 2.')
})

test('where all left a trace nothing is asked', () => {
  const reading = evidenceBackedReading({ ...time, tiers: Array.from({ length: 12 }, () => 'strong' as const) })
  expect(cardText({ id: 'evidenceBacked', reading }, 'de')).toMatchObject({
    value: expect.stringMatching(/^100\s%$/),
    prompt: '',
  })
})
