import type { LoadPanel } from './load-panel.ts'

/** Types a line of any kind or ticks an own promise, as the numbers from 0 up to 1 of `random` have it. */
export async function typeAnything(panel: LoadPanel, random: () => number): Promise<void> {
  const chance = random()
  const { pairId, side } = panel
  const open = panel.shown()?.commitments.find((one) => one.owner === side && one.by === side && one.status === 'open')
  if (chance < 0.2 && open) {
    const input = { pairId, commitmentId: open.id, etag: open.etag }
    return panel.change({ operation: 'tickCommitment', input })
  }
  if (chance < 0.25) return panel.type('private note')
  if (chance < 0.45) return panel.type('topic')
  return panel.type(chance < 0.7 ? 'promise' : 'note')
}
