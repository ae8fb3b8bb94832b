import type { Handler } from '../../ports/handler.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'

/** What was released of a block: the same for everybody in the organisation, exactly as it was made. */
export function readRelease({ releases }: { releases: ReleaseStore }): Handler<'readRelease'> {
  return async ({ input }) => {
    const { blocks, newest } = await releases.opening()
    if (input.block === 'latest' && blocks.length === 0) return { kind: 'done', output: { kind: 'none-yet' } }
    const isNewest = input.block === 'latest' || input.block === newest?.block
    const release = isNewest ? newest : await releases.release(input.block)
    if (release === undefined) return { kind: 'not-found' }
    return { kind: 'done', output: { kind: 'released', ...release, blocks } }
  }
}
