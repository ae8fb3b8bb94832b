import { expect, it } from 'vitest'
import { eachOf } from './each-of.ts'

it('works on a few at a time until all are done', async () => {
  let running = 0
  let most = 0
  const done: number[] = []
  await eachOf([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    most = Math.max(most, (running += 1))
    await new Promise((resolve) => setTimeout(resolve, 1))
    running -= 1
    done.push(item)
  })
  expect(most).toBe(3)
  expect(done.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

it('ends with the first error', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('two')
  }
  await expect(eachOf([1, 2, 3], 1, work)).rejects.toThrow('two')
})
