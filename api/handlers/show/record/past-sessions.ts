import type { PastSession } from '#contract/read-history'
import type { FiledLine } from '../../../ports/pair-store.ts'
import { showCommitment } from './show-commitment.ts'
import { inSessionOrder, showNote } from './show-note.ts'
import { showTopic } from './show-topic.ts'

type AsOf = { today: string; lock: { from: string | undefined; now: string } }

/** The lines of a page under their days, in the order of the page. */
export function pastSessions(page: readonly string[], lines: readonly FiledLine[], asOf: AsOf): PastSession[] {
  const byDay = Map.groupBy(lines, ({ on }) => on)
  return page.map((on) => {
    const past: PastSession = { on, session: null, notes: [], commitments: [], topics: [] }
    for (const line of byDay.get(on) ?? []) put(past, line, asOf)
    return { ...past, notes: inSessionOrder(past.notes) }
  })
}

function put(past: PastSession, line: FiledLine, { today, lock }: AsOf): void {
  switch (line.kind) {
    case 'session':
      past.session = line.session
      return
    case 'note':
      past.notes.push(showNote(line.kept, line.kept.line.visibility === 'shared' ? lock : undefined))
      return
    case 'commitment':
      past.commitments.push(showCommitment(line.kept, today))
      return
    case 'topic':
      past.topics.push(showTopic(line.kept))
  }
}
