import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OpenPairOutput } from '#contract/open-pair'
import type { OperationName } from '#contract/operations'
import { askApi } from '../../sandbox/demo/ask-api.ts'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { browsedTenant } from '../browsed-tenant.ts'
import { openHome, type HomeLooks } from '../home/home-window.ts'
import { expectNothingFoundIn } from '../look-closely.ts'
import { whatMoved } from '../panel/what-moved.ts'
import { preparedTenant } from '../prepared-tenant.ts'

const world = browsedTenant(() => preparedTenant('first night'))
let tenant: RunningTenant
let browser: Browser
let context: BrowserContext
let elena: string
let pairId: string

beforeAll(async () => {
  tenant = world.tenant()
  elena = tenant.organisation.castOid('elena')
  pairId = `${elena}_${tenant.organisation.castOid('priya')}`
  await ask('openPair', { pairId })
  await promise('Send the budget numbers')
  await promise('Ask about the second tester')
  await ask('useTodo', { isOn: true })
  browser = world.browser()
  context = await browser.newContext()
  context.setDefaultTimeout(30_000)
}, 300_000)

async function ask<Output>(operation: OperationName, input: object): Promise<Output> {
  const answer = await askApi(tenant, { oid: elena }, operation, input)
  if (!answer.ok) throw new Error(`${operation} was answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Output
}

async function promise(text: string): Promise<void> {
  await ask('addCommitment', { pairId, id: randomUUID(), text, owner: 'manager', due: null })
  await tenant.host.drain()
}

async function statusOf(text: string): Promise<string | undefined> {
  const { pair } = await ask<Extract<OpenPairOutput, { pair: object }>>('openPair', { pairId })
  return pair.commitments.find((one) => one.text === text)?.status
}

/** The task in To Do, where it may be ticked as its owner would. */
function task(title: string) {
  const found = tenant.microsoft.todoOf(elena).flatMap(({ tasks }) => tasks)
  return found.find((one) => one.title === title) ?? fail(title)
}

function fail(title: string): never {
  throw new Error(`No task is called ${title}`)
}

const open = (looks: HomeLooks = {}) => openHome(tenant, context, 'elena', looks)

describe('what was ticked in Microsoft To Do', () => {
  it('is asked about by name at the next opening, and one key ticks it here', async () => {
    task('Send the budget numbers').status = 'completed'
    const { window, page } = await open({ width: 320 })
    const question = page.getByRole('button', { name: 'Tick here: Send the budget numbers' })
    await question.waitFor()
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn({ page: window }, theme)
    await question.focus()
    await window.keyboard.press('Enter')
    await page.getByText('Ticked: Send the budget numbers').waitFor()
    await expect.poll(() => statusOf('Send the budget numbers')).toBe('done')
    expect(await question.count()).toBe(0)
    await window.close()
  })

  it('is open again there when it is not done, and nobody asks a second time', async () => {
    task('Ask about the second tester').status = 'completed'
    const { window, page } = await open()
    await page.getByRole('button', { name: /^Not done.*second tester/ }).click()
    await page.getByText('Open again in To Do: Ask about the second tester').waitFor()
    expect(task('Ask about the second tester').status).toBe('notStarted')
    expect(await statusOf('Ask about the second tester')).toBe('open')
    await window.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('button', { name: 'We just talked …' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Done in Microsoft To Do' }).count()).toBe(0)
    await window.close()
  })
})

describe('a question from To Do that comes long after the list', () => {
  it.each([
    [280, 700],
    [1024, 500],
    [1280, 700],
  ])('moves nothing on %i by %i px, is in sight, and a double click answers one', async (width, height) => {
    const words = [`Order the chairs ${width}`, `Send the invitation ${width}`]
    for (const text of words) await promise(text)
    await ask('syncTodo', { reopen: [] })
    for (const text of words) task(text).status = 'completed'
    const compared = Promise.withResolvers<void>()
    const before = (window: Page) =>
      window.route('**/api/syncTodo', async (route) => {
        await compared.promise
        await route.continue()
      })
    const opened = await open({ width, height, before })
    const { window, page } = opened
    await page.getByRole('button', { name: 'We just talked …' }).waitFor()
    const length = () => page.locator('html').evaluate((root) => root.scrollHeight)
    const long = await length()
    compared.resolve()
    const bar = page.getByRole('region', { name: 'Done in Microsoft To Do, 1 of 2' })
    await bar.waitFor()
    expect(await whatMoved({ panel: page }, 'syncTodo')).toEqual([])
    expect(await length()).toBe(long)
    const box = await bar.boundingBox()
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
    await bar.getByRole('button', { name: /^Tick here/ }).dblclick()
    await page.getByText(/^Ticked: (Order the chairs|Send the invitation)/).waitFor()
    await page.getByRole('region', { name: 'Done in Microsoft To Do', exact: true }).waitFor()
    await expect.poll(() => Promise.all(words.map(statusOf))).toEqual(expect.arrayContaining(['done', 'open']))
    await page.getByRole('button', { name: /^Tick here/ }).press('Enter')
    await expect.poll(() => Promise.all(words.map(statusOf))).toEqual(['done', 'done'])
    await page.getByRole('region', { name: /^Done in Microsoft/ }).waitFor({ state: 'detached' })
    expect(await page.locator('body').evaluate((body) => document.activeElement === body)).toBe(false)
    await window.close()
  })
})

describe('“We just talked” below the list', () => {
  it.each([320, 1024])('asks with whom on %i px, and no name of the list lies over a button', async (width) => {
    const { window, page, html } = await open({ width })
    await page.getByRole('button', { name: 'We just talked …' }).click()
    const who = page.getByRole('combobox', { name: 'With whom did you just talk?' })
    await who.waitFor()
    expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
    const [list, keep] = [
      await who.boundingBox(),
      await page.getByRole('button', { name: 'Keep as a talk' }).boundingBox(),
    ]
    const isBeside = (list?.x ?? 0) + (list?.width ?? 0) <= (keep?.x ?? 0)
    expect(isBeside || (list?.y ?? 0) + (list?.height ?? 0) <= (keep?.y ?? 0)).toBe(true)
    if (width === 320)
      for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn({ page: window }, theme)
    await window.close()
  })

  it('counts the talk for that pair, and takes it back', async () => {
    const { window, page } = await open()
    await page.getByRole('button', { name: 'We just talked …' }).click()
    await page.getByRole('button', { name: 'Keep as a talk' }).click()
    await page.getByText(/^Kept as a talk today\./).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back.').waitFor()
    await window.close()
  })
})
