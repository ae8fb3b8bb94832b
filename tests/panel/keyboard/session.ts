import { expect, it } from 'vitest'
import { atKeyboard, hasFocus } from '../at-keyboard.ts'
import type { PanelSandbox } from '../panel-sandbox.ts'
import { ownWord } from '../two-people.ts'

/** The 1:1 itself: what became of it, its rhythm, templates and questions, the question how helpful it was, the close. */
export function sessionByKeyboard(world: PanelSandbox): void {
  it('what became of the 1:1, or that the two just talked, is one press', async () => {
    const desk = await atKeyboard(await world.opened(world.sidesOf('maximiliana').report))
    const { panel } = desk
    await desk.use(panel.getByRole('button', { name: /^(Yes|We just talked)$/ }).first())
    await desk.heard(/^Kept/)
    expect(await panel.locator('body').evaluate((body) => document.activeElement !== body)).toBe(true)
    await desk.leave()
  })

  it('another rhythm is proposed by one and accepted by the other', async () => {
    const { manager, report } = world.sidesOf('omar')
    const [mine, his] = [await atKeyboard(await world.opened(manager)), await atKeyboard(await world.opened(report))]
    const often = mine.panel.locator('.rhythm-button')
    await mine.use(often)
    await mine.use(mine.panel.getByRole('button', { name: 'every 3 weeks', exact: true }))
    await mine.heard('Proposed')
    await expect.poll(() => hasFocus(often)).toBe(true)
    await his.use(his.panel.getByRole('button', { name: 'Accept' }))
    await his.panel.locator('.rhythm', { hasText: 'every 3 weeks' }).waitFor()
    expect(await his.panel.locator('body').evaluate((body) => document.activeElement !== body)).toBe(true)
    await mine.leave()
    await his.leave()
  })

  it.each(['GROW', 'SAME', 'Stop, look, choose', 'Progress journal'])('the template %s is filled', async (name) => {
    const desk = await atKeyboard(await world.asElena())
    const { panel } = desk
    const word = ownWord()
    await desk.use(panel.getByRole('button', { name: 'Templates' }))
    await desk.use(panel.getByRole('button', { name: new RegExp(`^${name}`) }))
    await panel.getByRole('heading', { name }).waitFor()
    const steps = panel.getByRole('textbox')
    await expect.poll(() => hasFocus(steps.first())).toBe(true)
    await desk.type(`What we want ${word}`)
    // Enter goes on from step to step, and from the last one adds them all.
    for (let step = await steps.count(); step > 0; step -= 1) await desk.press('Enter')
    await desk.row(word).waitFor()
    await expect.poll(() => hasFocus(desk.box)).toBe(true)
    await desk.leave()
  })

  it('templates are left by Escape and by the free line, with the focus back in the box', async () => {
    const desk = await atKeyboard(await world.asElena())
    const open = desk.panel.getByRole('button', { name: 'Templates' })
    await desk.use(open)
    await desk.panel.getByRole('heading', { name: 'Templates' }).waitFor()
    await desk.press('Escape')
    await expect.poll(() => hasFocus(desk.box)).toBe(true)
    await desk.use(open)
    await desk.use(desk.panel.getByRole('button', { name: /^Free line/ }))
    await expect.poll(() => hasFocus(desk.box)).toBe(true)
    await desk.leave()
  })

  it('a suggested question is changed for another one, or leads to a breath', async () => {
    const desk = await atKeyboard(await world.asElena())
    const card = desk.panel.getByRole('region', { name: 'A question to ask' })
    await card.waitFor()
    const before = await card.locator('p').textContent()
    await desk.use(card.getByRole('button', { name: 'Another question' }))
    await expect.poll(() => card.locator('p').textContent()).not.toBe(before)
    await desk.use(card.getByRole('button', { name: 'Before I answer' }))
    await desk.panel.getByRole('heading', { name: 'Stop, look, choose' }).waitFor()
    await desk.press('Escape')
    await expect.poll(() => hasFocus(desk.box)).toBe(true)
    await desk.leave()
  })

  it('how helpful it was is answered with the arrow keys and the space bar, or skipped', async () => {
    for (const [report, isAnswered] of [
      ['jonas', true],
      ['omar', false],
    ] as const) {
      const desk = await atKeyboard(await world.opened(world.sidesOf(report).report))
      const { panel } = desk
      const answers = panel.getByRole('radio')
      await answers.first().waitFor()
      if (isAnswered) {
        await desk.goTo(answers.first())
        await desk.press('ArrowRight', 'ArrowRight')
        expect(await hasFocus(answers.nth(2))).toBe(true)
        await desk.press('Space')
        await desk.heard('Thank you')
      } else {
        await desk.use(panel.getByRole('button', { name: 'Skip' }))
        await desk.heard('Skipped')
      }
      await answers.first().waitFor({ state: 'detached' })
      expect(await hasFocus(desk.box)).toBe(true)
      await desk.leave()
    }
  })

  it('ten steps of unlike kinds go back one by one, each by its name, and no line becomes part of another', async () => {
    const desk = await atKeyboard(await world.asElena())
    const { panel, box } = desk
    const [promise, note, topic, own] = [ownWord(), ownWord(), ownWord(), ownWord()]
    const typed = [
      `Call the supplier ${promise} @me friday`,
      `Two late orders ${note}`,
      `+ Rota ${topic}`,
      `! Ask less ${own}`,
    ]
    for (const line of typed) {
      await desk.goTo(box)
      await desk.type(line)
      if (line.includes('@me')) await panel.getByText('Enter adds a commitment').waitFor()
      await desk.press('Enter')
      await desk.row(line.split(' ').find((word) => [promise, note, topic, own].includes(word)) ?? '').waitFor()
    }
    await desk.goTo(panel.getByRole('checkbox', { name: new RegExp(promise) }))
    await desk.press('Space')
    await desk.heard('Ticked off')
    await desk.goTo(panel.getByRole('checkbox', { name: new RegExp(`Talked about: Rota ${topic}`) }))
    await desk.press('Space')
    await desk.heard('Talked about')
    await desk.use(desk.row(note).getByRole('button', { name: /^Edit this note/ }))
    await desk.press('Control+a')
    await desk.type(`Three late orders ${note}`)
    await desk.press('Enter')
    await desk.heard('Changed and saved')
    await desk.use(panel.getByRole('button', { name: 'Close 1:1' }))
    await panel.getByRole('heading', { name: 'Close 1:1 with Priya' }).waitFor()
    await desk.use(panel.locator('summary', { hasText: 'What it was about' }))
    for (const choice of ['Goals', 'Feedback']) {
      await desk.use(panel.getByRole('button', { name: choice }))
      await expect.poll(() => panel.getByRole('button', { name: choice }).getAttribute('aria-pressed')).toBe('true')
    }
    await desk.use(panel.getByRole('button', { name: 'Close 1:1' }))
    await desk.heard('Closed. You both read the same recap.')

    for (const says of [
      'Taken back: Closed. You both read the same recap.',
      'Taken back: Marked what it was about',
      'Taken back: Marked what it was about',
      `Taken back: Changed and saved: Three late orders ${note}`,
      `Taken back: Talked about: Rota ${topic}`,
      `Taken back: Ticked off: Call the supplier ${promise}`,
      `Taken back into the box: Ask less ${own}`,
      `Taken back into the box: Rota ${topic}`,
      `Taken back into the box: Two late orders ${note}`,
      `Taken back into the box: Call the supplier ${promise}`,
    ]) {
      await desk.press('Control+z')
      await desk.heard(says)
    }
    expect(await panel.locator('.closed').count()).toBe(0)
    // Each is entered again as what it was.
    await expect.poll(() => box.inputValue()).toBe(`Call the supplier ${promise} @me friday`)
    await panel.getByText('Enter adds a commitment').waitFor()
    await desk.goTo(box)
    await desk.press('Enter')
    await panel.getByRole('checkbox', { name: new RegExp(promise) }).waitFor()
    for (const [line, kind] of [
      [`Two late orders ${note}`, 'Note'],
      [`Rota ${topic}`, 'Topic'],
      [`Ask less ${own}`, 'Private note'],
    ] as const) {
      await expect.poll(() => box.inputValue()).toBe(line)
      await panel.getByRole('textbox', { name: kind, exact: true }).waitFor()
      await desk.press('Enter')
      await desk.row(line).waitFor()
    }
    await desk.saved()
    await desk.leave()
  })

  it('is closed with a next step, its tags and its intent; the recap is copied', async () => {
    const desk = await atKeyboard(await world.asElena())
    const { panel } = desk
    const word = ownWord()
    await desk.use(panel.getByRole('button', { name: 'Close 1:1' }))
    await panel.getByRole('heading', { name: 'Close 1:1 with Priya' }).waitFor()
    await desk.press('Escape')
    await expect.poll(() => hasFocus(desk.box)).toBe(true)
    await desk.use(panel.getByRole('button', { name: 'Close 1:1' }))
    const field = panel.getByRole('textbox', { name: 'Next step' })
    const another = panel.getByRole('button', { name: 'Add another next step' })
    await field.or(another).first().waitFor()
    if ((await field.count()) === 0) await desk.use(another)
    await desk.goTo(field)
    await desk.type(`Send the plan ${word} @me friday`)
    await panel.getByText('Enter adds a commitment').waitFor()
    await desk.press('Enter')
    await panel.locator('.recap').getByText(word).waitFor()
    await desk.use(panel.locator('summary', { hasText: 'What it was about' }))
    for (const choice of ['Goals', 'Feedback', 'Growth']) {
      const button = panel.getByRole('button', { name: choice })
      await desk.use(button)
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
    }
    await desk.use(panel.getByRole('button', { name: 'Copy recap' }))
    await desk.heard(/Recap copied|The browser refused/)
    await desk.use(panel.getByRole('button', { name: 'Close 1:1' }))
    await desk.heard('Closed. You both read the same recap.')
    await expect.poll(() => hasFocus(panel.getByRole('heading', { level: 1 }))).toBe(true)
    await desk.leave()
  })

  it('is closed with the word that no step is needed', async () => {
    const desk = await atKeyboard(await world.opened(world.sidesOf('jonas').manager))
    const { panel } = desk
    await desk.type(`Something to close ${ownWord()}`)
    await desk.press('Enter')
    await desk.use(panel.getByRole('button', { name: 'Close 1:1' }))
    const primary = panel.getByRole('button', { name: 'Close 1:1' })
    const noneNeeded = panel.getByRole('checkbox', { name: 'None needed today' })
    await noneNeeded.waitFor()
    await desk.goTo(primary)
    expect(await primary.getAttribute('aria-describedby')).toBe('close-why')
    await desk.press('Enter')
    await panel.getByText('Add one next step or choose none needed.').waitFor()
    await desk.goTo(noneNeeded)
    await desk.press('Space')
    await desk.use(primary)
    await desk.heard('Closed. You both read the same recap.')
    await desk.leave()
  })
}
