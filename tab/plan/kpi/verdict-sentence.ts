import { baselineOf, type KpiVerdict } from '#domain/plan/kpi-verdict'
import type { Kpi } from '#domain/plan/plan'
import { percentIn } from '../../words/numbers.ts'
import type { PlanWords } from '../../words/plan-words.ts'
import { valueOf } from '../../words/value-of.ts'

type About = { kpi: Kpi; locale: string; words: PlanWords['kpi'] }

/** From this share of the way on, what fell short of its goal is called strong progress. */
const strongShare = 0.75

/**
 * What a number may be said to have done. Nothing is called improved before two cycles; a goal that was missed is told
 * with the way that was gained.
 *
 * Example: from 65 % to the goal 90 %, at 88 % after the last week: strong progress, 92 % of the way is gained.
 */
export function verdictSentence(verdict: KpiVerdict, { kpi, locale, words }: About): string {
  if (!('gained' in verdict)) return ''
  const { gained, ofGoal, isReached, isMissed, cycles } = verdict
  const { unit, target } = kpi
  // The difference of two percentages is no percentage.
  const write = (value: number) =>
    unit.trim() === '%' ? words.points(valueOf(locale, value, { unit: '' })) : valueOf(locale, value, { unit })
  const said = saidOf()
  return cycles.complete < cycles.needed && said !== '' ? `${said} ${words.tooSoon}` : said

  function saidOf(): string {
    const start = baselineOf(kpi)
    if (isReached) return words.reached
    if (gained < 0) return words.lost(write(-gained))
    if (isMissed && ofGoal !== null) {
      const share = percentIn(locale, Math.round(ofGoal * 100))
      return ofGoal >= strongShare ? words.strong(share) : words.missed(share)
    }
    if (gained === 0) return ''
    if (target === null || start === null) return words.gainedAlone(write(gained))
    return words.gained(valueOf(locale, gained, { unit: '' }), write(Math.abs(target - start)))
  }
}
