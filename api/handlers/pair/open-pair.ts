import type { OpenPairOutput } from '#contract/open-pair'
import { sideOf, type PairId } from '#domain/pair'
import type { ChatMembersReader } from '../../ports/chat-members.ts'
import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { Handler } from '../../ports/handler.ts'
import type { OwnList } from '../../ports/own-list.ts'
import type { PairRows, PairStore, PrivateStore } from '../../ports/pair-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { Report } from '../../ports/report.ts'
import type { Audience, ThreadStore } from '../../ports/thread-store.ts'
import { isInForce } from './find/current-edge.ts'
import { hasLeft } from '../../people/has-left.ts'
import { lookAgain } from '../calendar/look-again.ts'
import { inLine } from '../show/record/in-line.ts'
import { showPair } from '../show/record/show-pair.ts'
import { startPair } from './start-pair.ts'

type Ports = {
  pairs: PairStore
  privates: PrivateStore
  people: PeopleStore
  figures: FiguresChoice
  threads: ThreadStore
  chatMembers: ChatMembersReader
  ownList: Pick<OwnList, 'note'>
  report: Report
}

/**
 * Opens a pair, or tells for the price of one point read that nothing changed since the caller looked. Opening is two
 * partition queries side by side, whatever the number of lines, and who asks later may be told whether the other person
 * looks as well; private rows are not even read while a third person is
 * in the meeting.
 */
export function openPair(ports: Ports): Handler<'openPair'> {
  return async ({ input, caller, now, pairId, line, thread }) => {
    const side = pairId === undefined ? undefined : sideOf(pairId, caller.oid)
    if (pairId === undefined || side === undefined || line === undefined) return { kind: 'forbidden' }
    const isOver = !isInForce({ from: line[0], to: line[1] }, now.slice(0, 10))
    let audience: Audience = thread?.thread.audience ?? 'pair'
    let company: Pick<OpenPairOutput, 'isOtherHere'> = {}
    if (input.since !== undefined) {
      if (thread !== undefined && input.thread !== undefined) {
        audience = await lookAgain(ports, { threadId: input.thread, known: thread, caller, now })
      }
      const isToSee = input.isHere === true && !isOver
      const [latest, isOtherHere] = await Promise.all([
        ports.pairs.revision(pairId),
        isToSee ? ports.pairs.seeHere(pairId, { side, now }) : false,
      ])
      company = input.isHere === true ? { isOtherHere } : {}
      const revision = latest === undefined ? undefined : seenBy({ audience, isOver }, latest)
      if (revision === input.since) return { kind: 'done', output: { kind: 'unchanged', revision, ...company } }
    }
    const [rows, own, { pulseOn, clock, hasTodoList }] = await Promise.all([
      openOrStart(ports, pairId),
      audience === 'pair' ? ports.privates.open(caller.oid, pairId) : undefined,
      ports.people.atOpening(caller.oid),
    ])
    ports.ownList.note(caller.oid, hasTodoList)
    if (rows === undefined) return { kind: 'forbidden' }
    const revision = seenBy({ audience, isOver }, rows.revision)
    const pair = showPair({ rows: inLine(rows, line), own, side, audience, revision, now, pulseOn, clock })
    // Looked up in the few weeks in which somebody would be asked, and never for those who would not.
    const pulseIsDue = pair.pulseIsDue === true && !(await hasLeft(ports.figures, pairId))
    return { kind: 'done', output: { kind: 'open', pair: { ...pair, pulseIsDue }, ...company } }
  }
}

async function openOrStart(ports: Ports, pairId: PairId): Promise<PairRows | undefined> {
  const rows = await ports.pairs.open(pairId)
  if (rows !== undefined) return rows
  const started = await startPair(ports, pairId)
  return started && ports.pairs.open(pairId)
}

/**
 * A third person's coming and going changes what is shown, and so does the end of the reporting line: either changes the
 * revision that the caller sees.
 */
function seenBy({ audience, isOver }: { audience: Audience; isOver: boolean }, revision: string): string {
  return `${revision}${audience === 'pair' ? '' : '.third'}${isOver ? '.over' : ''}`
}
