import { beforeAll, expect, it } from 'vitest'
import { openHome } from '../home/home-window.ts'
import { expectAccessible, expectNothingCut, expectTargets } from '../look-closely.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { tabTo } from '../panel/two-people.ts'
import { addGuest } from '../third-guest.ts'

const world = panelSandbox()

beforeAll(async () => {
  addGuest(world.tenant().organisation, ['elena', 'omar'], 'notes@notetaker.example')
  expect((await world.tenant().runJob('calendars')).isGood).toBe(true)
}, 60_000)

it('"it says we never met": the list says why, shows what changes, and a bot is no person from then on', async () => {
  const { report } = world.sidesOf('omar')
  const his = await world.opened({ ...report, width: 280 })
  await his.panel.getByRole('button', { name: /^every /i }).click()
  const open = his.panel.getByRole('button', { name: 'In your calendar: what counts, and why' })
  await tabTo(his, open)
  await his.page.keyboard.press('Enter')
  const list = his.panel.getByRole('region', { name: 'In your calendar' })
  const bot = list.getByRole('button', { name: /A third person was invited: notes@notetaker\.example/ }).first()
  await bot.click()
  await list.getByRole('button', { name: 'notes@notetaker.example is not a person' }).click()
  await expect.poll(() => list.getByText(/^planned: \d+ → \d+$/).count()).toBe(1)
  await expectAccessible(his, 'the list with a choice')
  await expectNothingCut(his, 'the list with a choice')
  await expectTargets(his, 'the list with a choice')
  await list.getByRole('button', { name: 'Yes, keep this' }).click()
  await expect.poll(() => list.getByText('Not a person, one of you said:').count()).toBe(1)
  expect(await bot.count()).toBe(0)
  await list.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => bot.count()).toBe(1)
  await his.context.close()
})

it('from the list of 1:1s to what counts, by keyboard: one talk, then the series, each shown before it is kept', async () => {
  const context = await world.browser().newContext()
  const { window, page } = await openHome(world.tenant(), context, 'elena')
  const at = { page: window }
  const list = page.getByRole('region', { name: 'In your calendar' })
  const press = async (name: string | RegExp) => {
    await tabTo(at, list.getByRole('button', { name, exact: typeof name === 'string' }))
    await window.keyboard.press('Enter')
  }
  const confirm = async () => {
    await list.getByRole('button', { name: 'Yes, keep this', disabled: false }).waitFor()
    await press('Yes, keep this')
  }
  await tabTo(at, page.getByRole('button', { name: /^every week with Sofia .*: what counts/i }))
  await window.keyboard.press('Enter')
  await list.waitFor()
  await press(/^Show \d+ earlier/)
  const counting = list.getByRole('button', { name: /Counts$/ })
  const before = await counting.count()
  const name = (await counting.last().textContent()) ?? ''
  const oldest = list.getByRole('button', { name: name.replace('Counts', ' ').trim() })

  await tabTo(at, counting.last())
  await window.keyboard.press('Enter')
  await press('Not ours')
  await list.getByText(/^1:1s held: \d+ → 0$/).waitFor()
  await press('Only this one')
  const held = list.getByText(/^1:1s held: \d+ → [1-9]\d*$/)
  const [, from, to] = /(\d+) → (\d+)/.exec((await held.textContent()) ?? '') ?? []
  expect(Number(from) - Number(to)).toBe(1)
  await confirm()
  await expect.poll(() => counting.count()).toBe(before - 1)
  await oldest.getByText('One of you said: not ours').waitFor()

  await tabTo(at, oldest)
  await window.keyboard.press('Enter')
  await expect.poll(() => list.getByRole('button', { name: 'This is ours' }).count()).toBe(0)
  await press('Take back “not ours”')
  await confirm()
  await expect.poll(() => counting.count()).toBe(before)

  await tabTo(at, counting.last())
  await window.keyboard.press('Enter')
  await press('Not ours')
  await confirm()
  await expect.poll(() => counting.count()).toBe(0)
  await press('Undo')
  await expect.poll(() => counting.count()).toBe(before)
  await expectAccessible(at, 'the list beside the record')
  await context.close()
})
