import { createHash } from 'node:crypto'
import type { BlockFact } from '#domain/distribution/block-fact'
import { releaseBlock } from '#domain/distribution/release-block'
import { expect, test } from 'vitest'
import { diceOf, randomOrganisation } from './random-organisation.ts'

/** Some more of what is counted, names in several spellings, and people without one or who left the figures. */
function withMore(facts: readonly BlockFact[], seed: number): BlockFact[] {
  const dice = diceOf(seed)
  const upTo = (most: number) => Math.floor(dice() * most)
  return facts.map((fact) => {
    const { heldSessions: held, segments } = fact
    const isNameless = dice() < 0.04
    return {
      ...fact,
      ...(dice() < 0.05 ? { optedOut: true } : {}),
      segments: {
        ...segments,
        department: isNameless ? undefined : segments['department'],
        level: ['Lead', 'lead ', 'Staff', undefined][upTo(4)],
      },
      availableDays: 20 - upTo(4),
      backedSessions: upTo(held + 1),
      weeksBetween: held > 0 ? 1 + dice() * 8 : dice() < 0.5 ? null : 5,
      heldBefore: upTo(3),
      planRuns: dice() < 0.3,
    }
  })
}

/** Several organisations as one. */
function together(seeds: readonly number[]): BlockFact[] {
  return seeds.flatMap((seed) =>
    randomOrganisation(seed).map((fact) => ({
      ...fact,
      reportId: `${seed}-${fact.reportId}`,
      managerId: `${seed}-${fact.managerId}`,
    })),
  )
}

/** A release as a few letters. */
function fingerprint(facts: readonly BlockFact[]): string {
  const release = JSON.stringify(releaseBlock({ block: '2026-09-07', facts }))
  return createHash('sha256').update(release).digest('hex').slice(0, 8)
}

test('the same people give the same release, letter by letter: it may be made quicker, and a changed formula shows here', () => {
  const small = [1, 2, 3, 5, 8, 13, 21, 34].map((seed) => fingerprint(withMore(randomOrganisation(seed), seed)))
  const large = fingerprint(withMore(together([41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51]), 7))
  expect([...small, large]).toMatchInlineSnapshot(`
    [
      "abb081b9",
      "25da231d",
      "6e586d42",
      "1f878880",
      "a955ea6c",
      "88da0f30",
      "51f9f881",
      "eef6f210",
      "ef75252e",
    ]
  `)
})
