import type { OperationName, operations, Operations } from '#contract/operations'
import type { PlanTerms } from '#domain/plan/plan'
import type { PlanAct } from '#domain/plan/plan-act'
import type { Problem } from '#contract/problem'

/** The operations that wait on this device while the API is away; what is not among them is sent at once or not at all. */
export type ChangeName = {
  [Name in OperationName]: (typeof operations)[Name]['effect'] extends 'act' ? Name : never
}[OperationName]

/** Steps that are about the two and no single line: what they say of a session, their rhythm, their series, their plan. */
export type PairStep = {
  [Name in ChangeName]: Operations[Name]['input'] extends { etag: string } | { id: string } ? never : Name
}[ChangeName]

/** One change of one line, as the API takes it. */
export type Change = { [Name in ChangeName]: { operation: Name; input: Operations[Name]['input'] } }[ChangeName]

/** A change that waits on this device. `scope` is one person in one pair; `order` sorts the changes of a scope. */
export type Entry = {
  id: string
  scope: string
  order: number
  at: string
  change: Change
  /** Set when the API refused it for good: the words are kept until the person decides. */
  refusal?: Problem
}

/** Stands in for the version of a line that the API has not seen yet; replaced by the real one before sending. */
export const unsent = 'unsent'

/** The line a change is about; of a step that is about no line, the session's day, the meeting or the step itself. */
export function lineIdOf({ operation, input }: Change): string {
  if ('id' in input) return input.id
  if ('topicId' in input) return input.topicId
  if ('noteId' in input) return input.noteId
  if ('commitmentId' in input) return input.commitmentId
  if ('series' in input && input.series !== undefined) return input.series
  return 'on' in input && input.on !== undefined ? input.on : operation
}

/** The words a change carries, if any: what must never be lost. */
export function wordsOf({ input }: Change): string | undefined {
  if ('when' in input) return [input.when, input.where].filter(Boolean).join(', ') || undefined
  if ('act' in input) return wordsOfAct(input.act)
  if ('answers' in input) return input.answers.filter(Boolean).join('\n') || undefined
  if ('terms' in input) return wordsOfTerms(input.terms)
  if ('why' in input) return input.why || undefined
  return 'text' in input ? input.text : undefined
}

/** What somebody wrote with an act on a plan. */
function wordsOfAct(act: PlanAct): string | undefined {
  if (act.kind === 'set-values')
    return act.values.map(({ value, context }) => [value, context].join(' ').trim()).join('\n')
  if (act.kind === 'set-habit') return act.habit.title
  if (act.kind === 'revise') return [act.reason, wordsOfTerms(act.terms)].filter(Boolean).join('\n')
  const said = 'words' in act ? act.words : 'why' in act ? act.why : 'reason' in act ? act.reason : ''
  return said || undefined
}

/** What somebody wrote of a plan, a line for each part. */
function wordsOfTerms({ objective, kpis, goals, measurement }: PlanTerms): string {
  const numbers = kpis.map(({ name, target, unit }) => [name, target, target === null ? '' : unit].join(' ').trim())
  return [objective, ...numbers, ...goals.map(({ text }) => text), measurement.method].filter(Boolean).join('\n')
}

/** Is this for nobody else's eyes? It waits on a device for seven days at most. */
export function isPrivate({ operation, input }: Change): boolean {
  if (operation === 'writeJournal') return !input.isShared
  return operation === 'answerPulse' || ('visibility' in input && input.visibility === 'private')
}

/** The same change with another day, where it has one. */
export function onDay(change: Change, day: string): Change {
  const { operation } = change
  if (operation === 'addCommitment' || operation === 'answerCommitment')
    return { ...change, input: { ...change.input, due: day } } as Change
  return operation === 'moveCommitment' ? { ...change, input: { ...change.input, to: day } } : change
}

/** What the API answered to a change; undefined when the record was already so and nothing came back. */
export type Sent = {
  change: Change
  /** When it was made (an instant). */
  at: string
  output: Operations[ChangeName]['output'] | undefined
  current: unknown
}
