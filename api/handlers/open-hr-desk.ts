import type { Handler } from '../ports/handler.ts'
import type { ReleaseStore } from '../ports/release-store.ts'
import { showSegments, type SegmentsPorts } from './show/segments-desk.ts'

/** HR's working place: which blocks stand released, the organisation's own imported figures, and which groups were imported. No person, no manager. */
export function openHrDesk(ports: { releases: ReleaseStore } & SegmentsPorts): Handler<'openHrDesk'> {
  return async () => {
    const { releases } = ports
    const [blocks, figures, segments] = await Promise.all([releases.blocks(), releases.figures(), showSegments(ports)])
    return { kind: 'done', output: { blocks, figures, segments } }
  }
}
