import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OperationName } from '../../contract/operations.ts'
import { clockVariable } from '../../sandbox/clock/clock.ts'
import { launchChromium } from '../chromium.ts'

type Pair = { pairId: string; side: string; other: string; thread: string; meetingId: string }
type Ready = {
  page: string
  window: string
  api: string
  graph: string
  entra: string
  token: string
  jobs: string
  mail: string
  personas: { oid: string; name: string; role: string; pairs: Pair[] }[]
}

const root = join(import.meta.dirname, '..', '..')
const askedFor = new Date()
const { [clockVariable]: _, ...ownEnvironment } = process.env
const starting: ChildProcess = spawn(
  process.execPath,
  [
    join(root, 'run.mjs'),
    'sandbox/start.ts',
    '--small',
    '--json',
    '--today',
    `${askedFor.toISOString().slice(0, 19)}Z`,
  ],
  // The day comes by the command line alone.
  { cwd: root, env: ownEnvironment, stdio: ['ignore', 'pipe', 'pipe'] },
)
const printed: string[] = []
let said = ''
let ready: Ready
let browser: Browser

beforeAll(async () => {
  starting.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  const line = new Promise<string>((resolve, reject) => {
    starting.stdout?.on('data', (text: Buffer) => {
      printed.push(text.toString())
      if (printed.join('').includes('\n')) resolve(printed.join(''))
    })
    starting.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
  })
  ready = JSON.parse(await line) as Ready
  browser = await launchChromium()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  if (starting.exitCode === null) starting.kill('SIGTERM')
})

function persona(name: string) {
  const found = ready.personas.find((one) => one.name.startsWith(name))
  if (!found) throw new Error(`Nobody is called ${name}`)
  return found
}

async function ask(name: string, operation: OperationName, input: object = {}) {
  const { token } = (await (await fetch(ready.token + persona(name).oid)).json()) as { token: string }
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return fetch(`${ready.api}/${operation}`, { method: 'POST', headers, body: JSON.stringify(input) })
}

async function runJob(job: string) {
  return (await (await fetch(ready.jobs + job, { method: 'POST' })).json()) as { isGood: boolean; done: number }
}

async function mailsOf(name: string): Promise<unknown[]> {
  return (await (await fetch(ready.mail + persona(name).oid)).json()) as unknown[]
}

describe('npm start -- --small --json', () => {
  it('tells a program every address and who it can be, on one line and nothing else', () => {
    expect(printed.join('').trimEnd()).not.toContain('\n')
    for (const address of [ready.page, ready.window, ready.api, ready.graph, ready.entra]) {
      expect(URL.canParse(address), address).toBe(true)
    }
    expect(new Set(ready.personas.map(({ role }) => role))).toEqual(new Set(['manager', 'report', 'hr', 'admin']))
    const pair = persona('Elena').pairs.find(({ other }) => other === 'Priya Nair')
    expect(pair).toMatchObject({ side: 'manager', pairId: `${persona('Elena').oid}_${persona('Priya').oid}` })
    expect(persona('Priya').pairs).toContainEqual({ ...pair, side: 'report', other: 'Elena Rossi' })
  })

  it('lives on the day it was asked for: tokens, API and pages', async () => {
    const anHour = 3_600_000
    const { token } = (await (await fetch(ready.token + persona('Elena').oid)).json()) as { token: string }
    const issuedAt = Number(decodeJwt(token).iat) * 1000
    expect(issuedAt - askedFor.getTime()).toBeLessThan(anHour)
    expect(issuedAt).toBeGreaterThanOrEqual(askedFor.getTime() - 1_000)
    const page = await browser.newPage()
    await page.goto(ready.page)
    const now = await page.evaluate(() => Date.now())
    await page.close()
    expect(Math.abs(now - askedFor.getTime())).toBeLessThan(anHour)
  })

  it('opens a pair for its two people, through the meeting, and for nobody else', async () => {
    const thread = persona('Priya').pairs[0]?.thread ?? ''
    const answers = await Promise.all(['Elena', 'Priya', 'Kwame'].map((name) => ask(name, 'openPair', { thread })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403])
    const { pair } = (await (await ask('Priya', 'openPair', { thread })).json()) as {
      pair: { other: { displayName: string }; commitments: object[] }
    }
    expect(pair.other.displayName).toBe('Elena Rossi')
    expect(pair.commitments).toContainEqual(expect.objectContaining({ owner: 'manager', isOverdue: true }))
  })

  it('has a past: pairs with a rhythm and open promises, released figures, digests', async () => {
    const { pairs } = (await (await ask('Elena', 'readHome')).json()) as { pairs: { rhythm: { lastHeldOn: string } }[] }
    expect(pairs.filter(({ rhythm }) => rhythm.lastHeldOn !== null).length).toBeGreaterThan(3)
    expect(await (await ask('Hannah', 'readRelease', { block: 'latest' })).json()).toMatchObject({ kind: 'released' })
    expect(await mailsOf('Elena')).toHaveLength(1)
  })

  it.each(['people', 'calendars', 'releases', 'digests', 'notices', 'expiry'])('runs %s when asked', async (job) => {
    expect(await runJob(job)).toMatchObject({ isGood: true })
  })

  it('sends nobody the same digest twice', async () => {
    await runJob('digests')
    const before = (await mailsOf('Elena')).length
    await runJob('digests')
    expect(await mailsOf('Elena')).toHaveLength(before)
  })

  it('shows the built panel inside Teams', async () => {
    const tab = await browser.newPage()
    const { oid, pairs } = persona('Elena')
    await tab.goto(`${ready.window}?persona=${oid}&surface=panel&thread=${encodeURIComponent(pairs[0]?.thread ?? '')}`)
    await tab
      .frameLocator('#app')
      .getByRole('heading', { name: /Priya Nair/ })
      .waitFor()
    await tab.waitForSelector('body[data-app=success]')
    await tab.close()
  })

  it('leads a first visit through five steps that tick themselves, and asks nothing of any other machine', async () => {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } })
    const outside: string[] = []
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== 'localhost') outside.push(request.url())
    })
    const page = await context.newPage()
    await page.goto(ready.page)
    const steps = page.getByRole('region', { name: /^New here\?/ })
    const app = page.frameLocator('#teams').frameLocator('#app')
    const box = app.getByRole('textbox', { name: /note$/i })
    const isTaken = (step: string) => steps.getByRole('link', { name: `${step}: done` }).waitFor()

    await steps.getByRole('link', { name: /^1\. / }).click()
    await box.waitFor()
    const boxEnd = await box.evaluate((one) => innerHeight - one.getBoundingClientRect().bottom)
    const windowEnd = await page.locator('#teams').evaluate((one) => innerHeight - one.getBoundingClientRect().bottom)
    expect(Math.min(boxEnd, windowEnd), 'the box to type into is in sight').toBeGreaterThanOrEqual(0)
    await box.fill('Book the room @me fri')
    await box.press('Enter')
    await isTaken('1. Promise')
    const [second] = await Promise.all([
      context.waitForEvent('page'),
      steps.getByRole('link', { name: /^2\. / }).click(),
    ])
    await second.frameLocator('#app').getByText('Book the room').first().waitFor()
    await isTaken('2. See it arrive')
    await steps.getByRole('link', { name: /^3\. / }).click()
    await box.press('Alt+p')
    await box.fill('Only for me')
    await box.press('Enter')
    await isTaken('3. Keep it private')
    await steps.getByRole('link', { name: /^4\. / }).click()
    await app.getByText('not open to you').first().waitFor()
    await isTaken('4. Try as HR')
    await steps.getByRole('link', { name: /^5\. / }).click()
    await steps.getByText('All five done').waitFor()
    expect(outside).toEqual([])

    const places = await page.getByRole('group', { name: 'You are in' }).locator('label').all()
    for (const place of places) expect(await place.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThan(1)
    await steps.getByRole('button', { name: 'Hide' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Show the five first steps' }).click()
    await steps.getByText('All five done').waitFor()
    await context.close()
  })

  it('ends with whoever started it, and leaves nothing running', async () => {
    starting.kill('SIGTERM')
    const [code] = (await once(starting, 'exit')) as [number]
    expect(code).toBe(0)
    const isUp = (address: string) =>
      fetch(address).then(
        () => true,
        (error: Error) => !String(error.cause).includes('ECONNREFUSED'),
      )
    expect(await Promise.all([ready.page, ready.graph].map(isUp))).toEqual([false, false])
  })
})

describe('npm start', () => {
  it('says which port is taken, and what to do', async () => {
    const holder = spawn(process.execPath, [
      '-e',
      'require("net").createServer().listen(0, "127.0.0.1", function () { console.log(this.address().port) })',
    ])
    const [port] = (await once(holder.stdout, 'data')) as [Buffer]
    const second = spawn(process.execPath, ['sandbox/start.ts', '--small', '--port', port.toString().trim()], {
      cwd: root,
    })
    let complaint = ''
    second.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
    const [code] = (await once(second, 'exit')) as [number]
    holder.kill()
    expect(code).toBe(2)
    expect(complaint).toContain(`Port ${port.toString().trim()} is taken. Choose another one with --port N.`)
  })
})
