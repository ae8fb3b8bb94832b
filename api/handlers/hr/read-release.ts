import type { Handler } from '../../ports/handler.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'

/** What was released of a block: the same for everybody in the organisation, exactly as it was made. */
export function readRelease({ releases }: { releases: ReleaseStore }): Handler<'readRelease'> {
  return async ({ input }) => {
    const blocks = await releases.blocks()
    const block = input.block === 'latest' ? blocks[0] : input.block
    if (block === undefined) return { kind: 'done', output: { kind: 'none-yet' } }
    const release = await releases.release(block)
    if (release === undefined) return { kind: 'not-found' }
    return { kind: 'done', output: { kind: 'released', ...release, blocks } }
  }
}
