import { commitmentOutcome, type CommitmentOutcome } from '#domain/follow-through/commitment-outcome'
import { nextStepSessions } from '#domain/ledger/next-step-sessions'
import type { Side } from '#domain/pair'
import { judgedCommitment } from '#domain/promise-facts'
import { carryOverReading } from '#domain/readings/carry-over-reading'
import { nextStepsClosureReading } from '#domain/readings/next-steps-closure-reading'
import { promisesCompleteReading } from '#domain/readings/promises-complete-reading'
import { sayDoGapReading } from '#domain/readings/say-do-gap-reading'
import { timeToCompletionReading } from '#domain/readings/time-to-completion-reading'
import { daysBetween } from '#domain/time/days-between'
import { localDate } from '#domain/time/local-date'
import type { CardView } from '#contract/read-cards'
import type { CardFacts } from './card-facts.ts'
import { showCard } from './show-card.ts'

type Judged = { id: string; due: string | null; strict: CommitmentOutcome; renegotiated: CommitmentOutcome }

/** Card 4, one per side. Its picture: each promise by its first agreed date, 1 kept on time, 0 not. */
export function promisesCompleteCard(facts: CardFacts, owner: Side): CardView {
  const { window, asOf } = facts
  const judged = judge(facts, owner)
  const outcomes = outcomesOf(judged, 'strict')
  const renegotiatedOutcomes = outcomesOf(judged, 'renegotiated')
  const points = judged.flatMap(({ due, strict }) => {
    const isCounted = strict === 'on_time' || strict === 'late' || strict === 'overdue' || strict === 'dropped'
    return due === null || !isCounted ? [] : [{ on: due, value: strict === 'on_time' ? 1 : 0 }]
  })
  const reading = promisesCompleteReading({ owner, outcomes, renegotiatedOutcomes, window, asOf })
  return showCard(reading, { owner, points: inOrder(points) })
}

/** Beside card 4: how far the two rates lie apart. */
export function sayDoGapCard(facts: CardFacts): CardView {
  const { window, asOf } = facts
  const [manager, report] = (['manager', 'report'] as const).map((side) => outcomesOf(judge(facts, side), 'strict'))
  return showCard(sayDoGapReading({ manager: manager ?? {}, report: report ?? {}, window, asOf }))
}

/** Card 5. Its picture: each overdue promise by its first agreed date, with its age in days. */
export function carryOverCard({ promises, window, asOf }: CardFacts): CardView {
  const open = promises.filter(({ status }) => status === 'open')
  const points = open.flatMap(({ due }) =>
    due === null || due >= asOf ? [] : [{ on: due, value: daysBetween(due, asOf) }],
  )
  return showCard(carryOverReading({ open, window, asOf }), { points: inOrder(points) })
}

/** Card 6. Its picture is a curve: after so many days, which share is done. */
export function timeToCompletionCard({ promises, zone, window, asOf }: CardFacts): CardView {
  const lives = promises
    .filter((promise) => commitmentOutcome({ commitment: judgedCommitment(promise, zone), asOf }) !== 'instant')
    .map(({ createdAt, doneAt, droppedAt }) => ({
      createdOn: localDate(createdAt, zone),
      ...(doneAt === undefined ? {} : { doneOn: localDate(doneAt, zone) }),
      ...(droppedAt === undefined ? {} : { droppedOn: localDate(droppedAt, zone) }),
    }))
  const reading = timeToCompletionReading({ promises: lives, window, asOf })
  const curve = reading.value === null ? [] : reading.detail.curve
  return showCard(reading, { points: curve.map(({ t, cifDone }) => ({ on: String(t), value: cifDone })) })
}

/** Card 7. Its picture: how many promises came from each 1:1. */
export function nextStepsClosureCard({ rhythm, promises, zone, window, asOf }: CardFacts): CardView {
  const days = (rhythm?.contactDays ?? []).filter((day) => day >= window[0] && day <= asOf)
  const sessions = nextStepSessions(days, promises, zone)
  const points = sessions.map(({ date, commitments }) => ({ on: date, value: commitments.length }))
  return showCard(nextStepsClosureReading({ sessions, window, asOf }), { points })
}

function judge({ promises, zone, asOf, window, availability: workdays }: CardFacts, owner: Side): Judged[] {
  const counted = promises.filter((promise) => promise.owner === owner && (promise.due ?? asOf) >= window[0])
  return counted.map((promise) => {
    const judged = { commitment: judgedCommitment(promise, zone), asOf, workdays }
    const renegotiated = commitmentOutcome({ ...judged, renegotiated: true })
    return { id: promise.id, due: promise.due, strict: commitmentOutcome(judged), renegotiated }
  })
}

function outcomesOf(judged: readonly Judged[], rule: 'strict' | 'renegotiated'): Record<string, CommitmentOutcome> {
  return Object.fromEntries(judged.map((one) => [one.id, one[rule]]))
}

function inOrder(points: { on: string; value: number }[]): { on: string; value: number }[] {
  return points.toSorted((one, other) => (one.on < other.on ? -1 : 1))
}
