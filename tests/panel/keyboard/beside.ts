import { expect, it } from 'vitest'
import { atKeyboard, hasFocus } from '../at-keyboard.ts'
import type { PanelSandbox } from '../panel-sandbox.ts'

/** Numbers and history, one level behind the record or beside it. */
export function besideByKeyboard(world: PanelSandbox): void {
  it('cards tell how they are computed, show more, and turn from picture to table and back', async () => {
    const desk = await atKeyboard(await world.asElena())
    const { panel } = desk
    const numbers = panel.getByRole('button', { name: 'Numbers', exact: true })
    await desk.use(numbers)
    const card = panel.getByRole('region', { name: 'Cadence adherence' })
    await desk.use(card.getByRole('button', { name: /^Show as table/ }))
    await card.getByRole('table').waitFor()
    await desk.use(card.getByRole('button', { name: /^Show as picture/ }))
    await card.getByRole('figure').waitFor()
    await desk.use(card.getByText('How is this computed?'))
    await card
      .getByText(/^Definition/)
      .or(card.getByText(/Definition/))
      .first()
      .waitFor()
    await desk.use(panel.getByText('More', { exact: true }))
    await panel.getByRole('region', { name: 'Topic diversity' }).waitFor()
    await desk.press('Escape')
    await expect.poll(() => hasFocus(numbers)).toBe(true)
    await desk.leave()
  })

  it('the past is searched and read, and Escape leads back to where one was', async () => {
    const desk = await atKeyboard(await world.asElena())
    const { panel } = desk
    const history = panel.getByRole('button', { name: 'History', exact: true })
    await desk.use(history)
    await desk.goTo(panel.getByRole('searchbox'))
    await desk.type('workspace')
    await desk.heard('1 day found.')
    await panel.locator('mark', { hasText: 'workspace' }).waitFor()
    await desk.press('Control+a', 'Delete')
    await desk.heard(/days shown/)
    await desk.press('Escape')
    await expect.poll(() => hasFocus(history)).toBe(true)
    await desk.leave()
  })

  it('beside the record they are reached by walking on, and nothing holds the focus', async () => {
    const desk = await atKeyboard(await world.asElena({ width: 1100, surface: 'details' }))
    const { panel } = desk
    await desk.goTo(panel.getByRole('button', { name: 'Show as table: Thread' }))
    await desk.goTo(panel.getByRole('searchbox'))
    const audience = panel.getByRole('button', { name: 'You and Priya can read this' })
    await desk.use(audience)
    await desk.goTo(panel.getByRole('button', { name: 'Download my data' }))
    await desk.press('Escape')
    await expect.poll(() => hasFocus(audience)).toBe(true)
    await desk.goTo(desk.box)
    await desk.leave()
  })
}
