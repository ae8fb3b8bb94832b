import { beforeAll, expect, it } from 'vitest'
import { hasFocus } from '../panel/at-keyboard.ts'
import { expectAccessible, expectNothingCut, expectTargets } from '../look-closely.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { tabTo } from '../panel/two-people.ts'
import { addReview } from '../second-series.ts'

const world = panelSandbox()

beforeAll(async () => {
  addReview(world.tenant().organisation, ['elena', 'omar'])
  expect((await world.tenant().runJob('calendars')).isGood).toBe(true)
}, 60_000)

it('each of several meetings is called theirs or not by keyboard, and the other person sees what was said', async () => {
  const { manager, report } = world.sidesOf('omar')
  const hers = await world.opened({ ...manager, locale: 'de-de', width: 280 })
  const list = hers.panel.getByRole('list', { name: 'Die Termine im Kalender' })
  const review = list.getByRole('listitem').filter({ hasText: /^Freitags \d\d:00, alle 2 Wochen/ })
  const notOurs = review.getByRole('button', { name: /^Kein 1:1: Freitags/ })
  await tabTo(hers, notOurs)
  await hers.page.keyboard.press('Enter')
  await expect.poll(() => notOurs.getAttribute('aria-pressed')).toBe('true')
  expect(await hasFocus(notOurs)).toBe(true)
  await expectAccessible(hers, 'one of several meetings is not theirs')
  await expectNothingCut(hers, 'several meetings')
  await expectTargets(hers, 'several meetings')

  const his = await world.opened(report)
  const rows = his.panel.getByRole('list', { name: 'The meetings in the calendar' })
  const said = rows.getByRole('button', { name: /^Not a 1:1: Fridays \d\d:00, every 2 weeks/ })
  await expect.poll(() => said.getAttribute('aria-pressed')).toBe('true')
  const weekly = rows.getByRole('button', { name: /^Not a 1:1: Mondays \d\d:\d\d, every week/ })
  expect(await weekly.getAttribute('aria-pressed')).toBe('false')
  await said.click()
  await expect.poll(() => said.getAttribute('aria-pressed')).toBe('false')
  await expect.poll(() => notOurs.getAttribute('aria-pressed')).toBe('false')
  await hers.context.close()
  await his.context.close()
})
