import { isFigureQuarter } from '#domain/figures/figure'
import type { Handler } from '../../ports/handler.ts'
import { showFigures, type FiguresPorts } from './show-figures.ts'

/** Takes figures of the organisation as HR has seen and confirmed them: all of them or none. */
export function importFigures(ports: FiguresPorts): Handler<'importFigures'> {
  return async ({ input: { figures }, caller, now }) => {
    const far = figures.filter(({ quarter }) => !isFigureQuarter(quarter, now.slice(0, 10)))
    if (far.length > 0) {
      const problem = 'Take a quarter that has begun and is at most ten years ago.'
      return { kind: 'bad-input', fields: far.map(({ quarter }) => ({ field: quarter, problem })) }
    }
    const changes = figures.map((figure) => ({ ...figure, at: now, by: caller.oid }))
    const went = await ports.importedFigures.keep(changes)
    const current = { figures: await showFigures(ports) }
    return went === 'conflict' ? { kind: 'conflict', current } : { kind: 'done', output: current }
  }
}
