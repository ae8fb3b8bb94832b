import { gzipSync } from 'node:zlib'
import { releaseBlock } from '#domain/distribution/release-block'
import type { BlockFact } from '#domain/distribution/block-fact'
import {
  commitmentOutcome,
  type CommitmentOutcome,
  type JudgedCommitment,
} from '#domain/follow-through/commitment-outcome'
import { cadenceAdherenceReading } from '#domain/indicators/cadence-adherence'
import { carryOverReading } from '#domain/indicators/carry-over'
import { helpfulnessReading } from '#domain/indicators/helpfulness'
import { nextStepsClosureReading } from '#domain/indicators/next-steps-closure'
import { promisesCompleteReading } from '#domain/indicators/promises-complete'
import { concentrationReading, coverageReading, underCoachedReading } from '#domain/indicators/released'
import { reliabilityReading } from '#domain/indicators/reliability'
import { timeSinceLastReading } from '#domain/indicators/time-since-last'
import { timeToCompletionReading } from '#domain/indicators/time-to-completion'
import { topicDiversityReading } from '#domain/indicators/topic-diversity'
import { taxonomy } from '#domain/quality/topic-weights'
import { addDays } from '#domain/time/add-days'
import { releasedTables } from '../../api/jobs/releases/released-tables.ts'
import { against, median, type Measured } from './ratios.ts'
import { twoFigureRelease } from './two-figure-release.ts'

const from = '2026-05-04'
const asOf = '2026-11-02'
const time = { window: [from, asOf], asOf } as const
const availability = { pattern: [1, 2, 3, 4, 5], relation: ['2025-01-01', null] } as const
const sizes = [1_000, 10_000, 100_000] as const
const releaseRounds = 5
/** Share of people who lead others. */
const managerShare = 0.12

/** A weekly pair over 26 weeks: a 1:1 and two promises a week, one in five late. */
function weeklyPair() {
  const mondays = Array.from({ length: 26 }, (_, week) => addDays(from, 7 * week))
  const promises = mondays.flatMap((monday, week) =>
    (['manager', 'report'] as const).map((owner, side): JudgedCommitment => {
      const due = addDays(monday, 4)
      const isLate = (week + side) % 5 === 0
      return {
        id: `${week}${owner}`,
        owner,
        due,
        status: 'done',
        doneOn: addDays(due, isLate ? 3 : -1),
        doneMinutes: 5_000,
      }
    }),
  )
  return { mondays, promises }
}

function outcomesOf(promises: readonly JudgedCommitment[], owner: 'manager' | 'report') {
  const judged = promises
    .filter((promise) => promise.owner === owner)
    .map((promise): [string, CommitmentOutcome] => [promise.id ?? '', commitmentOutcome({ commitment: promise, asOf })])
  return Object.fromEntries(judged)
}

/** All readings a pair's cards and the released figures are made of, computed from scratch. */
function allTwelve(pair: ReturnType<typeof weeklyPair>, release: ReturnType<typeof releaseBlock>): number {
  const { mondays, promises } = pair
  const outcomes = { manager: outcomesOf(promises, 'manager'), report: outcomesOf(promises, 'report') }
  const readings = [
    cadenceAdherenceReading({ ...time, ...availability, sessions: mondays, cadenceDays: 7 }),
    timeSinceLastReading({ ...time, ...availability, last: mondays.at(-1) ?? null, cadenceDays: 7 }),
    reliabilityReading({
      ...time,
      occurrences: mondays.map(() => ({
        held: true,
        sameDay: true,
        minutesMoved: 0,
        workdaysMoved: 0,
        slot: 5,
        grace: 1,
      })),
    }),
    promisesCompleteReading({ ...time, owner: 'manager', outcomes: outcomes.manager }),
    promisesCompleteReading({ ...time, owner: 'report', outcomes: outcomes.report }),
    carryOverReading({ ...time, open: promises.slice(-4) }),
    timeToCompletionReading({
      ...time,
      promises: promises.map(({ doneOn }, index) => ({
        createdOn: mondays[index >> 1] ?? from,
        ...(doneOn ? { doneOn } : {}),
      })),
    }),
    nextStepsClosureReading({
      ...time,
      sessions: mondays.map((date, week) => ({
        date,
        commitments: promises
          .slice(2 * week, 2 * week + 2)
          .map(({ due, doneOn }) => ({ due, resolved: doneOn ?? null })),
      })),
    }),
    topicDiversityReading({
      ...time,
      sessions: mondays.map((_, week) => [taxonomy[week % taxonomy.length] ?? 'goals']),
    }),
    helpfulnessReading({ ...time, counts: [0, 1, 2, 6, 4], eligible: 15, newSinceLast: 13 }),
    coverageReading(release, asOf),
    underCoachedReading(release, asOf),
    concentrationReading(release, asOf),
  ]
  return readings.length
}

/** An organisation's block: reports spread over managers, departments and sites by a fixed rule, some without a 1:1. */
export function factsOf(people: number): BlockFact[] {
  const managers = Math.round(people * managerShare)
  const departments = Math.max(8, Math.round(people / 250))
  return Array.from({ length: people }, (_, person) => {
    const manager = person % managers
    const held = (person * 7 + manager) % 6
    return {
      reportId: `report-${person}`,
      managerId: `manager-${manager}`,
      segments: {
        division: `Division ${manager % 6}`,
        department: `Division ${manager % 6} / ${manager % departments}`,
        office: `Office ${manager % 12}`,
        country: `Country ${manager % 4}`,
        tenure: ['under-1', '1-to-3', 'over-3'][person % 3],
        employeeType: person % 9 === 0 ? 'Contractor' : 'Employee',
      },
      availableDays: 20 - (person % 4),
      scheduledDays: 20,
      daysPerWeek: 5,
      heldSessions: held,
      heldMinutes: held * 25,
      plannedSlots: 4,
      keptSlots: Math.min(held, 4),
    }
  })
}

function timed(work: () => unknown, rounds: number): number {
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

/** The tables of a release as the page reads them, as they travel. */
function answerKilobytes(facts: readonly BlockFact[]): number {
  const tables = releasedTables(releaseBlock({ block: '2026-09-28', facts }))
  return gzipSync(JSON.stringify(tables)).length / 1_000
}

/** All twelve indicators of one pair, and the release of a block as the organisation grows tenfold and tenfold again. */
export async function benchIndicators(progress: (line: string) => void): Promise<Measured[]> {
  const pair = weeklyPair()
  const small = releaseBlock({ block: '2026-09-28', facts: factsOf(1_000) })
  timed(() => allTwelve(pair, small), 50)
  const perPair = timed(() => allTwelve(pair, small), 200)
  const figures: Measured[] = [
    { name: 'indicators: all twelve, one pair, 26 weeks', value: perPair, unit: 'ms', from: 'median of 200' },
  ]
  const asked = sizes.map((people) => ({ people, facts: factsOf(people), all: [] as number[], bare: [] as number[] }))
  // Each round asks for every size once, so that what else the machine does meets all of them alike.
  for (let round = 1; round <= releaseRounds; round += 1)
    for (const { people, facts, all, bare } of asked) {
      progress(`release of a block for ${people} people, round ${round} of ${releaseRounds}`)
      all.push(timed(() => releaseBlock({ block: '2026-09-28', facts }), 1))
      bare.push(timed(() => twoFigureRelease(facts), 1))
    }
  for (const { people, all } of asked)
    figures.push({
      name: `release: ${people} people, time per person`,
      value: (median(all) * 1_000) / people,
      unit: 'us',
      from: `${median(all).toFixed(0)} ms in all`,
    })
  const [smallest, ...larger] = asked
  let before = smallest
  for (const size of larger) {
    const growth = size.all.map((spent, round) => spent / (before?.all[round] ?? 1))
    const name = `release: growth from ${before?.people} to ${size.people} people`
    figures.push(against(name, median(growth), 'x', 12, 'ten times the people'))
    before = size
  }
  figures.push(
    ...larger.map(({ people, all, bare }) =>
      against(
        `release: all tables with the audit, against two figures by department (${people} people)`,
        median(all.map((spent, round) => spent / (bare[round] ?? 1))),
        'x',
        3,
        'the release as it was before there was an audit',
      ),
    ),
    against(
      'release: answer of the route with 100000 people, gzip',
      answerKilobytes(asked.at(-1)?.facts ?? []),
      'kB',
      15,
      'what opening the page loads beside its files',
    ),
    against(
      'release: memory with 100000 people',
      process.memoryUsage().rss / 1_048_576,
      'MB',
      1_024,
      'resident set, facts included',
    ),
  )
  return figures
}
