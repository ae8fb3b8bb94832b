import { expect, it } from 'vitest'
import { readPages, type Page } from './read-pages.ts'

async function read(pageAt: (at: number) => Page<{ id: string }>): Promise<string[]> {
  const ids: string[] = []
  let at = 0
  for await (const page of readPages<{ id: string }>(async () => pageAt(at++), 'first')) {
    ids.push(...page.map(({ id }) => id))
  }
  return ids
}

it('follows every link to the last page, through empty ones', async () => {
  const pages = [['a', 'b'], [], ['c']]
  const found = await read((at) => ({
    value: (pages[at] ?? []).map((id) => ({ id })),
    ...(at < pages.length - 1 ? { '@odata.nextLink': `next ${at}` } : {}),
  }))
  expect(found).toEqual(['a', 'b', 'c'])
})

it('ends with an error after a thousand pages, each of them new', async () => {
  let asked = 0
  const endless = read((at) => {
    asked += 1
    return { value: [{ id: `${at}` }], '@odata.nextLink': `next ${at}` }
  })
  await expect(endless).rejects.toThrow('more than 1000 pages')
  expect(asked).toBe(1000)
})

it('ends with an error when the same items come twice in a row, under whatever link', async () => {
  const same = read((at) => ({ value: [{ id: 'a' }], '@odata.nextLink': `next ${at}` }))
  await expect(same).rejects.toThrow('repeats a page.')
})
