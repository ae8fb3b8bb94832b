/** One page of a collection, as Graph writes it. */
export type Page<Item> = { value?: Item[]; '@odata.nextLink'?: string }

/** No collection of ours is longer: 101 pages hold 100,000 people. */
const mostPages = 1000

/**
 * Walks a collection along its nextLinks. An empty page with a nextLink is followed; a link that came before, the same
 * items twice in a row, or too many pages end the walk with an error, because a service fault can repeat itself for ever.
 */
export async function* readPages<Item>(
  get: (link: string) => Promise<Page<Item>>,
  first: string,
): AsyncGenerator<Item[]> {
  const seen = new Set<string>()
  let lastIds = ''
  for (let link: string | undefined = first; link !== undefined;) {
    if (seen.has(link)) throw new Error('Graph repeats a page link. The answer is not complete.')
    if (seen.size >= mostPages) throw new Error(`Graph answers more than ${mostPages} pages.`)
    seen.add(link)
    const page: Page<Item> = await get(link)
    const items = page.value ?? []
    const ids = idsOf(items)
    if (ids !== '' && ids === lastIds) throw new Error('Graph repeats a page. The answer is not complete.')
    lastIds = ids
    yield items
    link = page['@odata.nextLink']
  }
}

function idsOf(items: readonly unknown[]): string {
  return items
    .map((item) => (item as { id?: string } | null)?.id ?? '')
    .join(' ')
    .trim()
}
