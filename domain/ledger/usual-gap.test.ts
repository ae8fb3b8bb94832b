import { expect, it } from 'vitest'
import { usualGap } from './usual-gap.ts'

it('is the rhythm of the days, in whatever order they come and however often one is named', () => {
  expect(usualGap(['2026-10-13', '2026-09-01', '2026-09-29', '2026-09-15', '2026-09-15'])).toBe(14)
})

it('is unknown of three days, and of days that keep no rhythm', () => {
  expect(usualGap(['2026-09-01', '2026-09-15', '2026-09-29'])).toBeNull()
  expect(usualGap(['2026-09-01', '2026-09-02', '2026-09-16', '2026-10-20'])).toBeNull()
})
