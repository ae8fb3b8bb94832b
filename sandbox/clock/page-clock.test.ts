import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { machineNow } from './clock.ts'
import { pageClock } from './page-clock.ts'

const dayMs = 86_400_000

it('lets a page live at another time, and leaves dates alone that the page names', () => {
  const page = { told: '' }
  const script = `told = JSON.stringify([Date.now(), new Date().getTime(), new Date('2026-10-15T10:00:00Z').toISOString()])`
  runInNewContext(`${pageClock(100 * dayMs)}\n${script}`, page)
  const [now, then, named] = JSON.parse(page.told) as [number, number, string]
  expect(Math.abs(now - machineNow() - 100 * dayMs)).toBeLessThan(5_000)
  expect(Math.abs(then - now)).toBeLessThan(1_000)
  expect(named).toBe('2026-10-15T10:00:00.000Z')
})
