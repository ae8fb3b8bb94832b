import { expect, test } from 'vitest'
import { once } from './once.ts'

test('a thing is made when it is first asked for, and once', () => {
  let made = 0
  const thing = once(() => ({ number: (made += 1) }))
  expect(made).toBe(0)
  expect(thing()).toBe(thing())
  expect(made).toBe(1)
})

test('a failure is not remembered: the next one who asks tries again', () => {
  let isBroken = true
  const thing = once(() => {
    if (isBroken) throw new Error('not yet')
    return 'made'
  })
  expect(thing).toThrow('not yet')
  isBroken = false
  expect(thing()).toBe('made')
})
