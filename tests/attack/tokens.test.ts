import { afterAll, beforeAll, expect, test } from 'vitest'
import { operationNames, operations } from '../../contract/operations.ts'
import { attackWorld } from './attack-world.ts'
import { badTokens } from './bad-tokens.ts'
import { isLong } from './is-long.ts'
import { openTokenDesk, type TokenDesk } from './token-desk.ts'

let desk: TokenDesk
beforeAll(async () => {
  desk = await openTokenDesk()
})
afterAll(() => desk.close())

test('a good token of either published key is let in', async () => {
  const { knock } = await attackWorld()
  for (const token of [await desk.sign(desk.claims), await desk.tenant.issuer.sign(desk.claims)]) {
    const { status } = await knock('readSettings', { headers: { authorization: `Bearer ${token}` } }, desk.validate)
    expect(status).not.toBe(401)
  }
})

test('no bad token is let in, and each refusal reads like every other', async () => {
  const { knock } = await attackWorld()
  const bad = await badTokens(desk)
  expect(bad.length).toBeGreaterThan(160)
  const letIn: string[] = []
  const answers = new Set<string>()
  let asked = 0
  for (const [at, [name, authorization]] of bad.entries()) {
    // Each token at one door; for long, at all of them.
    const doors = isLong ? operationNames : operationNames.slice(at % operationNames.length).slice(0, 1)
    for (const operation of doors) {
      const given = { input: operations[operation].sample, headers: { authorization } }
      const { status, body } = await knock(operation, given, desk.validate)
      asked += 1
      if (status !== 401) letIn.push(`${name} at ${operation}: ${status}`)
      answers.add(JSON.stringify(body).replace(/"trace":"[^"]*"/, ''))
    }
  }
  expect(letIn).toEqual([])
  expect(answers.size).toBe(1)
  console.log(`tokens: ${bad.length} bad ones in ${asked} requests, all refused in the same words`)
})
