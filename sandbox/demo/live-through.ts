import { randomUUID } from 'node:crypto'
import type { OperationName } from '#contract/operations'
import type { RunningTenant } from '../tenant.ts'
import type { PlanAct } from '../../domain/plan/plan-act.ts'
import { askUntilAnswered } from './ask-api.ts'
import type { Deed, Due, Happening } from './happening.ts'

type Tenant = Pick<RunningTenant, 'webOrigin' | 'host' | 'tokenFor'>
type Line = { id: string; etag: string }
type Request = { operation: OperationName; input: object }

const dayMs = 86_400_000

/**
 * Lets everything happen in its order, through the real API, while the API's clock stands where it happened: what
 * comes out is what months of use would have left behind. The clock is back when this resolves or rejects.
 */
export async function liveThrough(tenant: Tenant, happenings: readonly Happening[]): Promise<void> {
  const lines = new Map<string, Line>()
  const plans = new Map<string, KnownPlan>()
  try {
    for (const happening of happenings.toSorted((one, other) => one.at - other.at)) {
      const known = 'of' in happening.deed ? lines.get(keyOf(happening, happening.deed.of)) : undefined
      // Where two people meet so rarely that a promise is younger than its end, it has no end yet.
      if ('of' in happening.deed && !known) continue
      await tenant.host.shiftClock(happening.at - Date.now())
      const answer = await send(tenant, happening, requestOf(happening, known, plans.get(happening.pairId)))
      if (answer.plan) plans.set(happening.pairId, answer.plan)
      const made = answer.topic ?? answer.commitment ?? answer.note
      const name = nameOf(happening.deed)
      if (name !== undefined && made !== undefined) lines.set(keyOf(happening, name), made)
    }
  } finally {
    await tenant.host.shiftClock(0)
  }
}

function keyOf({ pairId }: Happening, name: string): string {
  return `${pairId} ${name}`
}

function nameOf(deed: Deed): string | undefined {
  if ('of' in deed) return deed.of
  return 'sets' in deed ? deed.sets : undefined
}

function requestOf({ pairId, deed, at }: Happening, known: Line | undefined, plan: KnownPlan | undefined): Request {
  const line = { pairId, id: randomUUID() }
  switch (deed.kind) {
    case 'topic':
      return { operation: 'addTopic', input: { ...line, text: deed.text } }
    case 'discuss':
      return { operation: 'discussTopic', input: { pairId, topicId: known?.id, etag: known?.etag } }
    case 'note':
      return { operation: 'addNote', input: { ...line, text: deed.text, visibility: 'shared' } }
    case 'private note':
      return { operation: 'addNote', input: { ...line, text: deed.text, visibility: 'private' } }
    case 'promise': {
      const { text, owner, due, isStep } = deed
      const step = isStep && plan ? { planId: plan.id } : {}
      return { operation: 'addCommitment', input: { ...line, text, owner, due: dayOf(due, at), ...step } }
    }
    case 'tick':
    case 'confirm':
      return { operation: `${deed.kind}Commitment`, input: { pairId, commitmentId: known?.id, etag: known?.etag } }
    case 'propose plan': {
      const { kind: _, ...proposal } = deed
      return { operation: 'proposePlan', input: { pairId, ...proposal } }
    }
    case 'accept plan':
      return planRequest(pairId, plan, { kind: 'answer', answer: 'accepted', about: plan?.proposedAt ?? '' })
    case 'plan act':
      return planRequest(pairId, plan, deed.act)
    case 'journal': {
      const { kind: _, ...page } = deed
      return { operation: 'writeJournal', input: { pairId, ...page } }
    }
  }
}

function planRequest(pairId: string, plan: KnownPlan | undefined, act: PlanAct): Request {
  return { operation: 'changePlan', input: { pairId, planId: plan?.id, act } }
}

/** Nobody promises something for a day that is over, so the next day is the earliest. */
function dayOf(due: Due, at: number): string {
  const wanted = 'days' in due ? at + due.days * dayMs : Date.now() + due.fromToday * dayMs
  return new Date(Math.max(wanted, at + dayMs)).toISOString().slice(0, 10)
}

type KnownPlan = { id: string; proposedAt: string }
type Answer = { topic?: Line; note?: Line; commitment?: Line; plan?: KnownPlan; error?: Problem }
type Problem = { message: string; fields?: object[]; current?: Line }

/** Sends a change; when the line was changed in between, sends it once more for the line as it stands now. */
async function send(tenant: Tenant, by: Happening, request: Request, isSecondTry = false): Promise<Answer> {
  const { operation, input } = request
  const response = await askUntilAnswered(tenant, by, request)
  const answer = (await response.json()) as Answer
  const current = answer.error?.current
  if (response.status === 409 && current && !isSecondTry) {
    return send(tenant, by, { operation, input: { ...input, etag: current.etag } }, true)
  }
  if (!response.ok) {
    const why = `${answer.error?.message} ${JSON.stringify(answer.error?.fields ?? [])}`
    throw new Error(`${operation} was answered ${response.status}: ${why}`)
  }
  return answer
}
