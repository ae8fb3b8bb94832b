import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')
}

const notice = read('../NOTICE')
const [, english = '', german = ''] = read('./about.html').split('<article')

test.each([
  ['the notice', notice],
  ['the page in English', english],
  ['the page in German', german],
])('%s names the source of the holidays, its authors and its licence', (_, text) => {
  expect(text).toContain('https://github.com/commenthol/date-holidays')
  expect(text).toContain('Wikipedia')
  expect(text).toContain('CC BY-SA 3.0')
  expect(text).toContain('https://creativecommons.org/licenses/by-sa/3.0/')
})

test('the licence of the package is still the one that is named', () => {
  expect(read('../node_modules/date-holidays/LICENSE')).toContain('available under CC BY-SA 3.0')
})
