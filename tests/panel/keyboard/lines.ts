import { expect, it } from 'vitest'
import { atKeyboard, dayAhead, hasFocus } from '../at-keyboard.ts'
import type { PanelSandbox } from '../panel-sandbox.ts'
import { ownWord } from '../two-people.ts'

/** What is written in the one box, and what can be done with a note afterwards. */
export function linesByKeyboard(world: PanelSandbox): void {
  it('opens with the focus in the box, and a note is typing and Enter', async () => {
    const desk = await atKeyboard(await world.asElena())
    const word = ownWord()
    expect(await hasFocus(desk.box)).toBe(true)
    await desk.type(`Two late orders ${word}`)
    await desk.press('Enter')
    await desk.row(word).waitFor()
    await desk.heard('Added for both')
    expect(await hasFocus(desk.box)).toBe(true)
    await desk.leave()
  })

  it('one key makes the line private, a topic or a commitment, and the same key turns it back', async () => {
    const desk = await atKeyboard(await world.asElena())
    const [secret, topic, promise] = [ownWord(), ownWord(), ownWord()]
    await desk.press('Alt+p')
    await desk.type(`Too much on top ${secret}`)
    await desk.press('Enter')
    await desk.row(secret).getByText('Private', { exact: true }).waitFor()
    await desk.press('Alt+p')
    await desk.press('Alt+t')
    await desk.type(`Rota ${topic}`)
    await desk.press('Enter')
    await desk.panel.getByRole('checkbox', { name: `Talked about: Rota ${topic}` }).waitFor()
    await desk.press('Alt+c')
    await desk.type(`Book the room ${promise} friday`)
    await desk.panel.getByText('Enter adds a commitment').waitFor()
    await desk.press('Enter')
    await desk.panel.getByRole('checkbox', { name: new RegExp(promise) }).waitFor()
    await desk.leave()
  })

  it('owner and day of a commitment are changed on its pills before Enter', async () => {
    const desk = await atKeyboard(await world.asElena())
    const word = ownWord()
    await desk.type(`Draft the plan ${word} @me friday`)
    const owner = desk.panel.getByRole('combobox', { name: 'Who promises this' })
    await desk.goTo(owner)
    await desk.type('Priya')
    await expect.poll(() => owner.inputValue()).toBe('report')
    await desk.goTo(desk.panel.getByLabel('Until when'))
    await desk.type(dayAhead(30))
    await desk.goTo(desk.box)
    await desk.press('Enter')
    await desk.heard('Asked of Priya')
    await desk.row(word).getByRole('img', { name: 'Asked. Priya has not answered yet.' }).waitFor()
    await desk.leave()
  })

  it('Ctrl+Z takes the last line back, and the button beside it does the same', async () => {
    const desk = await atKeyboard(await world.asElena())
    for (const undo of ['key', 'button'] as const) {
      const word = ownWord()
      await desk.type(`Not meant ${word}`)
      await desk.press('Enter')
      await desk.row(word).waitFor()
      if (undo === 'key') await desk.press('Control+z')
      else await desk.use(desk.panel.getByRole('button', { name: 'Undo' }))
      await desk.panel.locator('.note').filter({ hasText: word }).waitFor({ state: 'detached' })
      expect(await hasFocus(desk.box)).toBe(true)
      await desk.press('Control+a', 'Delete')
    }
    await desk.leave()
  })

  it('Ctrl+Z goes back step by step, says which one it was, and brings every line into the box as a line', async () => {
    const desk = await atKeyboard(await world.asElena())
    const [promise, ...notes] = [ownWord(), ownWord(), ownWord(), ownWord()]
    await desk.type(`Call the supplier ${promise} @me friday`)
    await desk.panel.getByText('Enter adds a commitment').waitFor()
    await desk.press('Enter')
    await desk.goTo(desk.panel.getByRole('checkbox', { name: new RegExp(promise) }))
    await desk.press('Space')
    await desk.heard('Ticked off')
    await desk.goTo(desk.box)
    for (const word of notes) {
      await desk.type(`Note ${word}`)
      await desk.press('Enter')
      await desk.row(word).waitFor()
    }
    for (const word of notes.toReversed()) {
      await desk.press('Control+z')
      await expect.poll(() => desk.box.inputValue()).toBe(`Note ${word}`)
    }
    await desk.panel.getByText('Then 2 more lines that were taken back').waitFor()
    await desk.press('Control+z')
    await desk.heard(`Taken back: Ticked off: Call the supplier ${promise}`)
    expect(await desk.panel.getByRole('checkbox', { name: new RegExp(promise) }).isChecked()).toBe(false)
    for (const word of notes) {
      await expect.poll(() => desk.box.inputValue()).toBe(`Note ${word}`)
      await desk.press('Enter')
      await desk.row(word).waitFor()
    }
    await expect.poll(() => desk.box.inputValue()).toBe('')
    await desk.leave()
  })

  it('"?" lists the keys, each acts from there, and Escape leads back to the box', async () => {
    const desk = await atKeyboard(await world.asElena())
    const { panel } = desk
    await desk.press('?')
    await panel.getByRole('heading', { name: 'Keys' }).waitFor()
    await expect.poll(() => hasFocus(panel.getByRole('button', { name: 'Back', exact: true }))).toBe(true)
    await desk.press('Escape')
    await expect.poll(() => hasFocus(desk.box)).toBe(true)
    await desk.use(panel.getByRole('button', { name: 'Keys' }))
    await desk.use(panel.getByRole('button', { name: /^Topic/ }))
    await panel.getByText('Priya sees it at once').waitFor()
    await expect.poll(() => hasFocus(desk.box)).toBe(true)
    await desk.press('Escape')
    await desk.leave()
  })

  it('a note is rewritten in its place, and deleting asks first', async () => {
    const desk = await atKeyboard(await world.asElena())
    const word = ownWord()
    await desk.type(`First ${word}`)
    await desk.press('Enter')
    async function edit(): Promise<void> {
      await desk.use(desk.row(word).getByRole('button', { name: /^Edit this note/ }))
      await expect.poll(() => hasFocus(desk.row(word).getByRole('textbox', { name: 'Text of the note' }))).toBe(true)
    }
    await edit()
    await desk.press('Control+a')
    await desk.type(`Second ${word}`)
    await desk.press('Enter')
    await desk.row(word).getByText(`Second ${word}`).waitFor()
    expect(await hasFocus(desk.box)).toBe(true)
    await edit()
    await desk.press('Escape')
    await expect.poll(() => hasFocus(desk.row(word).getByRole('button', { name: /^Edit this note/ }))).toBe(true)
    await edit()
    await desk.use(desk.row(word).getByRole('button', { name: 'Delete' }))
    await desk.row(word).getByText('Delete this note for good?').waitFor()
    await desk.use(desk.row(word).getByRole('button', { name: 'Delete' }))
    await desk.panel.locator('.note').filter({ hasText: word }).waitFor({ state: 'detached' })
    expect(await hasFocus(desk.box)).toBe(true)
    await desk.leave()
  })

  it('an older note stays as it is, and an addition stands below it', async () => {
    const desk = await atKeyboard(await world.asElena())
    const word = ownWord()
    await desk.use(desk.panel.getByRole('button', { name: /^Add to this note/ }).first())
    await desk.panel.getByText('This note is from an earlier 1:1.').waitFor()
    await desk.type(`In the end three ${word}`)
    await desk.press('Enter')
    await desk.row(word).getByText(/added/).first().waitFor()
    expect(await hasFocus(desk.box)).toBe(true)
    await desk.leave()
  })
}
