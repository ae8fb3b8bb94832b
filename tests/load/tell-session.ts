import type { LoadPanel } from './load-panel.ts'

/**
 * One 1:1 as one of the two lives it, the same every day: a note, a topic and a promise are written, what was written the
 * day before is talked about, kept, and confirmed.
 */
export async function tellSession(panel: LoadPanel): Promise<void> {
  await panel.open()
  await settleYesterday(panel)
  await panel.type('note')
  await panel.type('topic')
  await panel.type('promise')
  for (let asked = 0; asked < 3; asked += 1) await panel.ask()
}

async function settleYesterday(panel: LoadPanel): Promise<void> {
  const { pairId, side } = panel
  const pair = panel.shown()
  if (pair === undefined) return
  const isOld = ({ createdAt }: { createdAt: string }) => createdAt.slice(0, 10) < pair.today
  const old = pair.commitments.filter(isOld)
  for (const { id: topicId, etag } of pair.topics.filter(
    (one) => one.by === side && one.status === 'open' && isOld(one),
  ))
    await panel.change({ operation: 'discussTopic', input: { pairId, topicId, etag } })
  for (const { id, etag } of old.filter(({ owner, status }) => owner === side && status === 'open'))
    await panel.change({ operation: 'tickCommitment', input: { pairId, commitmentId: id, etag } })
  for (const { id, etag } of old.filter(({ owner, status }) => owner !== side && status === 'done'))
    await panel.change({ operation: 'confirmCommitment', input: { pairId, commitmentId: id, etag } })
}
