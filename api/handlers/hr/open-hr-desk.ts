import type { Handler } from '../../ports/handler.ts'
import type { ImportedFigures } from '../../ports/imported-figures.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import { showSegments, type SegmentsPorts } from '../show/segments-desk.ts'

/** HR's working place: which blocks stand released, the organisation's own imported figures, and which groups were imported. No person, no manager. */
export function openHrDesk(
  ports: { releases: Pick<ReleaseStore, 'blocks'>; importedFigures: ImportedFigures } & SegmentsPorts,
): Handler<'openHrDesk'> {
  return async () => {
    const { releases, importedFigures } = ports
    const asked = [releases.blocks(), importedFigures.all(), showSegments(ports)] as const
    const [blocks, figures, segments] = await Promise.all(asked)
    return { kind: 'done', output: { blocks, figures, segments } }
  }
}
