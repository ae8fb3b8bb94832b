import { cardText } from '#domain/readings/words/card-text'
import { describe, expect, it } from 'vitest'
import { aCard } from './card-builder.ts'
import { cardReading } from './card-reading.ts'

describe('the words of a card', () => {
  it('name what is missing, and how much of it', () => {
    const card = aCard('topicDiversity', { value: null, n: 4, reason: 'min_data', have: 4, need: 6 })
    expect(cardText('topicDiversity', cardReading('topicDiversity', card), 'en').reason).toBe(
      'Needs 6 tagged talks, has 4.',
    )
  })

  it.each([
    ['nextStepsClosure', 3, 'Needs 3 1:1s, has 2.'],
    ['nextStepsClosure', 5, 'Needs 5 next steps that were due, has 2.'],
    ['timeToCompletion', 5, 'Needs 5 promises that were done, has 2.'],
    ['timeToCompletion', 10, 'Needs 10 promises, has 2.'],
  ] as const)('of %s that needs %i count the right thing', (id, need, reason) => {
    const card = aCard(id, { value: null, n: 2, reason: 'min_data', have: 2, need })
    expect(cardText(id, cardReading(id, card), 'en').reason).toBe(reason)
  })

  it('show counts where the likely range is wider than 50 points', () => {
    const card = aCard('promisesComplete', { value: 5 / 6, n: 6, lo: 0.44, hi: 0.97, counts: { x: 5, n: 6 } })
    expect(cardText('promisesComplete', cardReading('promisesComplete', card), 'en').value).toBe('5 of 6')
  })

  it('suggest one step, from the facts that travel with the number', () => {
    const late = aCard('cadenceAdherence', { value: 0.86, n: 56 }, { uncovered: 8 })
    expect(cardText('cadenceAdherence', cardReading('cadenceAdherence', late), 'en').prompt).toMatch(/^8 workdays had/)
    const topics = aCard('topicDiversity', { value: 2, n: 6 }, { sessions: 6, goals: 4, feedback: 2, career: 0 })
    expect(cardText('topicDiversity', cardReading('topicDiversity', topics), 'de').prompt).toContain('Laufbahn')
  })
})
