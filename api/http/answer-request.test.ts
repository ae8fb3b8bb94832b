import { InvocationContext, type HttpResponseInit } from '@azure/functions'
import { describe, expect, test } from 'vitest'
import { type OperationName, operationNames, operations } from '#contract/operations'
import { mayDo, type Relation, type Role } from '#domain/access'
import type { ProblemBody } from '#contract/problem'
import { makeRequest } from '../../tests/api/make-request.ts'
import type { Answer, Handlers } from '../ports/handler.ts'
import { readEnv, settingNames } from '../env.ts'
import { answerRequest, type RequestContext } from './answer-request.ts'

const oid = '10000000-0000-4000-8000-000000000001'

/** A door behind which everything is well, unless a test says otherwise; `steps` tells what was asked in which order. */
function aDoor(
  changes: Partial<RequestContext> & { answer?: Answer<unknown> | Error; relation?: Relation; roles?: Role[] } = {},
) {
  const { answer = { kind: 'done', output: { fine: true } }, relation = 'manager', roles = [], ...rest } = changes
  const steps: string[] = []
  const handle = async () => {
    steps.push('handler')
    if (answer instanceof Error) throw answer
    return answer
  }
  const door: RequestContext = {
    validateToken: async () => {
      steps.push('token')
      return { oid, roles, token: 'a.b.c' }
    },
    findStanding: async () => {
      steps.push('standing')
      return { kind: 'standing', relation, pairId: undefined, isMember: true }
    },
    handlers: Object.fromEntries(operationNames.map((operation) => [operation, handle])) as unknown as Handlers,
    clock: () => new Date('2026-10-15T08:10:00.000Z'),
    ...rest,
  }
  return { door, steps }
}

function problemIn(response: HttpResponseInit) {
  return (response.jsonBody as ProblemBody).error
}

async function ask(
  door: RequestContext,
  operation: OperationName,
  given: Parameters<typeof makeRequest>[1] = { input: operations[operation].sample },
) {
  const logged: string[] = []
  const context = new InvocationContext({
    functionName: operation,
    logHandler: (level, ...what) => void logged.push([level, ...what.map(String)].join(' ')),
  })
  const response = await answerRequest(operation, makeRequest(operation, given), context, () => door)
  return { response, logged }
}

describe('every operation, for every relation and role', () => {
  const relations: Relation[] = ['manager', 'report', 'former-manager', 'former-report', 'stranger']
  const roleSets: Role[][] = [[], ['hr'], ['admin'], ['hr', 'admin']]
  const cases = operationNames.flatMap((operation) =>
    relations.flatMap((relation) => roleSets.map((roles) => ({ operation, relation, roles }))),
  )

  test.each(cases)('$operation by a $relation with the roles $roles', async ({ operation, relation, roles }) => {
    const { door, steps } = aDoor({ relation, roles })
    const { response } = await ask(door, operation)
    const isAllowed = mayDo(operations[operation].need, { relation, roles, isMember: true })
    expect(response.status).toBe(isAllowed ? 200 : 403)
    expect(steps.includes('handler')).toBe(isAllowed)
  })
})

describe('the order of the questions', () => {
  test('without a proven caller nothing else is looked at, not even the form of the input', async () => {
    for (const operation of operationNames) {
      const { door, steps } = aDoor({ validateToken: async () => undefined })
      const { response } = await ask(door, operation, { body: '{broken' })
      expect(response.status).toBe(401)
      expect(problemIn(response).code).toBe('not_signed_in')
      expect(response.headers).toMatchObject({ 'WWW-Authenticate': 'Bearer' })
      expect(steps).toEqual([])
    }
  })

  test('token, input, standing, access, handler', async () => {
    const { door, steps } = aDoor()
    await ask(door, 'addTopic')
    expect(steps).toEqual(['token', 'standing', 'handler'])
  })

  test('input of the wrong form asks nobody about pairs', async () => {
    const { door, steps } = aDoor()
    const { response } = await ask(door, 'addTopic', { input: { ...operations.addTopic.sample, text: '' } })
    expect(response.status).toBe(400)
    expect(steps).toEqual(['token'])
  })

  test('the headers of a platform’s own sign-in are never a way in', async () => {
    const principal = Buffer.from(JSON.stringify({ userId: oid, userRoles: ['Coaching.HR'] })).toString('base64')
    const seen: (string | null)[] = []
    const { door } = aDoor({
      validateToken: async (authorization) => {
        seen.push(authorization)
        return undefined
      },
    })
    const headers = { 'x-ms-client-principal': principal, 'x-ms-client-principal-id': oid }
    const { response } = await ask(door, 'openHrDesk', { headers })
    expect(response.status).toBe(401)
    expect(seen).toEqual([null])
  })
})

describe('refusals', () => {
  test.each([
    ['forbidden', { kind: 'forbidden' }, 403, 'forbidden'],
    ['not a pair', { kind: 'not-a-pair' }, 403, 'not_a_pair'],
    ['consent missing', { kind: 'consent-required' }, 403, 'consent_required'],
    ['sign-in again', { kind: 'sign-in-again', claims: '{"a":1}' }, 401, 'not_signed_in'],
    ['not possible', { kind: 'not-possible', reason: 'locked' }, 409, 'not_possible'],
    ['not found', { kind: 'not-found' }, 404, 'not_found'],
    ['conflict', { kind: 'conflict', current: { text: 'newer' } }, 409, 'conflict'],
    ['bad input', { kind: 'bad-input', fields: [{ field: 'due', problem: 'why' }] }, 400, 'bad_input'],
  ] as const)('%s', async (_, answer, status, code) => {
    const { door } = aDoor({ answer: answer as Answer<unknown> })
    const { response } = await ask(door, 'addTopic')
    expect(response.status).toBe(status)
    expect(problemIn(response)).toMatchObject({ code, message: expect.stringMatching(/\.$/) })
  })

  test('a conflict shows the line as it stands; bad input names the field and what to do', async () => {
    const conflict = await ask(aDoor({ answer: { kind: 'conflict', current: { text: 'newer' } } }).door, 'addTopic')
    expect(problemIn(conflict.response).current).toEqual({ text: 'newer' })
    const fields = [{ field: 'due', problem: 'This day is over.' }]
    const bad = await ask(aDoor({ answer: { kind: 'bad-input', fields } }).door, 'addTopic')
    expect(problemIn(bad.response).fields).toEqual(fields)
  })

  test('the challenge of a sign-in that is asked for travels in its header', async () => {
    const { response } = await ask(aDoor({ answer: { kind: 'sign-in-again', claims: '{"a":1}' } }).door, 'openPair')
    const header = (response.headers as Record<string, string>)['WWW-Authenticate'] ?? ''
    const claims = /claims="([^"]+)"/.exec(header)?.[1] ?? ''
    expect(Buffer.from(claims, 'base64').toString()).toBe('{"a":1}')
  })

  test('every refusal has a code of its own, found again in the log, which holds nothing of the input', async () => {
    const { response, logged } = await ask(aDoor({ answer: { kind: 'forbidden' } }).door, 'addTopic')
    const { trace } = problemIn(response)
    expect(trace).toMatch(/^TL-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    expect(logged.join('\n')).toContain(trace)
    expect(logged.join('\n')).not.toContain('Lisbon')
    expect(logged.join('\n')).not.toContain(operations.addTopic.sample.pairId)
  })
})

describe('trouble', () => {
  test.each([
    ['storage is throttled', Object.assign(new Error('ServerBusy'), { statusCode: 503 })],
    ['a call timed out', Object.assign(new Error('slow'), { name: 'TimeoutError' })],
    [
      'the network is gone',
      new Error('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }),
    ],
    ['Graph gave no answer', Object.assign(new Error('x'), { status: 0, code: 'Timeout' })],
  ])('that may pass is a 503: %s', async (_, error) => {
    const { response } = await ask(aDoor({ answer: error }).door, 'addTopic')
    expect(response.status).toBe(503)
    expect(problemIn(response).code).toBe('unavailable')
  })

  test('of our own is a 500 that tells IT in the log and the person nothing of the inside', async () => {
    const { response, logged } = await ask(aDoor({ answer: new TypeError('secretTable is broken') }).door, 'addTopic')
    expect(response.status).toBe(500)
    const { code, trace, message } = problemIn(response)
    expect(code).toBe('internal')
    expect(JSON.stringify(response.jsonBody)).not.toContain('secretTable')
    expect(message).toContain('IT')
    expect(logged.join('\n')).toContain(trace)
    expect(logged.join('\n')).toMatch(/TypeError at=answer-request\.test\.ts:\d+:\d+/)
    expect(logged.join('\n')).not.toContain('secretTable')
  })

  test('in checking a token is no reason to let anybody in', async () => {
    const away = Object.assign(new Error('keys'), { cause: { code: 'ECONNREFUSED' } })
    const { door, steps } = aDoor({ validateToken: () => Promise.reject(away) })
    expect((await ask(door, 'readHome')).response.status).toBe(503)
    expect(steps).toEqual([])
  })
})

test('every answer is for our own pages only, is never kept, and is taken for what it is', async () => {
  const fine = await ask(aDoor().door, 'readHome')
  const refused = await ask(aDoor({ validateToken: async () => undefined }).door, 'readHome')
  for (const { response } of [fine, refused]) {
    expect(response.headers).toMatchObject({
      'Access-Control-Expose-Headers': 'WWW-Authenticate',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
  }
})

test('a setting that is missing is answered in words, and the log says which', async () => {
  const logged: string[] = []
  const context = new InvocationContext({ logHandler: (_, ...what) => void logged.push(what.map(String).join(' ')) })
  const request = makeRequest('readHome', { input: {} })
  const settings = Object.fromEntries(settingNames.map((name) => [name, 'set']))
  const response = await answerRequest('readHome', request, context, () => {
    readEnv({ ...settings, KEY_ID: '' })
    throw new Error('A setting that is empty was taken for one.')
  })
  expect(response).toMatchObject({ status: 500, headers: { 'Cache-Control': 'no-store' } })
  expect(problemIn(response)).toMatchObject({ code: 'internal', message: expect.stringContaining('Tell IT') })
  expect(logged.join('\n')).toContain('SettingsMissing code=KEY_ID')
})
