import { expect, it } from 'vitest'
import { mostListed, mostUrgent } from './most-urgent.ts'

const due = (day: string | null, id = `${day}`) => ({ due: day, id })

it('begins with the oldest date and ends with what has none', () => {
  const shown = mostUrgent([due('2026-10-13'), due(null), due('2026-10-09')])
  expect(shown.map((one) => one.due)).toEqual(['2026-10-09', '2026-10-13', null])
})

it('leaves out only what is less urgent than everything it names', () => {
  const days = Array.from({ length: mostListed + 5 }, (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`)
  const shown = mostUrgent(days.toReversed().map((day) => due(day)))
  expect(shown.map((one) => one.due)).toEqual(days.slice(0, mostListed))
})

it('keeps one order for promises of the same day, however they come', () => {
  const [one, other] = [due('2026-10-13', 'a'), due('2026-10-13', 'b')]
  expect(mostUrgent([other, one])).toEqual(mostUrgent([one, other]))
})
