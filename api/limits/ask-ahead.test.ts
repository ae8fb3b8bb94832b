import { createServer } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { askAhead } from './ask-ahead.ts'
import { managedIdentity } from './managed-identity.ts'

/** The platform's endpoint for tokens. It answers when it is let, and names what it was asked for. */
async function platform() {
  const asked: string[] = []
  let answer = () => undefined as void
  const mayAnswer = new Promise<void>((pass) => (answer = pass))
  const server = createServer((request, response) => {
    const resource = new URL(request.url ?? '', 'http://platform').searchParams.get('resource') ?? ''
    asked.push(resource.replace(/\/$/, ''))
    const token = { access_token: 'token', expires_on: String(Math.floor(Date.now() / 1000) + 86_400), resource }
    response.writeHead(200, { 'content-type': 'application/json' })
    void mayAnswer.then(() => response.end(JSON.stringify(token)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/token`)
  vi.stubEnv('IDENTITY_HEADER', 'header')
  return { asked, answer, close: () => server.close() }
}

afterEach(() => vi.unstubAllEnvs())

test('both tokens are asked for before either has come, and who needs one later asks nobody', async () => {
  const { asked, answer, close } = await platform()
  const identity = managedIdentity('00000000-0000-4000-8000-000000000001')
  askAhead(identity)
  await expect.poll(() => asked.toSorted()).toEqual(['https://storage.azure.com', 'https://vault.azure.net'])
  answer()
  await expect.poll(async () => (await identity.getToken('https://vault.azure.net/.default')).token).toBe('token')
  const before = asked.length
  await identity.getToken('https://vault.azure.net/.default')
  expect(asked).toHaveLength(before)
  close()
})

test('an identity that has no token disturbs nobody by that', async () => {
  const asked: unknown[] = []
  const refused = vi.fn()
  process.on('unhandledRejection', refused)
  askAhead({
    getToken(scopes) {
      asked.push(scopes)
      return Promise.reject(new Error('There is no identity'))
    },
  })
  await new Promise((pass) => setTimeout(pass, 5))
  process.off('unhandledRejection', refused)
  expect(asked).toHaveLength(2)
  expect(refused).not.toHaveBeenCalled()
})
