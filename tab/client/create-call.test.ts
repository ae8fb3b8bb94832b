import { expect, test } from 'vitest'
import { createCall } from './create-call.ts'
import { mayPass, ProblemError, UnreachableError } from './trouble.ts'

type Params = { address: string; bearer: string | null }

/** A service that answers with these responses in turn, and remembers what it was asked. */
function serviceAnswering(...answers: (() => Response)[]) {
  const asked: Params[] = []
  const send = ((address: string, init: RequestInit) => {
    asked.push({ address, bearer: new Headers(init.headers).get('authorization') })
    const answer = answers[asked.length - 1]
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'))
  }) as typeof fetch
  return { asked, send }
}

const tokens = (options?: { fresh?: boolean }) => Promise.resolve(options?.fresh ? 'new' : 'old')

test('a call carries the token and gives back what the API answered', async () => {
  const { asked, send } = serviceAnswering(() => Response.json({ kind: 'none-yet' }))
  const call = createCall({ base: '/api', token: tokens, fetch: send })
  await expect(call('readRelease', { block: 'latest' })).resolves.toEqual({ kind: 'none-yet' })
  expect(asked).toEqual([{ address: '/api/readRelease', bearer: 'Bearer old' }])
})

test('a token the API no longer takes is renewed once', async () => {
  const { asked, send } = serviceAnswering(
    () => new Response('', { status: 401 }),
    () => Response.json({ revision: 'r2' }),
  )
  const call = createCall({ base: '/api', token: tokens, fetch: send })
  await call('removeNote', { pairId: 'p', noteId: 'n', visibility: 'shared', etag: 'e' })
  expect(asked.map((one) => one.bearer)).toEqual(['Bearer old', 'Bearer new'])
})

test('a refusal arrives with the words of the API and may not be repeated as it is', async () => {
  const problem = { code: 'bad_input', message: 'This text is empty.', trace: 'T1' }
  const { send } = serviceAnswering(() => Response.json({ error: problem }, { status: 400 }))
  const call = createCall({ base: '/api', token: tokens, fetch: send })
  const trouble = await call('readHome', {}).catch((cause: unknown) => cause)
  expect(trouble).toBeInstanceOf(ProblemError)
  expect(trouble).toMatchObject({ problem, status: 400 })
  expect(mayPass(trouble)).toBe(false)
})

test('a gateway that answers in HTML counts as a service that is away for now', async () => {
  const { send } = serviceAnswering(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
  const trouble = await createCall({ base: '/api', token: tokens, fetch: send })('readHome', {}).catch(
    (cause: unknown) => cause,
  )
  expect(trouble).toMatchObject({ problem: { code: 'unavailable', trace: 'HTTP-502' } })
  expect(mayPass(trouble)).toBe(true)
})

test('a network that is gone is told apart from a refusal', async () => {
  const { send } = serviceAnswering()
  const trouble = await createCall({ base: '/api', token: tokens, fetch: send })('readHome', {}).catch(
    (cause: unknown) => cause,
  )
  expect(trouble).toBeInstanceOf(UnreachableError)
  expect(mayPass(trouble)).toBe(true)
})

test('an answer that never comes is given up after the time allowed', async () => {
  const never = ((_: string, init: RequestInit) =>
    new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
    })) as typeof fetch
  const call = createCall({ base: '/api', token: tokens, fetch: never, timeoutMs: 20 })
  await expect(call('readHome', {})).rejects.toBeInstanceOf(UnreachableError)
})
