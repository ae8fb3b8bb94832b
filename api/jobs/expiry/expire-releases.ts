import type { ReleaseStore } from '../../ports/release-store.ts'

/** Takes back the releases made before a day. Some forty of them are kept, so each is looked at. */
export async function expireReleases(releases: ReleaseStore, before: string): Promise<number> {
  let forgotten = 0
  for (const block of await releases.blocks()) {
    const release = await releases.release(block)
    if (release !== undefined && release.releasedOn >= before) continue
    // Without its release a block is what an interrupted night left in the list.
    await releases.forget(block)
    forgotten += 1
  }
  return forgotten
}
