import { describe, expect, it } from 'vitest'
import { besideWords } from '../words/beside-words.ts'
import { aCard } from './card-builder.ts'
import { cardBars } from './card-bars.ts'

const reader = { words: besideWords('en'), language: 'en', day: (day: string) => day } as const

describe('the picture of a card', () => {
  it('shows the weeks of a rhythm against a full week', () => {
    const card = { ...aCard('cadenceAdherence'), points: [{ on: '2026-10-05', value: 0.4 }] }
    expect(cardBars('cadenceAdherence', card, reader)).toEqual({
      bars: [{ label: '2026-10-05', value: 0.4, text: '40%' }],
      columns: ['Week of', 'Covered workdays'],
      top: 1,
    })
  })

  it('names all eight topics, those never touched with a zero', () => {
    const shown = cardBars('topicDiversity', aCard('topicDiversity', { value: 1.9 }, { goals: 3.5 }), reader)
    expect(shown?.bars).toHaveLength(8)
    expect(shown?.bars.slice(0, 2)).toEqual([
      { label: 'Goals', value: 3.5, text: '3.5' },
      { label: 'Obstacles', value: 0, text: '0' },
    ])
  })

  it('is left out where there is nothing to draw', () => {
    expect(cardBars('carryOver', aCard('carryOver', { value: 0 }), reader)).toBeUndefined()
    expect(
      cardBars('topicDiversity', aCard('topicDiversity', { value: null, reason: 'min_data' }), reader),
    ).toBeUndefined()
  })
})
