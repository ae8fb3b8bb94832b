import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { outsideKey } from '../../api/tables/sealing/outside-key.ts'
import { tableOpener } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { openPanel, type Opening, type PanelWindow } from '../panel/panel-window.ts'
import { apiCredential } from '../start-storage.ts'
import { preparedTenant } from '../prepared-tenant.ts'

const secret = 'She is ready for more than she asks for'
const shared = 'The readout went well'

const world = browsedTenant(() => preparedTenant('first night'))
let tenant: RunningTenant
let browser: Browser

beforeAll(async () => {
  tenant = world.tenant()
  browser = world.browser()
}, 240_000)

function elenaWith(report: string): Opening {
  const persona = tenant.organisation.castOid('elena')
  const other = tenant.organisation.castOid(report)
  const pair = tenant.personas.find(({ oid }) => oid === persona)?.pairs.find(({ withOid }) => withOid === other)
  if (!pair) throw new Error(`Elena has no 1:1 with ${report}.`)
  return { webOrigin: tenant.webOrigin, persona, thread: pair.threadId }
}

/** Makes the last look at a meeting's members two hours old: the next one is due. */
async function letTimePass(thread: string): Promise<void> {
  const options = { tlsOptions: { ca: readFileSync(tenant.caPath, 'utf8') } }
  const open = tableOpener({ endpoint: tenant.azurite.tables, credential: apiCredential(tenant), options })
  const rows = tableRows(open('threads'))
  const row = await rows.read(outsideKey(thread), 'pair')
  if (!row) throw new Error('Nobody has opened this meeting yet.')
  const checkedAt = new Date(Date.now() - 2 * 3_600_000).toISOString()
  await rows.write(row.partition, [{ kind: 'put', key: row.key, values: { ...row.values, checkedAt } }])
}

/** All that the page holds, seen or not. */
function heldBy({ panel }: PanelWindow): Promise<string> {
  return panel.locator('body').evaluate((body) => body.textContent ?? '')
}

describe('a third person in the meeting', () => {
  it('takes private notes off the open panel and out of the history, says so, and brings them back on leaving', async () => {
    const opening = elenaWith('priya')
    const window = await openPanel(browser, opening)
    const { panel, page } = window
    await panel.locator('.audience').waitFor()
    await window.write(shared)
    await window.box.press('Alt+p')
    await window.write(secret)
    await window.box.press('Alt+p')
    await window.saved()
    await panel.getByText(secret).waitFor()

    const members = tenant.organisation.chat(opening.thread)?.members
    const [kwame] = tenant.organisation.specialChats.withThird.members.slice(-1)
    if (!members || !kwame) throw new Error('There is no such meeting.')
    members.push(kwame)
    await letTimePass(opening.thread)
    await panel.getByRole('status').filter({ hasText: 'Somebody else is in this meeting' }).waitFor({ timeout: 60_000 })
    await panel.getByText(shared).waitFor()
    expect(await heldBy(window)).not.toContain(secret)
    await panel.getByRole('button', { name: 'History', exact: true }).click()
    await panel.getByText(/days? shown/).waitFor()
    await panel.getByRole('listitem').getByText(shared).waitFor()
    expect(await heldBy(window)).not.toContain(secret)
    await page.keyboard.press('Escape')

    const again = await openPanel(browser, opening)
    await again.panel.getByText('Somebody else is in this meeting').waitFor()
    expect(await heldBy(again)).not.toContain(secret)
    await again.context.close()

    members.pop()
    await letTimePass(opening.thread)
    await panel.getByText(secret).waitFor({ timeout: 60_000 })
    expect(await panel.getByText('Somebody else is in this meeting').count()).toBe(0)
    await window.context.close()
  })
})

describe('an organisation that has not agreed yet', () => {
  it('is told who can agree; afterwards the same page opens the record', async () => {
    // Nobody has looked on behalf of Sofia yet, so her token is asked for now.
    const opening = { ...elenaWith('sofia'), persona: tenant.organisation.castOid('sofia') }
    tenant.microsoft.refuse(opening.persona, 65001)
    const window = await openPanel(browser, opening)
    await window.panel.getByRole('heading', { name: 'One approval is missing' }).waitFor()
    expect(await window.panel.getByRole('textbox').count()).toBe(0)
    tenant.microsoft.refuse(opening.persona, undefined)
    await window.panel.getByRole('button', { name: 'Try again' }).click()
    await window.panel.getByRole('heading', { level: 1, name: 'Elena Rossi' }).waitFor()
    await window.context.close()
  })
})
