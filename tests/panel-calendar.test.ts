import { beforeAll, expect, it } from 'vitest'
import { expectAccessible, expectNothingCut, expectTargets } from './look-closely.ts'
import { panelSandbox } from './panel/panel-sandbox.ts'
import { tabTo } from './panel/two-people.ts'
import { addGuest } from './third-guest.ts'

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
