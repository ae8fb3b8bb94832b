import fc from 'fast-check'
import { expect, test } from 'vitest'
import { operationNames, operations } from '../../contract/operations.ts'
import { attackWorld } from './attack-world.ts'
import { isLong } from './is-long.ts'

const runs = isLong ? 40_000 : 1_500
const secret = 'Marked words of the two'

/** A good input with one field left out, doubled in kind, or replaced by anything that JSON can say. */
const spoiled = fc.constantFrom(...operationNames).chain((operation) => {
  const sample = operations[operation].sample as Record<string, unknown>
  const fields = [...Object.keys(sample), '__proto__', 'by', 'roles']
  return fc.record({
    operation: fc.constant(operation),
    input: fc
      .array(fc.tuple(fc.constantFrom(...fields), fc.option(fc.jsonValue(), { nil: undefined })), { maxLength: 2 })
      .map((changes) => Object.fromEntries([...Object.entries(sample), ...changes])),
  })
})
const requests = fc.oneof(
  { weight: 4, arbitrary: spoiled.map(({ operation, input }) => ({ operation, given: { input } })) },
  fc.record({ operation: fc.constantFrom(...operationNames), given: fc.record({ body: fc.string() }) }),
)

test('whatever is sent by whomever: never a 5xx, never a word of a pair for a stranger, nothing of it in the log', async () => {
  const world = await attackWorld()
  const { pairId, manager, report, stranger } = world
  const id = '30000000-0000-4000-8000-000000000003'
  const note = { pairId, id, text: secret, visibility: 'shared' }
  expect((await world.ask({ oid: manager }, 'addNote', { input: note })).status).toBe(200)
  const counts = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(
      requests,
      fc.constantFrom(manager, report, stranger),
      fc.boolean(),
      async ({ operation, given }, oid, isAboutThem) => {
        const isNamed = isAboutThem && 'input' in given && typeof given.input['pairId'] === 'string'
        const sent = isNamed ? { input: { ...given.input, pairId } } : given
        const { status, body } = await world.ask({ oid }, operation, sent)
        counts.set(status, (counts.get(status) ?? 0) + 1)
        expect(status, `${operation} ${world.logged.at(-1)}`).toBeLessThan(500)
        if (oid === stranger) expect(JSON.stringify(body)).not.toContain(secret)
      },
    ),
    { numRuns: runs },
  )
  const log = world.logged.join('\n')
  for (const word of [secret, manager, report]) expect(log).not.toContain(word)
  console.log(`random requests: ${runs}, answered ${JSON.stringify(Object.fromEntries(counts))}`)
})
