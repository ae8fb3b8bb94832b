import { describe, expect, it } from 'vitest'
import { listen } from '../panel/listen.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { ownWord } from '../panel/two-people.ts'

const world = panelSandbox({ isLived: true })

const times = (told: readonly string[], text: string) => told.filter((one) => one.includes(text)).length

describe('whoever listens is told, once each and without being interrupted,', () => {
  it('what became of a line, of the next one just like it, and that it was taken back', async () => {
    const window = await world.asElena()
    const told = await listen(window)
    for (const count of [1, 2]) {
      await window.write(`Two late orders ${ownWord()}`)
      await expect.poll(async () => times(await told(), 'Added for both')).toBe(count)
    }
    await window.box.press('Control+z')
    await expect.poll(async () => times(await told(), 'Taken back')).toBe(1)
    expect(times(await told(), 'Added for both')).toBe(2)
    expect(await window.panel.locator('[aria-live=assertive]').count()).toBe(0)
    await window.context.close()
  })

  it('that nobody answers, and that everything got through when somebody does again', async () => {
    const window = await world.asElena()
    const told = await listen(window)
    await window.context.setOffline(true)
    for (const line of ['One', 'Two']) await window.write(`${line} ${ownWord()}`)
    await window.panel.getByText('2 lines go to Priya').waitFor()
    expect(times(await told(), 'You are offline')).toBe(1)
    await window.context.setOffline(false)
    await window.saved()
    await expect.poll(async () => times(await told(), 'Connected again. Everything is saved.')).toBe(1)
    expect(times(await told(), 'You are offline')).toBe(1)
    await window.context.close()
  })

  it('that somebody else was faster, with both texts', async () => {
    const word = ownWord()
    const one = await world.asElena()
    await one.write(`First ${word}`)
    await one.saved()
    const two = await world.asElena()
    const told = await listen(two)
    await two.cutApi()
    for (const [window, text] of [
      [one, `Second ${word}`],
      [two, `Third ${word}`],
    ] as const) {
      await window.panel.locator('.note', { hasText: word }).getByRole('button', { name: /^Edit/ }).press('Enter')
      await window.panel.getByRole('textbox', { name: 'Text of the note' }).fill(text)
      await window.page.keyboard.press('Enter')
      await window.panel.getByText(text).first().waitFor()
      if (window === one) await one.saved()
    }
    await two.restoreApi()
    const alert = two.panel.getByRole('alert').filter({ hasText: `Second ${word}` })
    await alert.waitFor()
    expect(times(await told(), `Second ${word}`)).toBe(1)
    await alert.getByText(`Third ${word}`).first().waitFor()
    await one.context.close()
    await two.context.close()
  })
})

describe('every control', () => {
  it.each(['manager', 'report'] as const)('has a name that says what it does, for the %s', async (side) => {
    const window = await world.opened(world.sidesOf()[side])
    const { panel } = window
    await panel.locator('.record-end').waitFor()
    for (const open of [
      async () => undefined,
      async () => panel.locator('section:has(.tick:not(.is-round)) .opening').first().press('Enter'),
      async () => window.box.press('?'),
    ]) {
      await open()
      const controls = panel.locator('button, a[href], input, select, textarea, summary')
      const names = await controls.evaluateAll((all) =>
        all.map((one) => {
          const labels = 'labels' in one && one.labels ? [...(one.labels as NodeListOf<HTMLElement>)] : []
          const named = one.getAttribute('aria-label') ?? labels[0]?.textContent ?? one.textContent ?? ''
          return named.trim() || one.outerHTML.slice(0, 100)
        }),
      )
      expect(names.filter((name) => name.startsWith('<'))).toEqual([])
      expect(names.length).toBeGreaterThan(4)
    }
    await window.context.close()
  })

  it('that stands in a list names its line, so that two of them can be told apart', async () => {
    const { panel, context } = await world.asElena()
    await panel.getByRole('checkbox').first().waitFor()
    const boxes = await panel
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(new Set(boxes).size).toBe(boxes.length)
    const notes = panel.getByRole('button', { name: /^(Edit|Add to) this note: / })
    const names = await notes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(names.length).toBeGreaterThan(2)
    expect(new Set(names).size).toBe(names.length)
    await context.close()
  })
})
