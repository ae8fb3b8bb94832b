import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runApi, type RunningApi } from './run-api.ts'

let api: RunningApi
let elena: string
let jonas: string
let grace: string

beforeAll(async () => {
  api = await runApi()
  ;[elena = '', jonas = '', grace = ''] = ['elena', 'jonas', 'grace'].map((id) => api.organisation.castOid(id))
})
afterAll(() => api.close())

/** All addresses of somebody, the first of them first. */
function addressesOf(oid: string): string[] {
  return (api.organisation.find(oid)?.proxyAddresses ?? []).map((address) => address.slice('SMTP:'.length))
}

async function open(oid: string, addresses: unknown) {
  const { status, body } = await api.ask(oid, 'openAppointment', { addresses: addresses as string[] })
  const { pair, error } = body as { pair?: { pairId: string }; error?: { code: string; fields?: unknown } }
  return { status, pairId: pair?.pairId, code: error?.code, fields: error?.fields }
}

const first = (oid: string) => addressesOf(oid)[0] ?? ''

describe('an appointment, asked through the door', () => {
  test('opens the record of its two people, by whichever of their addresses and in any case', async () => {
    const pairId = `${elena}_${jonas}`
    expect(await open(elena, [first(elena), first(jonas)])).toMatchObject({ status: 200, pairId })
    expect(await open(jonas, [first(elena).toUpperCase(), addressesOf(jonas).at(-1)])).toMatchObject({
      status: 200,
      pairId,
    })
  })

  test('asks Graph for nothing, whoever opens it first', async () => {
    api.microsoft.requests.length = 0
    await open(elena, [first(elena), first(jonas)])
    expect(api.microsoft.requests.filter(({ service }) => service === 'graph')).toEqual([])
  })

  test('of three, of strangers or of somebody else’s two is no 1:1, and the answer tells nothing more', async () => {
    const no = { status: 403, code: 'not_a_pair', pairId: undefined }
    expect(await open(elena, [first(elena), first(jonas), first(grace)])).toMatchObject(no)
    expect(await open(elena, [first(elena), 'nobody@fabrikam.example'])).toMatchObject(no)
    expect(await open(grace, [first(elena), first(jonas)])).toMatchObject(no)
    expect(await open(grace, ['nobody@fabrikam.example', 'noone@fabrikam.example'])).toMatchObject(no)
  })

  test.each([
    ['500 people', Array.from({ length: 500 }, (_, one) => `person${one}@contoso.example`)],
    ['nobody', []],
    ['something else than addresses', [{ address: 'elena' }]],
  ])('of %s is refused by its form, with the field', async (_, addresses) => {
    const answer = await open(elena, addresses)
    expect(answer).toMatchObject({ status: 400, code: 'bad_input' })
    expect(JSON.stringify(answer.fields)).toContain('addresses')
  })

  test('leaves no address in the log', () => {
    expect(api.logged.length).toBeGreaterThan(0)
    expect(api.logged.join('\n')).not.toContain('@')
  })
})
