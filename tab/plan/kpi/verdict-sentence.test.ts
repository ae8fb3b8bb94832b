import { expect, test } from 'vitest'
import { kpiVerdict } from '#domain/plan/kpi-verdict'
import { aKpi, aPlan, idOf, someTerms, valuesOf } from '../../../tests/plan/a-plan.ts'
import { planWords } from '../../words/plan-words.ts'
import { verdictSentence } from './verdict-sentence.ts'

function said(values: (number | null)[], today: string, language: 'en' | 'de' = 'en'): string {
  const kpi = aKpi()
  const plan = aPlan({ terms: someTerms({ kpis: [kpi] }), kpis: { [idOf(1)]: { values: valuesOf(...values) } } })
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  return verdictSentence(kpiVerdict(plan, kpi, today), { kpi, locale, words: planWords(language).kpi })
}

test('before two cycles a gain is told, and that it is too soon', () => {
  expect(said([66, 64, 70, 74, 78, 81], '2026-10-15')).toBe(
    '16 of 25 points on the way to the goal. Too soon to call it improved.',
  )
})

test('what fell short of a far goal is told as the progress that it is', () => {
  const weeks = [66, 64, 70, 74, 78, 81, 80, 84, 85, 86, 88, 88]
  expect(said(weeks, '2026-12-01')).toBe('Strong progress: 92% of the way to the goal is gained.')
  expect(said(weeks, '2026-12-01', 'de')).toBe('Starker Fortschritt: 92\u00a0% des Wegs zum Ziel sind gewonnen.')
})

test('half of the way is told without a word of failing', () => {
  const weeks = [66, 64, 70, 74, 76, 77, 77, 77, 77, 77, 77, 77]
  expect(said(weeks, '2026-12-01')).toBe('48% of the way to the goal is gained.')
})

test('the other way is said as it is, in points and not in percent', () => {
  expect(said([60], '2026-09-12')).toBe('Further away than at the start by 5 points. Too soon to call it improved.')
})

test('without a value nothing is said', () => {
  expect(said([], '2026-10-15')).toBe('')
})
