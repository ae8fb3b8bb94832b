import type { Handler } from '../../ports/handler.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import { showSegments, type SegmentsPorts } from '../show/segments-desk.ts'
import { showFigures, type FiguresPorts } from './show-figures.ts'

/** HR's working place: which blocks stand released, the organisation's own imported figures, and which groups were imported. No person, no manager. */
export function openHrDesk(
  ports: { releases: Pick<ReleaseStore, 'blocks'> } & FiguresPorts & SegmentsPorts,
): Handler<'openHrDesk'> {
  return async () => {
    const asked = [ports.releases.blocks(), showFigures(ports), showSegments(ports)] as const
    const [blocks, figures, segments] = await Promise.all(asked)
    return { kind: 'done', output: { blocks, figures, segments } }
  }
}
