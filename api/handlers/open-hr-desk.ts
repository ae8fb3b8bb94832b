import type { Handler } from '../ports/handler.ts'
import type { ReleaseStore } from '../ports/release-store.ts'

/** HR's working place: which blocks stand released, and the organisation's own imported figures. No person, no manager. */
export function openHrDesk({ releases }: { releases: ReleaseStore }): Handler<'openHrDesk'> {
  return async () => {
    const [blocks, figures] = await Promise.all([releases.blocks(), releases.figures()])
    return { kind: 'done', output: { blocks, figures } }
  }
}
