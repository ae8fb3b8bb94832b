import type { PairView } from '../../contract/view.ts'
import type { LoadPanel } from './load-panel.ts'

/**
 * Sentences about lines that are lost, stand there twice, are read by somebody else, or were never taken; none when all is
 * well. For panels that have settled, the two of a pair beside each other.
 */
export function wrongLines(panels: readonly LoadPanel[]): string[] {
  const byPair = Map.groupBy(panels, ({ pairId }) => pairId)
  return [...byPair.values()].flatMap((two) => two.flatMap((panel) => wrongOn(panel, two)))
}

function wrongOn(panel: LoadPanel, two: readonly LoadPanel[]): string[] {
  const pair = panel.shown()
  if (pair === undefined) return ['a panel reads nothing']
  const texts = textsOf(pair)
  const times = (id: string) => texts.filter((text) => text.includes(id)).length
  const expected = two.flatMap((one) =>
    [...one.typed].map(([id, whose]) => ({ id, should: whose === 'both' || one === panel ? 1 : 0 })),
  )
  return [
    ...panel.waiting().map(({ refusal }) => `a line was never taken: ${refusal?.message ?? 'it waits'}`),
    ...expected.flatMap(({ id, should }) => told(times(id), should)),
  ]
}

function told(found: number, should: number): string[] {
  if (found === should) return []
  if (found < should) return ['a line is lost']
  return [should === 0 ? 'a private note is read by the other' : 'a line stands there twice']
}

function textsOf({ topics, commitments, notes, privateNotes }: PairView): string[] {
  return [...topics, ...commitments, ...notes, ...privateNotes].map(({ text }) => text)
}
