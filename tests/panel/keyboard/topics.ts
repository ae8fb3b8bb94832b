import { expect, it } from 'vitest'
import { atKeyboard, hasFocus } from '../at-keyboard.ts'
import type { PanelSandbox } from '../panel-sandbox.ts'
import { ownWord } from '../two-people.ts'

/** Topics: talked about, arranged, decided when they come back for the third time. */
export function topicsByKeyboard(world: PanelSandbox): void {
  it('are moved with Alt and an arrow, and ticked with the space bar', async () => {
    const desk = await atKeyboard(await world.asPriya())
    const [first, second] = [ownWord(), ownWord()]
    for (const word of [first, second]) {
      await desk.type(`+ Rota ${word}`)
      await desk.panel.getByText('Elena sees it at once').waitFor()
      await desk.press('Enter')
      await desk.row(word).waitFor()
    }
    const words = desk.row(second).locator('.opening')
    await desk.goTo(words)
    await desk.press('Alt+ArrowUp')
    await desk.heard(/Now \d+ of \d+/)
    expect(await hasFocus(words)).toBe(true)
    const texts = await desk.panel.locator('.opening').allTextContents()
    const order = texts.flatMap((text) => [first, second].filter((word) => text.includes(word)))
    expect(order).toEqual([second, first])
    const circle = desk.panel.getByRole('checkbox', { name: `Talked about: Rota ${first}` })
    await desk.goTo(circle)
    await desk.press('Space')
    await expect.poll(() => circle.isChecked()).toBe(true)
    await desk.heard('Talked about')
    await desk.leave()
  })

  it('open in place, with everything that can be done to them, and Escape closes them', async () => {
    const desk = await atKeyboard(await world.asPriya())
    const word = ownWord()
    await desk.type(`+ Holiday cover ${word}`)
    await desk.panel.getByText('Elena sees it at once').waitFor()
    await desk.press('Enter')
    const words = desk.row(word).locator('.opening')
    await desk.use(words)
    await desk.goTo(desk.row(word).getByRole('button', { name: 'Mark as barrier' }))
    await desk.press('Escape')
    await expect.poll(() => hasFocus(words)).toBe(true)
    expect(await words.getAttribute('aria-expanded')).toBe('false')
    await desk.press('Enter')
    await desk.use(desk.row(word).getByRole('button', { name: 'Make it a commitment' }))
    await desk.panel.getByText('Enter adds a commitment').waitFor()
    await desk.press('Enter')
    await desk.panel.getByRole('checkbox', { name: `Holiday cover ${word}`, exact: true }).waitFor()
    await desk.leave()
  })

  it('are said in other words by who brought them up, and the old ones come back with Ctrl+Z', async () => {
    const desk = await atKeyboard(await world.asPriya())
    const word = ownWord()
    await desk.type(`+ Rotta ${word}`)
    await desk.panel.getByText('Elena sees it at once').waitFor()
    await desk.press('Enter')
    await desk.use(desk.row(word).locator('.opening'))
    await desk.use(desk.row(word).getByRole('button', { name: 'Edit', exact: true }))
    const field = desk.row(word).getByRole('textbox', { name: 'Text of the topic' })
    await expect.poll(() => hasFocus(field)).toBe(true)
    await field.press('Control+a')
    await desk.type(`Rota ${word}, in May`)
    await desk.press('Enter')
    await desk.heard('Changed and saved')
    await desk.panel.getByRole('checkbox', { name: `Talked about: Rota ${word}, in May` }).waitFor()
    expect(await hasFocus(desk.box)).toBe(true)
    await desk.press('Control+z')
    await desk.panel.getByRole('checkbox', { name: `Talked about: Rotta ${word}` }).waitFor()
    await desk.use(desk.row(word).getByRole('button', { name: 'Edit', exact: true }))
    await desk.type(' and more')
    await desk.press('Escape')
    await desk.panel.getByRole('checkbox', { name: `Talked about: Rotta ${word}`, exact: true }).waitFor()
    const opener = desk.row(word).getByRole('button', { name: 'Edit', exact: true })
    await expect.poll(() => hasFocus(opener)).toBe(true)
    await desk.leave()
  })

  it('carried for the third time ask what should become of them', async () => {
    const desk = await atKeyboard(await world.asElena())
    const asks = desk.row('Team lead rota')
    await desk.use(asks.getByRole('button', { name: /×, decide/ }))
    await asks.getByText(/time\. What should become of it\?/).waitFor()
    for (const choice of ['We talked about it', 'Drop', 'Make it a commitment'])
      await desk.goTo(asks.getByRole('button', { name: choice, exact: true }))
    await desk.use(asks.getByRole('button', { name: 'Mark as barrier' }))
    await desk.row('Team lead rota').getByText('barrier', { exact: true }).waitFor()
    expect(await hasFocus(desk.box)).toBe(true)
    await desk.leave()
  })
}
