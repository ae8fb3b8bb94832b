import { expect, test } from 'vitest'
import { agreedPublishRules, changedRules, looserThan } from './publish-rules.ts'

const strict = { k: 8, kManagers: 4, maxManagerShare: 0.4 }

test('constants that hide less than before are named, stricter ones are not', () => {
  expect(looserThan(strict, { ...strict, k: 6, maxManagerShare: 0.5 })).toEqual(['k', 'maxManagerShare'])
  expect(looserThan(strict, { ...strict, kManagers: 3 })).toEqual(['kManagers'])
  expect(looserThan(strict, strict)).toEqual([])
  expect(looserThan(agreedPublishRules, strict)).toEqual([])
  expect(changedRules(agreedPublishRules, strict)).toEqual(['k', 'kManagers', 'maxManagerShare'])
  expect(changedRules(strict, { ...strict, k: 9 })).toEqual(['k'])
})
