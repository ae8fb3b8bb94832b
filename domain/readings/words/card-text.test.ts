import { describe, expect, test } from 'vitest'
import { cadenceAdherenceReading } from '../../indicators/cadence-adherence.ts'
import { carryOverReading } from '../../indicators/carry-over.ts'
import { promisesCompleteReading } from '../../indicators/promises-complete.ts'
import type { IndicatorId } from '../../indicators/all.ts'
import { indicatorWords } from '../../indicators/all-words.ts'
import { frameOf, withheld, type Reason } from '../reading.ts'
import { timeSinceLastReading } from '../../indicators/time-since-last.ts'
import { topicDiversityReading } from '../../indicators/topic-diversity.ts'
import { cardText } from './card-text.ts'
import { english } from './english.ts'
import type { Language } from './format.ts'
import { german } from './german.ts'

const time = { window: ['2026-09-07', '2026-10-05'] as const, asOf: '2026-10-05' }
const languages: Language[] = ['en', 'de']

test('too few tagged talks: how many are needed and how many there are', () => {
  const reading = topicDiversityReading({ ...time, sessions: [['goals'], ['goals'], ['career'], ['goals']] })
  expect(cardText({ id: 'topicDiversity', reading }, 'en').reason).toBe('Needs 6 tagged talks, has 4.')
  expect(cardText({ id: 'topicDiversity', reading }, 'de').reason).toBe('Nötig: 6 Gespräche mit Themen, bisher 4.')
})

test('the prompt names the real numbers, and what has not come up', () => {
  const sessions = [
    ...Array.from({ length: 6 }, () => ['goals', 'feedback', 'workload']),
    ['obstacles', 'development'],
    ['collaboration', 'recognition'],
  ]
  const reading = topicDiversityReading({ ...time, sessions })
  expect(cardText({ id: 'topicDiversity', reading }, 'en').prompt).toBe(
    'Not touched in 8 talks: Career. Is that what you want?',
  )
  expect(cardText({ id: 'topicDiversity', reading }, 'de').prompt).toBe(
    'In 8 Gesprächen nicht vorgekommen: Laufbahn. Ist das so gewollt?',
  )
})

test('a rate on a wide interval is told in counts', () => {
  const outcomes = {
    a: 'on_time',
    b: 'on_time',
    c: 'on_time',
    d: 'late',
    e: 'late',
    f: 'overdue',
    g: 'dropped',
  } as const
  const reading = promisesCompleteReading({ ...time, owner: 'report', outcomes })
  expect(cardText({ id: 'promisesComplete', reading }, 'en')).toMatchObject({
    value: '3 of 7',
    prompt: '4 of 7 missed the date. A smaller step, another date, or some help?',
  })
  expect(cardText({ id: 'promisesComplete', reading }, 'de').value).toBe('3 von 7')
})

test('a due talk names the weekday; on track nothing is asked', () => {
  const pair = { ...time, pattern: [1, 2, 3, 4, 5], cadenceDays: 7, last: '2026-09-28' }
  expect(cardText({ id: 'timeSinceLast', reading: timeSinceLastReading(pair) }, 'en')).toMatchObject({
    value: '7 days',
    prompt: 'Due today. Pick the next half hour in which you are both free.',
  })
  const later = timeSinceLastReading({ ...pair, asOf: '2026-10-06' })
  expect(cardText({ id: 'timeSinceLast', reading: later }, 'en').prompt).toContain('Due since Monday 5 October.')
  expect(cardText({ id: 'timeSinceLast', reading: later }, 'de').prompt).toContain('Fällig seit Montag, 5. Oktober.')
  const onTrack = timeSinceLastReading({ ...pair, last: '2026-10-02' })
  expect(cardText({ id: 'timeSinceLast', reading: onTrack }, 'de')).toMatchObject({ value: '3 Tage', prompt: '' })
})

test('uncovered days and the oldest promise stand in their prompts', () => {
  const adherence = cadenceAdherenceReading({
    ...time,
    pattern: [1, 2, 3, 4, 5],
    cadenceDays: 7,
    sessions: ['2026-09-07', '2026-09-15', '2026-09-28'],
  })
  expect(cardText({ id: 'cadenceAdherence', reading: adherence }, 'en')).toMatchObject({
    value: '85%',
    basis: expect.stringMatching(/^7 September\s–\s4 October 2026 · n = 20$/),
    prompt: '3 workdays had no recent 1:1 to build on. Book a slot now, or agree on a slower rhythm.',
  })
  const carried = carryOverReading({ ...time, open: [{ due: '2026-09-18' }] })
  expect(cardText({ id: 'carryOver', reading: carried }, 'en').prompt).toContain('waited 17 days')
})

describe.each(languages)('in %s', (language) => {
  const ids = Object.keys(indicatorWords) as IndicatorId[]

  test.each(ids)('%s has a name, a formula, its minimum and what it does not tell', (id) => {
    const text = cardText({ id, reading: withheld(frameOf(time, 0), 'min_data') }, language)
    for (const sentence of [text.name, text.formula, text.needs, text.notTelling, text.reason ?? '']) {
      expect(sentence.length).toBeGreaterThan(4)
    }
    expect(text.notTellingQuestion).toMatch(/\?$/)
  })

  const reasons: Reason[] = [
    'min_group',
    'min_managers',
    'dominance',
    'too_few_new',
    'too_early',
    'opted_out',
    'no_cadence',
    'season',
  ]
  test.each(reasons)('the reason %s is told in words', (reason) => {
    const text = cardText({ id: 'coverage', reading: withheld(frameOf(time, 0), reason) }, language)
    expect(text).toMatchObject({ value: null, prompt: null })
    expect(text.reason).toMatch(/\.$/)
  })

  test('a lack without a number of its own tells only what is needed', () => {
    const text = cardText(
      { id: 'helpfulness', reading: withheld(frameOf(time, 0), 'too_few_new', { need: 5, unit: 'newAnswers' }) },
      language,
    )
    expect(text.reason).toMatch(/5/)
    expect(text.reason).not.toMatch(/undefined|0/)
  })
})

test('both languages know the same units and reasons', () => {
  for (const part of ['units', 'reasons'] as const) {
    expect(Object.keys(german[part])).toEqual(Object.keys(english[part]))
  }
})
