import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pageSight } from './page-sight.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page that nobody has hidden, how often it was woken, and the way to move its clock. */
function opened() {
  const page = Object.assign(new EventTarget(), { hidden: false })
  const woken = vi.fn<() => void>()
  const sight = pageSight({ wake: woken, isWaiting: () => false, isAround: () => false, page, isOnline: () => true })
  return {
    page,
    woken,
    sight,
    pass: (ms: number) => vi.setSystemTime(Date.now() + ms),
    touch: () => page.dispatchEvent(new Event('keydown')),
    turn: (hidden: boolean) => {
      page.hidden = hidden
      page.dispatchEvent(new Event('visibilitychange'))
    },
  }
}

test('alone it says with every question that somebody is here, together three times a minute', () => {
  const { sight, pass } = opened()
  expect([sight.says(), sight.says()]).toEqual([{ isHere: true }, { isHere: true }])
  sight.hears({ isOtherHere: true })
  expect(sight.says()).toEqual({})
  pass(20_000)
  expect(sight.says()).toEqual({ isHere: true })
})

test('an answer that says nothing of the other leaves what is known', () => {
  const { sight } = opened()
  sight.hears({ isOtherHere: true })
  sight.hears({})
  expect(sight.pauseMs(0)).toBe(4_500)
})

test('a hidden page says nothing of anybody, and asks at once when it is shown again', () => {
  const { sight, woken, turn } = opened()
  turn(true)
  expect(sight.says()).toEqual({})
  expect(woken).not.toHaveBeenCalled()
  turn(false)
  expect(woken).toHaveBeenCalledOnce()
  expect(sight.says()).toEqual({ isHere: true })
})

test('whoever comes back to a quiet page sees what is true now, and typing on wakes nothing more', () => {
  const { sight, woken, pass, touch } = opened()
  sight.hears({ isOtherHere: false })
  pass(5 * 60_000)
  expect(sight.pauseMs(0)).toBe(30_000)
  touch()
  touch()
  expect(woken).toHaveBeenCalledOnce()
  expect(sight.pauseMs(0)).toBe(12_000)
})

test('after it was left, nothing on the page wakes it', () => {
  const { sight, woken, turn } = opened()
  sight.stop()
  turn(true)
  turn(false)
  expect(woken).not.toHaveBeenCalled()
})
