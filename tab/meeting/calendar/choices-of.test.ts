import { expect, it } from 'vitest'
import type { CalendarEntryView } from '#contract/read-calendar'
import { choicesOf, wordOf } from './choices-of.ts'

function entry(facts: Partial<CalendarEntryView> = {}): CalendarEntryView {
  const times = { startAt: '2026-10-15T08:00:00.000Z', endAt: '2026-10-15T08:30:00.000Z' }
  const said = { claim: null, seriesClaim: null }
  return { key: 'one', series: 'weekly', ...times, status: 'scheduled', why: null, others: [], ...said, ...facts }
}

const kinds = (facts: Partial<CalendarEntryView>) => choicesOf(entry(facts)).map(({ kind }) => kind)

it('what counts can be called not ours, and what does not can be called ours as well', () => {
  expect(kinds({})).toEqual(['not_ours'])
  expect(kinds({ why: 'private' })).toEqual(['ours', 'not_ours'])
  expect(kinds({ why: 'free', series: null })).toEqual(['ours', 'not_ours'])
})

it('of a whole team two are named, so that nobody is taken for a bot one by one', () => {
  const others = ['Ann', 'Ben', 'Cem'].map((name) => ({ key: name, name }))
  expect(kinds({ why: 'extra_attendees', others })).toEqual(['ours', 'not_ours', 'person', 'person'])
})

it('what was said is taken back where it was said; the opposite of "not ours" is not offered', () => {
  expect(choicesOf(entry({ why: 'unpinned', claim: 'not_ours' }))).toEqual([
    { kind: 'back', from: 'not_ours', reach: 'one' },
  ])
  // A third person hides why it would not count either, and the word stands all the same.
  for (const why of ['unpinned', 'extra_attendees'] as const) {
    const denied = entry({ why, seriesClaim: 'not_ours' })
    const [ours, back] = choicesOf(denied)
    const { about, before } = { about: 'meeting', before: 'not_ours' }
    expect(back && wordOf(back, denied, false)).toEqual({ about, key: 'weekly', said: null, before })
    expect(ours && wordOf(ours, denied, true)).toEqual({ about, key: 'one', said: 'ours', before: null })
  }
  expect(kinds({ seriesClaim: 'ours' })).toEqual(['not_ours', 'back'])
  expect(kinds({ why: 'all_day', claim: 'ours' })).toEqual(['not_ours', 'back'])
})

it('a word is about the series or about this one, as chosen, and a single meeting has no series', () => {
  const { about, said } = { about: 'meeting', said: 'ours' }
  const one = entry({ why: 'private' })
  const [ours] = choicesOf(one)
  expect(ours && wordOf(ours, one, true)).toEqual({ about, key: 'weekly', said, before: null })
  expect(ours && wordOf(ours, one, false)).toEqual({ about, key: 'one', said, before: null })
  const single = entry({ why: 'private', series: null })
  const [its] = choicesOf(single)
  expect(its && wordOf(its, single, true)).toEqual({ about, key: 'one', said, before: null })
})
