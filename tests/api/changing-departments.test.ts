import loadHighs from 'highs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ReadReleaseOutput } from '#contract/read-release'
import type { BlockFact } from '#domain/distribution/block-fact'
import { readRelease } from '../../api/handlers/hr/read-release.ts'
import { releaseFacts } from '../../api/jobs/releases/release-facts.ts'
import { comparedRows, type ComparedRow } from '../../tab/releases/compare/compared-rows.ts'
import { attackMasks } from '../attack/release/attack-masks.ts'
import { attackRelease } from '../attack/release/attack-release.ts'
import { knownOf } from '../attack/release/audit-organisations.ts'
import { releasePorts } from '../attack/release/release-by-job.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
type Group = { department: string | undefined; managers: readonly string[]; people: number }

const highs = await loadHighs()
const blocks = { before: ['2026-08-10', '2026-09-08'], now: ['2026-09-07', '2026-10-06'] } as const

let ports: ReturnType<typeof releasePorts>
beforeEach(() => void (ports = releasePorts()))

/** So many people of each department, shared evenly by its managers; two in three of them had a 1:1. */
function factsOf(groups: readonly Group[]): BlockFact[] {
  return groups.flatMap(({ department, managers, people }) =>
    Array.from({ length: people }, (_, at): BlockFact => {
      const managerId = managers[at % managers.length] ?? ''
      const heldSessions = at % 3
      const days = { availableDays: 20, scheduledDays: 20, daysPerWeek: 5 }
      const held = {
        heldSessions,
        heldMinutes: 40 * heldSessions,
        plannedSlots: 2,
        keptSlots: Math.min(2, heldSessions),
      }
      return {
        reportId: `${(department ?? 'none').trim().replace(' ', '-')}-${managerId}-${at}`,
        managerId,
        segments: { department },
        ...days,
        ...held,
      }
    }),
  )
}

/** Releases a block as the job does, and attacks it; then as the page reads it. */
async function release(when: keyof typeof blocks, groups: readonly Group[]): Promise<Released> {
  const [block, on] = blocks[when]
  const facts = factsOf(groups)
  for (const fact of facts) await ports.blockFacts.keep(block, `${fact.managerId}_${fact.reportId}`, fact)
  const now = `${on}T05:00:00.000Z`
  await releaseFacts(ports, { run: now, block }, { attempt: 1, now })
  const caller = { oid: 'somebody', roles: [] as const }
  const answer = await readRelease(ports)({ input: { block }, caller, now } as never)
  if (answer.kind !== 'done' || answer.output.kind !== 'released') throw new Error('Nothing is released')
  expect([
    ...attackMasks(answer.output),
    ...attackRelease({ release: answer.output, people: facts.map(knownOf) }, highs),
  ]).toEqual([])
  return answer.output
}

const managers = (of: string, count = 3) => Array.from({ length: count }, (_, at) => `${of}${at}`)
const product: Group = { department: 'Product', managers: managers('p', 5), people: 30 }
const sales: Group = { department: 'Sales', managers: managers('s', 4), people: 24 }

function cellsOf({ tables }: Released) {
  const cells = tables.find(({ attribute }) => attribute === 'department')?.cells ?? []
  return Object.fromEntries(cells.map(({ segment, shown }) => [segment, shown]))
}

function sidesOf(now: Released, before: Released) {
  const said = (side: ComparedRow['now']) => (typeof side === 'string' ? side : 'shown')
  return Object.fromEntries(
    comparedRows(now, before, 'department').map((row) => [row.segment, [said(row.now), said(row.other)]]),
  )
}

describe('departments that change, or are none', () => {
  it('one that a single manager leads is not shown however large it is, nor to be worked out from the others', async () => {
    const research = { department: 'Research', managers: ['r'], people: 20 }
    const shown = cellsOf(await release('now', [product, sales, research]))
    expect(shown['Research']).toBe(false)
    // One group alone would be the rest of the total, so a second one is not shown either.
    expect(Object.values(shown).filter((isShown) => !isShown).length).toBeGreaterThan(1)
    expect(Object.values(shown)).toContain(true)
  })

  it('twenty people of two managers are released without any figure, and nothing says which test they failed', async () => {
    const few = await release('now', [{ department: 'Product', managers: managers('p', 2), people: 20 }])
    expect(few).toMatchObject({ tables: [], whole: [], k: 5, kManagers: 3, helpfulness: { shown: false } })
    expect(Object.keys(few)).not.toContain('spread')
    expect(JSON.stringify(few)).not.toMatch(/min_|dominance|too_small/)
  })

  it('people in none stand in a row of their own, and are in the total', async () => {
    const nowhere: Group = { department: undefined, managers: [...managers('p', 2), ...managers('s', 2)], people: 16 }
    const made = await release('now', [product, sales, nowhere])
    expect(cellsOf(made)).toEqual({ Product: true, Sales: true, none: true })
    const [whole] = made.tables
    expect(whole?.total).toMatchObject({ shown: true, people: '50-99' })
  })

  it('a few people in none are not shown, and neither is who would give them away', async () => {
    const nowhere: Group = { department: undefined, managers: ['p0', 's1'], people: 3 }
    const shown = cellsOf(await release('now', [product, sales, nowhere]))
    expect(shown['none']).toBe(false)
    expect(Object.values(shown).filter((isShown) => isShown).length).toBeLessThan(2)
  })

  it('one that was split stands beside its parts, and nobody adds them up', async () => {
    const support: Group = { department: 'Support', managers: managers('u', 6), people: 36 }
    const [north, south] = [managers('u', 6).slice(0, 3), managers('u', 6).slice(3)]
    const before = await release('before', [product, sales, support])
    const now = await release('now', [
      product,
      sales,
      { department: 'Support North', managers: north, people: 18 },
      { department: 'Support South', managers: south, people: 18 },
    ])
    expect(sidesOf(now, before)).toMatchObject({
      Product: ['shown', 'shown'],
      Support: ['absent', 'shown'],
      'Support North': ['shown', 'absent'],
      'Support South': ['shown', 'absent'],
      total: ['shown', 'shown'],
    })
  })

  it('one whose smaller part is too small hides that part, and a second one, in the block of the split', async () => {
    const support: Group = { department: 'Support', managers: managers('u', 4), people: 24 }
    const before = await release('before', [product, sales, support])
    const now = await release('now', [
      product,
      sales,
      { department: 'Support', managers: managers('u', 3), people: 20 },
      { department: 'Support Nights', managers: ['u3'], people: 4 },
    ])
    expect(cellsOf(now)['Support Nights']).toBe(false)
    expect(Object.values(cellsOf(now)).filter((isShown) => !isShown).length).toBe(2)
    // The block before stays as it was.
    expect(cellsOf(before)).toEqual({ Product: true, Sales: true, Support: true })
  })

  it('one that was renamed stands under both names, each in its block, and the older release does not change', async () => {
    const before = await release('before', [product, { ...sales, department: 'Sales' }])
    const now = await release('now', [product, { ...sales, department: 'Growth' }])
    expect(sidesOf(now, before)).toEqual({
      Growth: ['shown', 'absent'],
      Product: ['shown', 'shown'],
      Sales: ['absent', 'shown'],
      total: ['shown', 'shown'],
    })
    expect(cellsOf(before)).toEqual({ Product: true, Sales: true })
  })

  it('one that is written in another way is the same one within a block', async () => {
    const other = { ...sales, department: ' sales ' }
    const made = await release('now', [product, sales, { ...other, managers: managers('t', 2), people: 6 }])
    expect(Object.keys(cellsOf(made))).toEqual(['Product', 'Sales'])
  })
})
