import { expect, test } from 'vitest'
import { panelGerman } from './de/panel.ts'
import { planWords } from './plan-words.ts'
import { sessionGerman } from './de/session.ts'
import { datesIn } from './dates.ts'

test('in German a sentence that ends with a short month has one full stop', () => {
  const day = datesIn('de-DE', 'UTC').day('2026-11-01')
  expect(day).toBe('So, 1. Nov.')
  const { cadence } = sessionGerman
  const rhythm = cadence.until('jede Woche', day)
  const said = [
    planWords('de').kpi.lookOn(day),
    planWords('de').feed.since(undefined, day),
    planWords('de').feed.since('Elena', day),
    panelGerman.preview.read('Sie', day),
    cadence.proposed('Elena', rhythm),
    cadence.proposes('Elena', rhythm),
  ]
  for (const sentence of said) expect(sentence).toMatch(/Nov\.( |$)/)
  expect(planWords('de').kpi.lookOn('am Montag')).toBe('Noch einmal ansehen: am Montag.')
})
