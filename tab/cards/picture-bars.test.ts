import { describe, expect, it } from 'vitest'
import { taxonomy } from '#domain/quality/topic-weights'
import { besideWords } from '../words/beside-words.ts'
import { pictureBars } from './picture-bars.ts'

const english = { words: besideWords('en'), language: 'en', day: (day: string) => `on ${day}` } as const
const german = { words: besideWords('de'), language: 'de', day: (day: string) => day } as const

describe('the values of a picture', () => {
  it('stand by their day, a share as a percentage', () => {
    const points = [{ on: '2026-10-05', value: 0.4 }]
    expect(pictureBars({ kind: 'shares', points }, english)).toEqual([
      { label: 'on 2026-10-05', value: 0.4, text: '40%' },
    ])
  })

  it('are a yes or a no in the reader’s language', () => {
    const points = [true, false].map((isYes) => ({ on: '2026-10-05', isYes }))
    expect(pictureBars({ kind: 'marks', points }, german).map(({ value, text }) => [value, text])).toEqual([
      [1, 'ja'],
      [0, 'nein'],
    ])
  })

  it('name all eight topics, those never touched with a zero', () => {
    const points = taxonomy.map((topic) => ({ topic, weight: topic === 'goals' ? 3.5 : 0 }))
    const bars = pictureBars({ kind: 'topics', points }, english)
    expect(bars).toHaveLength(8)
    expect(bars.slice(0, 2)).toEqual([
      { label: 'Goals', value: 3.5, text: '3.5' },
      { label: 'Obstacles', value: 0, text: '0' },
    ])
  })

  it('of a curve stand by the number of days', () => {
    const points = [{ afterDays: 7, share: 0.5 }]
    expect(pictureBars({ kind: 'curve', points }, english)).toEqual([{ label: '7', value: 0.5, text: '50%' }])
  })
})
