import fc from 'fast-check'
import { expect, test } from 'vitest'
import { operationNames, operations } from '../../contract/operations.ts'
import { asksForPair, mayDo } from '../../domain/access.ts'
import { isCurrent, relationOn, type LineSpan } from '../../domain/people/relation-on.ts'
import { addDays } from '../../domain/time/add-days.ts'
import type { ReadHomeOutput } from '../../contract/read-home.ts'
import type { OpenPairOutput } from '../../contract/open-pair.ts'
import { aRhythm } from '../api/builders.ts'
import { attackWorld, type AttackWorld } from './attack-world.ts'
import { isLong } from './is-long.ts'

const runs = isLong ? 400 : 12
const firstDay = '2025-01-01'
const ofPairs = operationNames.filter(
  (name) => asksForPair(operations[name].need) && 'pairId' in operations[name].sample,
)

/** A line ended and begun anew, some weeks apart each time; the last one may last. */
const history = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 300 })), { maxLength: 3 })
  .chain((parts) => fc.tuple(fc.constant(spansOf(parts)), fc.boolean()))
  .map(([spans, lasts]): LineSpan[] =>
    spans.map(([from, to], at): LineSpan => [from, lasts && at === spans.length - 1 ? null : to]),
  )

function spansOf(parts: readonly (readonly [number, number])[]): [string, string][] {
  let day = firstDay
  return parts.map(([pause, length]) => {
    const from = addDays(day, pause)
    day = addDays(from, length)
    return [from, day]
  })
}

/** What the last night that got through wrote down, if any did: whatever it says counts for nothing. */
const copy = fc.option(fc.constantFrom<[string, string | null]>(['2025-01-05', null], ['2025-01-05', '2025-03-01']))

async function liveThrough(spans: readonly LineSpan[], copied: [string, string | null] | null): Promise<AttackWorld> {
  const world = await attackWorld()
  const { manager, report, pairId, ports, rows } = world
  // The record and the lists were made while the two were manager and report.
  await world.ask({ oid: manager }, 'openPair', { input: { pairId } })
  await rows.people.write(report, [{ kind: 'remove', key: 'manager|2026-01-05' }])
  await rows.people.write(manager, [{ kind: 'remove', key: `leads|${report}|2026-01-05` }])
  for (const [from, to] of spans) await ports.people.keepEdge({ reportOid: report, managerOid: manager, from, to })
  if (copied === null) return world
  await world.rhythm(aRhythm({ relation: copied }))
  for (const [oid, you, other] of [
    [manager, 'manager', report],
    [report, 'report', manager],
  ] as const) {
    const person = { oid: other, displayName: 'Somebody', firstName: 'Somebody' }
    const nothing = { openDues: { manager: [], report: [] }, topics: { manager: 0, report: 0 } }
    const row = { pairId, you, other: person, relation: copied, rhythm: undefined, ...nothing }
    await ports.overview.keep(oid, row)
  }
  return world
}

test('access is what the edges say, on every operation, whatever a job wrote or did not write', async () => {
  let asked = 0
  await fc.assert(
    fc.asyncProperty(history, copy, fc.integer({ min: 0, max: 1_400 }), async (spans, copied, days) => {
      const today = addDays(firstDay, days)
      const world = await liveThrough(spans, copied)
      const { pairId } = world
      world.at(`${today}T12:00:00.000Z`)
      for (const side of ['manager', 'report'] as const) {
        const oid = world[side]
        const found = relationOn(side, spans, today)
        for (const operation of ofPairs) {
          const { status } = await world.ask({ oid }, operation, { input: { ...operations[operation].sample, pairId } })
          asked += 1
          const isAllowed = mayDo(operations[operation].need, { relation: found.relation, roles: [] })
          if (!isAllowed) expect(status, `${operation} as ${found.relation}`).toBe(403)
          else expect(status === 403 && operations[operation].need.endsWith('-read'), operation).toBe(false)
        }
        const opened = await world.ask({ oid }, 'openPair', { input: { pairId } })
        if (opened.status === 200) {
          const { pair } = opened.body as Extract<OpenPairOutput, { kind: 'open' }>
          expect(pair.mayWrite).toBe(isCurrent(found))
          expect(pair.former === undefined).toBe(isCurrent(found))
        }
        const home = (await world.ask({ oid }, 'readHome', { input: {} })).body as ReadHomeOutput
        expect(home.pairs.map((one) => one.pairId)).toEqual(isCurrent(found) ? [pairId] : [])
        const isFormer = found.line !== undefined && !isCurrent(found)
        expect((home.former ?? []).map((one) => one.pairId)).toEqual(isFormer ? [pairId] : [])
      }
    }),
    { numRuns: runs },
  )
  console.log(`edges: ${asked} requests in ${runs} random histories`)
})
