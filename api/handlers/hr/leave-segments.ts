import type { SegmentStore } from '../../ports/segment-store.ts'

const mostTries = 5

/** Takes somebody out of the groups that HR imported. Gives how many entries went. */
export async function leaveSegments(
  segments: SegmentStore,
  { addresses, by, now }: { addresses: readonly string[]; by: string; now: string },
): Promise<number> {
  const keys = new Set(addresses.map((address) => segments.keyOf(address)))
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { version } = await segments.state()
    const all = await segments.people()
    const rest = all.filter(({ address }) => !keys.has(address))
    const people = all.length - rest.length
    if (people === 0) return 0
    if ((await segments.keep(rest, { at: now, by, what: 'remove', people }, version)) === 'kept') return people
  }
  throw new Error('The imported groups changed again and again while somebody was taken out of them')
}
