import type { Handler } from '../../ports/handler.ts'
import { showSegments, type SegmentsPorts } from '../show/segments-desk.ts'
import { showFigures, type FiguresPorts } from './show-figures.ts'

/**
 * HR's working place: the organisation's own imported figures, and which groups were imported. No person, no manager. Which
 * blocks stand released says the release that is read beside it.
 */
export function openHrDesk(ports: FiguresPorts & SegmentsPorts): Handler<'openHrDesk'> {
  return async () => {
    const [figures, segments] = await Promise.all([showFigures(ports), showSegments(ports)] as const)
    return { kind: 'done', output: { figures, segments } }
  }
}
