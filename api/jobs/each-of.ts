/** Works through items a few at a time; the first error ends it. Order of completion is not promised. */
export async function eachOf<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>()
  for await (const item of items) {
    const one = work(item).finally(() => running.delete(one))
    // A failure is thrown below, at the next wait; until then it must not count as unhandled.
    one.catch(() => {})
    running.add(one)
    if (running.size >= atOnce) await Promise.race(running)
  }
  await Promise.all(running)
}
