import type { Handler } from '../../ports/handler.ts'
import { showFigures, type FiguresPorts } from './show-figures.ts'

/** Forgets one figure of the organisation, when it is still the one that HR saw. */
export function removeFigure(ports: FiguresPorts): Handler<'removeFigure'> {
  return async ({ input }) => {
    const went = await ports.importedFigures.remove(input)
    const current = { figures: await showFigures(ports) }
    return went === 'conflict' ? { kind: 'conflict', current } : { kind: 'done', output: current }
  }
}
