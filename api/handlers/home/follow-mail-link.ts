import type { Operations } from '#contract/operations'
import { localDate } from '#domain/time/local-date'
import { isAboutDay } from '#domain/record/reason'
import type { Answer, Params, Handler, Refusal } from '../../ports/handler.ts'
import type { UsedAsks } from '../../ports/used-asks.ts'
import type { ChangeCommitmentPorts } from '../commitments/change-commitment.ts'
import { changePlan } from '../plans/change-plan.ts'
import { changeSettings } from '../people/change-settings.ts'
import type { LinkedHabit } from './find-linked-habit.ts'
import { findLinked, type FindLinkedPorts, type Linked, type LinkedPromise } from '../pair/find/find-linked.ts'
import type { PlanPorts } from '../plans/plan-place.ts'
import { showMailLink, type ShowMailLinkPorts } from '../show/show-mail-link.ts'
import { commitmentHandlers } from '../commitments/commitment-handlers.ts'

type Ports = FindLinkedPorts &
  ShowMailLinkPorts &
  ChangeCommitmentPorts &
  PlanPorts &
  Parameters<typeof changeSettings>[0] & { usedAsks: UsedAsks }
type Request = Params<'followMailLink'>

/**
 * Does what a link of the caller's own mail asks for, after they said so on a page of ours. It is taken before the deed,
 * so that of two clicks, or two windows, one does it; a deed that was refused gives it back.
 */
export function followMailLink(ports: Ports): Handler<'followMailLink'> {
  return async (request) => {
    const { input, caller, now } = request
    const where = { link: input.link, oid: caller.oid, now }
    const linked = await findLinked(ports, where)
    const before = await showMailLink(ports, linked, where)
    const isOpen = 'standing' in before && before.standing === 'open'
    const ask = linked !== undefined && 'ask' in linked ? linked.ask : undefined
    if (linked === undefined || ask === undefined || !isOpen)
      return { kind: 'done', output: { isDone: false, view: before } }
    const missing = missingIn(input, linked)
    if (missing !== undefined) return missing
    if (!(await ports.usedAsks.take(caller.oid, ask, now)))
      return { kind: 'done', output: { isDone: false, view: await showMailLink(ports, linked, where) } }
    const answer = await orGiveBack(ports.usedAsks, { oid: caller.oid, ask }, () => act(ports, linked, request))
    if (answer.kind === 'not-possible' && isAboutDay(answer.reason)) return answer
    if (answer.kind === 'bad-input') return answer
    const after = await showMailLink(ports, await findLinked(ports, where), where)
    return { kind: 'done', output: { isDone: answer.kind === 'done', view: after } }
  }
}

/** What the ask cannot do without. */
function missingIn({ to, etag }: Operations['followMailLink']['input'], linked: Linked): Refusal | undefined {
  const isPromise = linked.kind === 'promise'
  const needsDay = isPromise ? linked.ask?.ask === 'move' : linked.kind === 'rest'
  if (needsDay && to === null) return { kind: 'bad-input', fields: [{ field: 'to', problem: 'Choose a day first.' }] }
  if (isPromise && etag === undefined)
    return {
      kind: 'bad-input',
      fields: [{ field: 'etag', problem: 'Say which version of the promise you saw (etag).' }],
    }
  return undefined
}

function act(ports: Ports, linked: Linked, request: Request): Promise<Answer<unknown>> {
  const { input, caller, now } = request
  if (linked.kind === 'promise') return actOnPromise(ports, linked, request)
  if (linked.kind === 'habit') return tick(ports, linked, request)
  const rest = { input: { digestSnoozedUntil: input.to }, caller, now, pairId: undefined }
  return changeSettings(ports)(rest)
}

/** For the day on which it is said, in the zone of the two or in one's own. */
function tick(
  ports: Ports,
  { pairId, two, zone, plan, habit }: LinkedHabit,
  { caller, now }: Request,
): Promise<Answer<unknown>> {
  const act = { kind: 'tick-habit', habitId: habit.id, on: localDate(now, zone), isDone: true } as const
  return changePlan(ports)({ input: { pairId, planId: plan.id, act }, caller, now, pairId, line: two?.own.line })
}

/** The same rules as on the page of the pair decide, for the same person. */
function actOnPromise(ports: Ports, { own, kept, ask }: LinkedPromise, request: Request): Promise<Answer<unknown>> {
  const { to, etag = '' } = request.input
  const { pairId, line } = own
  const change = { pairId, commitmentId: kept.line.id, etag }
  const asked = { caller: request.caller, now: request.now, pairId, line }
  switch (ask?.ask) {
    case 'done':
      return commitmentHandlers(ports).tickCommitment({ ...asked, input: change })
    case 'move':
      return commitmentHandlers(ports).moveCommitment({ ...asked, input: { ...change, to: to ?? '' } })
    case 'accept':
      return commitmentHandlers(ports).answerCommitment({
        ...asked,
        input: { ...change, answer: 'accepted', due: to ?? kept.line.due },
      })
    case undefined:
      return Promise.resolve({ kind: 'not-found' })
  }
}

/** Whatever ends without the deed leaves the ask as it was. */
async function orGiveBack(
  usedAsks: UsedAsks,
  { oid, ask }: { oid: string; ask: Parameters<UsedAsks['giveBack']>[1] },
  deed: () => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  try {
    const answer = await deed()
    if (answer.kind !== 'done') await usedAsks.giveBack(oid, ask)
    return answer
  } catch (error) {
    await usedAsks.giveBack(oid, ask)
    throw error
  }
}
