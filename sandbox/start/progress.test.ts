import { expect, it } from 'vitest'
import { progressTo } from './progress.ts'

it('says what is being done, how long it took, and what happened meanwhile', () => {
  let written = ''
  let now = 0
  const progress = progressTo(
    (text) => (written += text),
    () => now,
  )
  progress.begin('Starting the storage')
  now = 700
  progress.begin('Starting the API')
  progress.note('a warning')
  now = 2000
  progress.end()
  progress.end()
  expect(written).toBe('Starting the storage ... 0.7 s\nStarting the API ...\n  a warning\n  1.3 s\n')
})
