import { HttpRequest, InvocationContext } from '@azure/functions'
import { beforeEach, expect, it } from 'vitest'
import { duringTheMeeting, pairWorld } from '../../tests/api/pair-world.ts'
import { memoryTables } from '../../tests/memory-tables.ts'
import { changeSettings } from '../handlers/people/change-settings.ts'
import { endMails } from '../handlers/people/end-mails.ts'
import { cachedKeys } from '../keys/cached-keys.ts'
import { wayOutPage } from '../mail/way-out-page.ts'
import { wayOutTable } from '../tables/mail/way-out-table.ts'
import { answerWayOut, type WayOutDoor } from './answer-way-out.ts'

const oneClick = 'List-Unsubscribe=One-Click'
const form = 'application/x-www-form-urlencoded'
const app = { teamsAppId: 'app-id', tabOrigin: 'https://tab.contoso.example' }

let world: Awaited<ReturnType<typeof wayOutWorld>>
beforeEach(async () => {
  world = await wayOutWorld()
})

/** Mia leads Ravi; the address in Mia's mail, and what becomes of her settings. */
async function wayOutWorld() {
  const tables = memoryTables()
  const pair = await pairWorld(tables)
  const wayOut = wayOutTable(tables('deliveries'), cachedKeys(pair.wrapper), 'https://api.contoso.example')
  const address = await wayOut.addressFor({ oid: pair.manager, until: '2026-12-11' })
  const logged: string[] = []
  let now: string = duringTheMeeting

  async function ask(method: string, body = '', given: { url?: string; type?: string; languages?: string } = {}) {
    const request = new HttpRequest({
      method,
      url: given.url ?? address,
      query: Object.fromEntries(new URL(given.url ?? address).searchParams),
      headers: { 'content-type': given.type ?? form, 'accept-language': given.languages ?? 'en-GB' },
      ...(body === '' ? {} : { body: { bytes: Buffer.from(body) } }),
    })
    const logHandler = (_level: string, ...what: unknown[]) => void logged.push(what.map(String).join(' '))
    const context = new InvocationContext({ functionName: 'endMails', logHandler })
    const door: WayOutDoor = {
      endMails: endMails({ ...pair.ports, organisation: {}, wayOut }),
      page: (state, languages) => wayOutPage(app, state, languages),
      clock: () => new Date(now),
    }
    const { status, body: html, headers } = await answerWayOut(request, context, () => door)
    return { status, html: typeof html === 'string' ? html : '', headers: headers as Record<string, string> }
  }
  const own = async (oid = pair.manager) => (await pair.ports.people.settings(oid))?.own
  return { ...pair, ask, own, logged, wayOut, at: (instant: string) => void (now = instant) }
}

it('one click in the mail program ends the mail, and one setting brings it back', async () => {
  expect(await world.ask('POST', oneClick)).toMatchObject({ status: 200 })
  expect(await world.own()).toMatchObject({ digest: 'off', digestEndedAt: duringTheMeeting })
  expect(await world.own(world.report)).not.toHaveProperty('digest')
  const ports = { ...world.ports, organisation: {}, digestsFor: 'all' as const }
  const input = { digest: null }
  const answer = await changeSettings(ports)(world.by(world.manager, input, { pairId: undefined }))
  expect(answer).toMatchObject({ output: { digest: { value: 'on' }, digestEndedAt: null } })
  expect(await world.own()).toEqual({})
})

it('a second click, and one of a mail from before, change nothing', async () => {
  await world.ask('POST', oneClick)
  world.at('2026-10-20T08:00:00.000Z')
  expect(await world.ask('POST', oneClick)).toMatchObject({ status: 200 })
  expect(await world.own()).toMatchObject({ digestEndedAt: duringTheMeeting })
})

it('a mail program may send the form in either way', async () => {
  const body = `--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n`
  await world.ask('POST', body, { type: 'multipart/form-data; boundary=x' })
  expect(await world.own()).toMatchObject({ digest: 'off' })
})

it('a scanner that follows the address, or sends something else, changes nothing and gets a page that asks', async () => {
  const tries = [['GET'], ['HEAD'], ['POST'], ['POST', 'x=1'], ['POST', oneClick.padEnd(5_000, 'x')]] as const
  for (const [method, body] of tries) {
    const { status, html } = await world.ask(method, body)
    expect(status).toBe(200)
    expect(html).toContain('<h1>Stop the weekly mail?</h1>')
    expect(html).toContain('<form method="post">')
    expect(html).toContain('name="List-Unsubscribe" value="One-Click"')
  }
  expect(await world.own()).toEqual({})
})

it('an address that was made up, or is over, ends nothing and says so', async () => {
  const made = 'https://api.contoso.example/api/endMails?word=made-up'
  expect(await world.ask('POST', oneClick, { url: made })).toMatchObject({ status: 410 })
  expect((await world.ask('POST', oneClick, { url: made })).html).toContain('This link no longer works')
  world.at('2026-12-12T00:10:00.000Z')
  expect(await world.ask('POST', oneClick)).toMatchObject({ status: 410 })
  expect(await world.own()).toEqual({})
})

it('of somebody who is not known any more nothing comes to be', async () => {
  const url = await world.wayOut.addressFor({ oid: 'a0000000-0000-4000-8000-00000000dead', until: '2026-12-11' })
  expect(await world.ask('POST', oneClick, { url })).toMatchObject({ status: 200 })
  expect(await world.own('a0000000-0000-4000-8000-00000000dead')).toBeUndefined()
})

it('speaks the language of the browser, runs no script and stands in no frame', async () => {
  const { html, headers } = await world.ask('GET', '', { languages: 'de-AT,de;q=0.9' })
  expect(html).toContain('<html lang="de">')
  expect(html).toContain('Die wöchentliche Mail beenden?')
  expect(headers['Content-Security-Policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/,
  )
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'")
  expect(headers['Referrer-Policy']).toBe('no-referrer')
})

it('trouble says to try again, and keeps the word out of the log', async () => {
  world.ports.people.reader = () => Promise.reject(Object.assign(new Error('away'), { statusCode: 503 }))
  const { status, html } = await world.ask('POST', oneClick)
  expect([500, 503]).toContain(status)
  expect(html).toContain('That did not work just now')
  expect(world.logged.join('\n')).not.toMatch(/word=|made/)
  expect(world.logged).toHaveLength(1)
})
