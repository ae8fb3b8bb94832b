import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OperationName, operationNames, operations } from '../../contract/operations.ts'
import { tokenFlaws } from '../../sandbox/microsoft/entra/token-flaw.ts'
import { makeRequest } from './make-request.ts'
import { runApi, type RunningApi } from './run-api.ts'

let api: RunningApi
let oid: string
beforeAll(async () => {
  api = await runApi()
  oid = api.organisation.castOid('elena')
})
afterAll(() => api.close())

function addressOf(id: string): string {
  return api.organisation.find(api.organisation.castOid(id))?.mail ?? ''
}

/** Every function that anybody on the network can reach, but the one that only says where nothing is, a machine's and a mail program's. */
function doors(): OperationName[] {
  return api.httpFunctions.filter((name) => !['elsewhere', 'feed', 'endMails'].includes(name)) as OperationName[]
}

async function statusesWith(headers: Record<string, string>): Promise<Set<number | undefined>> {
  const answers = doors().map(async (name) => {
    const { status } = await api.invoke(name, makeRequest(name, { input: operations[name].sample, headers }))
    return status
  })
  return new Set(await Promise.all(answers))
}

test('every http function is an operation of the contract, and every operation has its function', () => {
  expect(doors().toSorted()).toEqual(operationNames.toSorted())
})

describe('every http function refuses', () => {
  test.each([
    ['no token', {}],
    ['an empty header', { authorization: '' }],
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }],
    ['words instead of a token', { authorization: 'Bearer let me in' }],
    ['parts that are no token', { authorization: 'Bearer a.b.c' }],
    ['two headers, as the host joins them', { authorization: 'Bearer a.b.c,Bearer a.b.c' }],
    [
      'a platform’s own principal',
      { 'x-ms-client-principal': 'eyJ1c2VySWQiOiJ4In0=', 'x-ms-client-principal-id': 'x' },
    ],
  ])('%s', async (_, headers) => {
    expect(await statusesWith(headers as Record<string, string>)).toEqual(new Set([401]))
  })

  test.each(tokenFlaws)('a token with the flaw: %s', async (flaw) => {
    const token = await api.microsoft.tokenFor(oid, { flaw })
    expect(await statusesWith({ authorization: `Bearer ${token}` })).toEqual(new Set([401]))
  })

  test('a token that somebody signed with a key they brought along', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const good = await api.microsoft.tokenFor(oid)
    const { SignJWT } = await import('jose')
    const claims = JSON.parse(Buffer.from(good.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
    const header = { alg: 'RS256', jwk: publicKey.export({ format: 'jwk' }) }
    const token = await new SignJWT(claims).setProtectedHeader(header as { alg: string }).sign(privateKey)
    expect(await statusesWith({ authorization: `Bearer ${token}` })).toEqual(new Set([401]))
  })
})

describe('a good token', () => {
  test('of each known client lets its person in', async () => {
    for (const azp of [undefined, api.microsoft.apiClientId, '5e3ce6c0-2b1f-4285-8d4b-75ee78787346']) {
      const token = await api.microsoft.tokenFor(oid, azp === undefined ? {} : { azp })
      const input = { pairId: `${oid}_${api.organisation.castOid('jonas')}` }
      const request = makeRequest('openPair', { input, headers: { authorization: `Bearer ${token}` } })
      expect((await api.invoke('openPair', request)).status).toBe(200)
    }
  })

  test('that Outlook fetched for the pane lets its person in; the token about the person beside it does not', async () => {
    const clientId = api.microsoft.apiClientId
    const got = await api.microsoft.nestedTokenFor(oid, { clientId, scope: `${clientId}/access_as_user` })
    if (got.kind !== 'granted') throw new Error(got.description)
    const input = { addresses: ['elena', 'jonas'].map((id) => addressOf(id)) }
    const statusWith = async (token: string) => {
      const request = makeRequest('openAppointment', { input, headers: { authorization: `Bearer ${token}` } })
      return (await api.invoke('openAppointment', request)).status
    }
    expect([await statusWith(got.accessToken), await statusWith(got.idToken)]).toEqual([200, 401])
  })

  test('that runs out within the minute of tolerance still counts, after it no longer', async () => {
    const minute = 60_000
    const lifetime = 75 * minute
    const statusAfter = async (past: number) => {
      const token = await api.microsoft.tokenFor(oid, { now: Date.now() - lifetime - past })
      return (
        await api.invoke(
          'openPair',
          makeRequest('openPair', { input: {}, headers: { authorization: `Bearer ${token}` } }),
        )
      ).status
    }
    expect(await statusAfter(30_000)).toBe(400)
    expect(await statusAfter(90_000)).toBe(401)
  })

  test('without the role is refused where HR and administrators work', async () => {
    const token = await api.microsoft.tokenFor(oid, { roles: [] })
    for (const name of doors().filter(
      (operation) => operations[operation].need === 'hr' || operations[operation].need === 'admin',
    )) {
      const headers = { authorization: `Bearer ${token}` }
      const { status } = await api.invoke(name, makeRequest(name, { input: operations[name].sample, headers }))
      expect(status).toBe(403)
    }
  })

  test('with a role opens no pair', async () => {
    const token = await api.microsoft.tokenFor(oid, { roles: ['Coaching.HR', 'Coaching.Admin'] })
    const input = { pairId: operations.addTopic.sample.pairId }
    const request = makeRequest('openPair', { input, headers: { authorization: `Bearer ${token}` } })
    expect((await api.invoke('openPair', request)).status).toBe(403)
  })
})
