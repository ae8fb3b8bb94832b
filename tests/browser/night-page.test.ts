import { readFileSync } from 'node:fs'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SyncNowOutput } from '#contract/sync-now'
import type { JobName, RunStore } from '../../api/ports/run-store.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import { runsTable } from '../../api/tables/operations/runs-table.ts'
import { syncTable } from '../../api/tables/operations/sync-table.ts'
import { tableOpener } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { startTenant, type RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import { apiCredential } from '../start-storage.ts'

const world = browsedTenant(() => startTenant({ people: 60, storage: 'here', isHrLate: true }))
let tenant: RunningTenant
let browser: Browser
let runs: RunStore
let people: ReturnType<typeof peopleTable>
let syncs: ReturnType<typeof syncTable>
const cast = (name: string) => tenant.organisation.castOid(name)
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

beforeAll(async () => {
  tenant = world.tenant()
  const options = { tlsOptions: { ca: readFileSync(tenant.caPath, 'utf8') } }
  const open = tableOpener({ endpoint: tenant.azurite.tables, credential: apiCredential(tenant), options })
  runs = runsTable(tableRows(open('runs')))
  people = peopleTable(tableRows(open('people')))
  syncs = syncTable(tableRows(open('people')))
  browser = world.browser()
})

/** A page in a Teams window, for as long as `look` looks at it. */
async function lookAt(
  person: string,
  surface: 'admin' | 'mails' | 'home',
  look: (page: FrameLocator, window: Page) => Promise<void>,
): Promise<void> {
  const window = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  window.setDefaultTimeout(60_000)
  const where = { persona: cast(person), surface, bare: '1', width: 'full' }
  await window.goto(`${tenant.webOrigin}/host?${new URLSearchParams(where)}`)
  const page = window.frameLocator('#app')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await look(page, window)
  await window.close()
}

const jobOn = (page: FrameLocator, name: string) => page.getByRole('region', { name, exact: true })

/** A run of so many parts, some of which ended. */
async function aRun(job: JobName, startedAt: string, planned: number, parts: Record<string, string | undefined> = {}) {
  await runs.start(job, startedAt)
  await runs.plan(job, startedAt, planned)
  for (const [subject, reason] of Object.entries(parts)) {
    const end = reason === undefined ? { state: 'done' as const } : { state: 'failed' as const, note: reason }
    await runs.finish(job, startedAt, { subject, at: startedAt, ...end })
  }
}

describe('the page for IT', () => {
  it('says of a job that never ran that it has not run yet', async () => {
    await lookAt('tomas', 'admin', async (page) => {
      for (const name of ['People', 'Calendars', 'Digests', 'Notices', 'Releases', 'Expiry']) {
        await jobOn(page, name).getByText('Has not run yet').waitFor()
        await jobOn(page, name).getByText('No success yet.').waitFor()
        await jobOn(page, name).getByText('No timer has started anything yet.').waitFor()
      }
      await page.getByText('Needs a look: People, Calendars, Digests, Notices, Releases and Expiry.').waitFor()
    })
  })

  it('tells a quiet run from one that ran, and from one that runs and how far it got', async () => {
    expect((await tenant.runJob('people')).isGood).toBe(true)
    await aRun('releases', minutesAgo(5), 0)
    await aRun('calendars', minutesAgo(2), 4, { one: undefined })
    await lookAt('tomas', 'admin', async (page) => {
      await jobOn(page, 'Releases').getByText('Ran, with nothing to do').waitFor()
      await jobOn(page, 'People').getByText('Ran', { exact: true }).waitFor()
      const calendars = jobOn(page, 'Calendars')
      await calendars.getByText('Running', { exact: true }).waitFor()
      await calendars.getByText(/: 1 of 4 done/).waitFor()
      const bar = calendars.getByRole('progressbar', { name: '1 of 4' })
      expect(await bar.getAttribute('aria-valuenow')).toBe('0.25')
    })
  })

  it('names whose calendar failed and why, with the last success, until a later night reads it', async () => {
    await aRun('calendars', minutesAgo(90), 1, { [cast('kwame')]: undefined })
    const failed = { [cast('elena')]: 'GET calendarView: 503 ServiceUnavailable', [cast('kwame')]: undefined }
    await aRun('calendars', minutesAgo(1), 2, failed)
    await lookAt('tomas', 'admin', async (page) => {
      const calendars = jobOn(page, 'Calendars')
      await calendars.getByText('Partly failed').waitFor()
      await calendars.getByText(/Last success /).waitFor()
      const list = calendars.getByRole('list', { name: '1 part still to be made good' })
      await list.getByText('1 part failed: Microsoft 365 was busy and asked to wait').waitFor()
      await list.getByText('Elena Rossi').waitFor()
      await list.getByText('GET calendarView: 503 ServiceUnavailable').waitFor()
    })

    await aRun('calendars', minutesAgo(0), 1, { [cast('elena')]: undefined })
    await lookAt('tomas', 'admin', async (page) => {
      const calendars = jobOn(page, 'Calendars')
      await calendars.getByText('Ran', { exact: true }).waitFor()
      expect(await calendars.getByText('still to be made good').count()).toBe(0)
    })
  })

  it('says that a job failed when none of it succeeded, and who nobody knows to have got a mail', async () => {
    await aRun('expiry', minutesAgo(3), 1, { ledger: 'No answer within 10000 ms' })
    const note = 'Not known whether it was sent, so it is not sent again: 503 ServiceUnavailable'
    await aRun('digests', minutesAgo(3), 1, { [cast('jonas')]: note })
    await lookAt('tomas', 'admin', async (page) => {
      await jobOn(page, 'Expiry').getByText('Failed', { exact: true }).waitFor()
      await jobOn(page, 'Digests').getByText('Jonas Weber').waitFor()
      await jobOn(page, 'Digests').getByText('Of 1 mail nobody knows whether it went out').waitFor()
      await jobOn(page, 'Digests').getByText('503 ServiceUnavailable').waitFor()
      expect(await jobOn(page, 'Digests').getByRole('button', { name: /again/ }).count()).toBe(0)
    })
  })

  it('tells on a page of its own what became of the mails, how many wait, and whom none reaches', async () => {
    const [late, now] = [minutesAgo(200), minutesAgo(1)]
    await aRun('digests', late, 1, { [cast('kwame')]: undefined })
    await aRun('digests', now, 60, { [cast('priya')]: undefined })
    const nothing = { state: 'done', hadNothing: true, at: now } as const
    await runs.finish('digests', now, { ...nothing, subject: 'one', reason: 'snoozed' })
    await runs.finish('digests', now, { ...nothing, subject: cast('jonas'), reason: 'no-address', isOutOfReach: true })
    await lookAt('tomas', 'admin', async (page) => {
      const digests = jobOn(page, 'Digests')
      await digests.getByText('; 57 still wait for their turn.').waitFor()
      await digests.getByRole('link', { name: 'How the mails went, run by run' }).click()
      await page.getByRole('heading', { level: 1, name: 'How the weekly mails went' }).waitFor()
      const [run, before] = [0, 1].map((nth) =>
        page.getByRole('region', { name: 'Run by run' }).locator('ul > li').nth(nth),
      )
      for (const text of [
        /: 60\speople/,
        /57\s?still wait for their turn/,
        /1\s?let it rest/,
        /1\s?have no mail address/,
      ])
        await run?.filter({ hasText: text }).waitFor()
      await before?.filter({ hasText: /: 1\sperson/ }).waitFor()
      await page.getByRole('region', { name: '1 person cannot be reached' }).getByText('Jonas Weber').waitFor()
      await page.getByText('DIGESTS is all').or(page.getByText('DIGESTS is opened')).waitFor()
      await page.getByRole('link', { name: 'All jobs' }).click()
      await jobOn(page, 'Digests').waitFor()
    })
  })

  it('names the mailbox of a message that its queue gave up', async () => {
    const run = minutesAgo(0)
    await runs.start('calendars', run)
    await runs.plan('calendars', run, 1)
    const fired = await fetch(`${tenant.host.origin}/admin/functions/calendars-poison`, {
      method: 'POST',
      body: JSON.stringify({ input: JSON.stringify({ run, oid: cast('priya') }) }),
    })
    expect(await fired.json()).toEqual({ fired: true })
    await lookAt('tomas', 'admin', async (page) => {
      const calendars = jobOn(page, 'Calendars')
      await calendars.getByText('Priya Nair').waitFor()
      await calendars.getByText('Given up after five attempts; the last one left no reason.').waitFor()
    })
  })

  it('lists a mailbox that is not there, and one that is closed, as states of their people', async () => {
    const { faults } = tenant.microsoft
    const gone = { service: 'graph', path: new RegExp(`${cast('kwame')}/calendarView`) } as const
    faults.add({ ...gone, fault: { kind: 'no-mailbox' } })
    const ran = await tenant.runJob('calendars')
    faults.clear()
    expect(ran.isGood, ran.said).toBe(true)
    await lookAt('tomas', 'admin', async (page) => {
      await jobOn(page, 'Calendars').getByText('Ran', { exact: true }).waitFor()
      const closed = page.getByRole('region', { name: /calendars could not be read/ })
      await closed.getByRole('listitem').filter({ hasText: 'Kwame Mensah (no mailbox)' }).waitFor()
      await closed.getByText('(closed to us)').first().waitFor()
    })
  })

  it('starts a job when somebody asks for it, and says so until it has run', async () => {
    await lookAt('tomas', 'admin', async (page) => {
      const people = jobOn(page, 'People')
      await people.getByText(/Next start /).waitFor()
      const before = (await runs.runs('people', 99)).length
      await people.getByRole('button', { name: 'Run now: People' }).click()
      await people.getByText('The job was asked to start.').waitFor()
      await people
        .getByText(/Running|Asked for|Next start/)
        .first()
        .waitFor()
      await tenant.host.drain()
      await people.getByText('Ran', { exact: true }).waitFor()
      const after = await runs.runs('people', 99)
      expect(after).toHaveLength(before + 1)
      expect(after[0]).toMatchObject({ state: 'ran', failed: 0 })
      // A minute has not passed: asked again, nothing more is started.
      await people.getByRole('button', { name: 'Run now: People' }).click()
      await people.getByText('The job runs already.').waitFor()
      await tenant.host.drain()
      expect(await runs.runs('people', 99)).toHaveLength(before + 1)
    })
  })

  it('says why mails were refused and what to do, and sends them again when asked', async () => {
    const { faults } = tenant.microsoft
    faults.add({ service: 'graph', path: /sendMail/, fault: { kind: 'status', status: 403 } })
    await tenant.runJob('digests')
    faults.clear()
    const isRefused = ({ note }: { note: string }) => note.startsWith('Refused: 403')
    const refused = (await runs.openFailures('digests')).filter(isRefused)
    const [first] = refused
    expect(refused.length).toBeGreaterThan(3)
    const mails = () => tenant.microsoft.mailbox(first?.subject ?? '').length
    const already = mails()
    await lookAt('tomas', 'admin', async (page) => {
      const digests = jobOn(page, 'Digests')
      await digests.getByText(`${refused.length} mails were refused: the sender mailbox is not open`).waitFor()
      await digests.getByText(/Application Mail\.Send/).waitFor()
      await digests.getByText(new RegExp(`0 sent, \\d+ not sent \\([^)]+\\), ${refused.length} failed`)).waitFor()
      await digests.getByRole('button', { name: `Send these ${refused.length} mails again` }).click()
      await digests.getByText('The job was asked to start.').waitFor()
      await tenant.host.drain()
      await digests.getByText(new RegExp(`${refused.length} sent, \\d+ not sent \\([^)]+\\), 0 failed`)).waitFor()
      expect(await digests.getByRole('button', { name: /again/ }).count()).toBe(0)
    })
    expect((await runs.openFailures('digests')).filter(isRefused)).toEqual([])
    expect(mails()).toBe(already + 1)
  })

  it('erases somebody only by an address that is known, after asking once more', async () => {
    await lookAt('tomas', 'admin', async (page) => {
      const card = page.getByRole('region', { name: 'Erase somebody who has left' })
      await card.getByRole('button', { name: 'Erase …' }).click()
      await card.getByText('Write a mail address first.').waitFor()
      await card.getByLabel('Their mail address').fill('nobody@contoso.example')
      await card.getByRole('button', { name: 'Erase …' }).click()
      await card.getByRole('button', { name: 'Erase for good' }).click()
      await card.getByText('Nobody here has this address.').waitFor()
    })
  })

  it('opens to nobody else, neither to read nor to start', async () => {
    for (const operation of ['runJob', 'sendDigestsAgain'] as const) {
      const headers = {
        authorization: `Bearer ${await tenant.tokenFor(cast('hannah'))}`,
        'content-type': 'application/json',
      }
      const body = operation === 'runJob' ? '{"job":"people"}' : '{}'
      expect((await fetch(`${tenant.webOrigin}/api/${operation}`, { method: 'POST', headers, body })).status).toBe(403)
    }
  })
})

it('names the time zones that nobody knows, with the number of mailboxes that hold them', async () => {
  const strange = { priya: 'Mars Standard Time', jonas: 'Mars Standard Time', lea: 'tzone://Microsoft/Custom' }
  for (const [name, unknownZone] of Object.entries(strange)) {
    await people.changeSettings(cast(name), (settings) => ({ ...settings, unknownZone }))
  }
  await lookAt('tomas', 'admin', async (page) => {
    const unknown = page.getByRole('region', { name: '2 time zones are not understood' })
    await unknown.getByRole('listitem').filter({ hasText: 'Mars Standard Time (2 mailboxes)' }).waitFor()
    await unknown.getByRole('listitem').filter({ hasText: 'tzone://Microsoft/Custom (1 mailbox)' }).waitFor()
  })
})

describe('reading one’s own calendar now', () => {
  async function ask(person: string, operation: 'syncNow' | 'readSync'): Promise<SyncNowOutput> {
    return (await (await askApi(tenant, { oid: cast(person) }, operation)).json()) as SyncNowOutput
  }

  it('shows how many of the people are done while it goes on', async () => {
    const askedAt = minutesAgo(0)
    await syncs.claim(cast('elena'), askedAt, '')
    await lookAt('elena', 'home', async (page) => {
      await page.getByText('Waiting for its turn…').waitFor()
      await syncs.note(cast('elena'), { askedAt, state: 'reading', done: 2, total: 6 })
      await page.getByText('Reading: 2 of 6 people…').waitFor()
      await syncs.note(cast('elena'), { askedAt, state: 'reading', done: 5, total: 6 })
      await page.getByText('Reading: 5 of 6 people…').waitFor()
      await syncs.note(cast('elena'), { askedAt, state: 'read', done: 6, total: 6 })
      await page.getByText(/Your calendar was read\. You can ask again at/).waitFor()
    })
  })

  it('reads it once in ten minutes: who asks again sooner starts nothing and is told when', async () => {
    const first = await ask('david', 'syncNow')
    expect(first.isAsked).toBe(true)
    await tenant.host.drain()
    const read = await ask('david', 'readSync')
    expect(read.state).toBe('read')
    expect(read.done).toBe(read.total)
    expect(read.total).toBeGreaterThan(2)
    const requests = () =>
      tenant.microsoft.requests.filter(({ path }) => path.includes(`${cast('david')}/calendarView`))
    const before = requests().length
    const second = await ask('david', 'syncNow')
    await tenant.host.drain()
    expect(second).toMatchObject({ isAsked: false, askedAt: first.askedAt, again: first.again })
    expect(Date.parse(second.again ?? '') - Date.parse(second.askedAt ?? '')).toBe(600_000)
    expect(requests().length).toBe(before)
    await lookAt('david', 'home', async (page) => {
      const button = page.getByRole('button', { name: 'Read my calendar now' })
      await page.getByText(/You can ask again at \d/).waitFor()
      expect(await button.getAttribute('aria-disabled')).toBe('true')
    })
  })

  it.each([
    ['failed', /Your calendar could not be read\. It is tried again tonight\. You can ask again at/],
    ['no-mailbox', /Your account has no mailbox/],
    ['denied', /Your calendar is closed to Throughline\. IT can open it\./],
  ] as const)('says so when it ended as %s', async (state, words) => {
    const askedAt = minutesAgo(1)
    await syncs.claim(cast('yuki'), askedAt, '9999')
    await syncs.note(cast('yuki'), { askedAt, state, done: 0, total: 0 })
    await lookAt('yuki', 'home', async (page) => {
      await page.getByText(words).waitFor()
    })
  })
})
