import { readFileSync } from 'node:fs'
import { QueueClient } from '@azure/storage-queue'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { tableOpener, type TableName } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { startTenant, type RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { fetchedLater, openPanel, type PanelWindow } from '../panel/panel-window.ts'
import { apiCredential } from '../start-storage.ts'

const tables: TableName[] = ['pairs', 'private', 'people', 'overview', 'threads', 'ledger', 'pulse', 'access', 'runs']
const question = 'How helpful was your last 1:1?'

const world = browsedTenant(() => startTenant({ people: 60, storage: 'here', isHrLate: true }))
let tenant: RunningTenant
let browser: Browser

beforeAll(async () => {
  tenant = world.tenant()
  await tenant.runJob('people')
  browser = world.browser()
}, 240_000)

/** The 1:1 of two people of the story, as one of them sees it. */
async function panelOf(persona: string, other: string): Promise<PanelWindow> {
  const [oid, otherOid] = [tenant.organisation.castOid(persona), tenant.organisation.castOid(other)]
  const pair = tenant.personas.find((one) => one.oid === oid)?.pairs.find(({ withOid }) => withOid === otherOid)
  if (!pair) throw new Error(`${persona} has no 1:1 with ${other}.`)
  const window = await openPanel(browser, { webOrigin: tenant.webOrigin, persona: oid, thread: pair.threadId })
  await window.panel.locator('.audience').waitFor()
  // The question is no part of the first run: something has to be there already.
  await window.write(`Something of ${persona}`)
  await window.saved()
  return window
}

/** Every row of every table by its place, with its version and the form of what it holds, ids left out. */
async function storageNow(): Promise<Map<string, { version: string; form: string }>> {
  const options = { tlsOptions: { ca: readFileSync(tenant.caPath, 'utf8') } }
  const open = tableOpener({ endpoint: tenant.azurite.tables, credential: apiCredential(tenant), options })
  const found = new Map<string, { version: string; form: string }>()
  for (const name of tables) {
    for await (const { partition, key, etag, values } of tableRows(open(name)).scan({})) {
      const fields = Object.entries(values).map(([field, value]) => `${field}: ${typeof value}`)
      const place = `${name} ${partition} ${key}`
      const form = `${place} { ${fields.toSorted().join(', ')} }`.replaceAll(
        /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
        'id',
      )
      found.set(place, { version: etag, form })
    }
  }
  return found
}

/** Home pages follow a line by a queue; a message counts until its work is done. */
async function homePagesFollowed(): Promise<void> {
  const options = { keepAliveOptions: { enable: true }, tlsOptions: { ca: readFileSync(tenant.caPath, 'utf8') } }
  const queue = new QueueClient(`${tenant.azurite.queues}/overview`, apiCredential(tenant), options)
  await expect.poll(async () => (await queue.getProperties()).approximateMessagesCount).toBe(0)
}

/** What an act leaves in storage, as forms: rows that are new or were written again. */
async function traceOf(act: () => Promise<void>): Promise<string[]> {
  await homePagesFollowed()
  const before = await storageNow()
  await act()
  const after = await storageNow()
  expect([...before.keys()].filter((place) => !after.has(place))).toEqual([])
  const written = [...after].filter(([place, row]) => before.get(place)?.version !== row.version)
  // That the panel is open is told some seconds after it was drawn, whatever is done in it.
  return written
    .map(([, { form }]) => form)
    .filter((form) => !/^(ledger id_id x\|panel\||people id opened )/.test(form))
}

describe('the question how helpful the last 1:1 was', () => {
  it('is asked of nobody before a 1:1 took place, and then of the report alone', async () => {
    const early = await panelOf('jonas', 'elena')
    await fetchedLater(early, 'pulse')
    expect(await early.panel.getByText(question).count()).toBe(0)
    await early.context.close()
    await tenant.runJob('calendars')
    const report = await panelOf('jonas', 'elena')
    await report.panel.getByRole('radiogroup', { name: question }).waitFor()
    const manager = await panelOf('elena', 'jonas')
    await fetchedLater(manager, 'pulse')
    expect(await manager.panel.getByText(question).count()).toBe(0)
    await report.context.close()
    await manager.context.close()
  })

  it('leaves the same trace answered and skipped: a drawn day, and counts without a name', async () => {
    // The first of a team makes the row of its counts, whatever they say.
    const first = await panelOf('omar', 'elena')
    await press(first, 'button', 'Skip')
    const answering = await panelOf('jonas', 'elena')
    const answered = await traceOf(() => press(answering, 'radio', /4/))
    const skipping = await panelOf('sofia', 'elena')
    const skipped = await traceOf(() => press(skipping, 'button', 'Skip'))
    expect(answered).toHaveLength(2)
    expect(answered.toSorted()).toEqual(skipped.toSorted())
    const [settings, counts] = answered.toSorted()
    expect(settings).toMatch(/^people id settings \{.*nextPulseOn: string/)
    expect(counts).toMatch(/^pulse \d{4}-Q\d id \{ counts: string \}$/)
    for (const { context } of [first, answering, skipping]) await context.close()
  })

  async function press(window: PanelWindow, role: 'radio' | 'button', name: string | RegExp): Promise<void> {
    const answered = window.page.waitForResponse((response) => response.url().endsWith('/answerPulse'))
    await window.panel.getByRole(role, { name }).click()
    expect((await answered).status()).toBe(200)
    await window.panel.getByRole('radiogroup', { name: question }).waitFor({ state: 'detached' })
    await window.saved()
  }
})
