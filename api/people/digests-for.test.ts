import { expect, it } from 'vitest'
import { digestsFor } from './digests-for.ts'

it('knows three words, and stops the app at any other', () => {
  expect(['off', 'opened', 'all'].map(digestsFor)).toEqual(['off', 'opened', 'all'])
  for (const wrong of ['', 'All', 'yes']) expect(() => digestsFor(wrong)).toThrow('DIGESTS')
})
