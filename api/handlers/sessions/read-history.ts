import { findsWords } from '#domain/sessions/find-words'
import { openNotesFrom } from '#domain/sessions/note-lock'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../../ports/handler.ts'
import type { FiledLine, PairStore, PrivateStore } from '../../ports/pair-store.ts'
import type { ThreadStore } from '../../ports/thread-store.ts'
import { isOfTheTwo } from '../pair/find/is-of-the-two.ts'
import { activeDays } from '../show/record/active-days.ts'
import { pastSessions } from '../show/record/past-sessions.ts'
import { recordOf } from '../show/record/record-of.ts'

const daysOfPage = 12

type Ports = { pairs: PairStore; privates: PrivateStore; threads: ThreadStore }

/**
 * Past sessions, newest first: notes, promises and topics under their days. Words are looked for here, after opening
 * them, since nothing but a person's own request ever opens them.
 */
export function readHistory(ports: Ports): Handler<'readHistory'> {
  return async ({ input: { pairId, thread, place, before, find = '' }, caller, now }) => {
    const isAlone = thread === undefined ? place === 'own-page' : await isOfTheTwo(ports.threads, thread, pairId)
    const isWanted = (line: FiledLine) =>
      find === '' || (line.kind !== 'session' && findsWords(line.kept.line.text, find))
    const [rows, ownNotes, shared, own] = await Promise.all([
      ports.pairs.open(pairId),
      isAlone ? ports.privates.open(caller.oid, pairId) : undefined,
      newestDays(ports.pairs.history(pairId, before), isWanted),
      isAlone ? newestDays(ports.privates.history(caller.oid, pairId, before), isWanted) : [],
    ])
    if (rows === undefined) return { kind: 'not-opened' }
    const active = activeDays(rows, ownNotes?.notes ?? []).filter(({ on }) => before === undefined || on < before)
    const today = localDate(now, rows.pair.zone)
    const lock = { from: openNotesFrom(recordOf(rows, now), now), now }
    const lines = [...active, ...shared, ...own]
    const days = [...new Set(lines.filter(isWanted).map(({ on }) => on))].toSorted().toReversed()
    const page = days.slice(0, daysOfPage)
    const next = days.length > daysOfPage ? (page.at(-1) ?? null) : null
    const wanted = lines.filter((line) => line.kind === 'session' || isWanted(line))
    return { kind: 'done', output: { sessions: pastSessions(page, wanted, { today, lock }), next } }
  }
}

/** Reads one day more than a page holds, so that it is known whether there is another page, and not a row further. */
async function newestDays(
  history: AsyncIterable<FiledLine>,
  isWanted: (line: FiledLine) => boolean,
): Promise<FiledLine[]> {
  const lines: FiledLine[] = []
  const days = new Set<string>()
  for await (const line of history) {
    if (days.size > daysOfPage && !days.has(line.on)) break
    lines.push(line)
    if (isWanted(line)) days.add(line.on)
  }
  return lines
}
