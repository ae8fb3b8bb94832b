import { expect, it } from 'vitest'
import { atKeyboard, dayAhead, hasFocus, type Desk } from '../at-keyboard.ts'
import type { PanelSandbox } from '../panel-sandbox.ts'
import { ownWord } from '../two-people.ts'

/** Promises from the first word to the last: kept, confirmed, moved, seen, dropped, handed over, given a moment. */
export function promisesByKeyboard(world: PanelSandbox): void {
  async function promised(desk: Desk, text: string): Promise<void> {
    await desk.type(text)
    await desk.panel.getByText('Enter adds a commitment').waitFor()
    await desk.press('Enter')
    await desk.saved()
  }

  /** Opens the details of a promise and presses one of the buttons there. */
  async function choose(desk: Desk, word: string, name: string | RegExp): Promise<void> {
    const words = desk.row(word).locator('.opening')
    if ((await words.getAttribute('aria-expanded')) !== 'true') await desk.use(words)
    await desk.use(desk.row(word).getByRole('button', { name, exact: true }).first())
  }

  it('wait to be confirmed, also after the first note of the next 1:1', async () => {
    const desk = await atKeyboard(await world.asElena())
    const confirm = { name: /^Confirm that this was kept: Release checklist/ }
    await desk.panel.getByRole('button', confirm).waitFor()
    const word = ownWord()
    await desk.type(`We begin ${word}`)
    await desk.press('Enter')
    await desk.saved()
    await desk.leave()
    const again = await atKeyboard(await world.asElena())
    await again.row(word).waitFor()
    await again.use(again.panel.getByRole('button', confirm))
    await again.heard('Confirmed as kept')
    await again.row('Release checklist').getByText('kept', { exact: true }).waitFor()
    await again.leave()
  })

  it('are ticked by who owns them and confirmed by the other', async () => {
    const [hers, mine] = [await atKeyboard(await world.asPriya()), await atKeyboard(await world.asElena())]
    const word = ownWord()
    await promised(hers, `Send the list ${word} @me friday`)
    await hers.goTo(hers.panel.getByRole('checkbox', { name: new RegExp(word) }))
    await hers.press('Space')
    await hers.heard('Ticked off')
    await mine.use(mine.panel.getByRole('button', { name: new RegExp(`^Confirm that this was kept:.*${word}`) }))
    await mine.heard('Confirmed as kept')
    expect(await hasFocus(mine.box)).toBe(true)
    await mine.press('Control+z')
    await mine.heard('Taken back')
    await mine.use(mine.panel.getByRole('button', { name: new RegExp(`^Confirm that this was kept:.*${word}`) }))
    await mine.heard('Confirmed as kept')
    await hers.row(word).getByText('kept').waitFor()
    await hers.leave()
    await mine.leave()
  })

  it('are moved to another day, which the other sees and acknowledges; both read the history', async () => {
    const [mine, hers] = [await atKeyboard(await world.asElena()), await atKeyboard(await world.asPriya())]
    const word = ownWord()
    await promised(mine, `Send the numbers ${word} @me in 2 weeks`)
    await mine.use(mine.row(word).getByRole('button', { name: /Change the day/ }))
    await mine.goTo(mine.row(word).getByLabel('Or any day'))
    await mine.type(dayAhead(30))
    await mine.press('Enter')
    await mine.heard('Moved, and shown as moved')

    await hers.use(hers.panel.getByRole('button', { name: new RegExp(`^I have seen that this was moved:.*${word}`) }))
    for (const desk of [mine, hers]) {
      await choose(desk, word, 'Its history')
      await desk
        .row(word)
        .getByRole('list', { name: 'Its history' })
        .getByText(/moved it to/)
        .waitFor()
    }
    await mine.row(word).getByText('Priya has seen it').waitFor()
    await mine.leave()
    await hers.leave()
  })

  it('are dropped with a reason, which the other acknowledges', async () => {
    const [mine, hers] = [await atKeyboard(await world.asElena()), await atKeyboard(await world.asPriya())]
    const word = ownWord()
    await promised(mine, `Ask Tom ${word} @me in 2 weeks`)
    await choose(mine, word, 'Drop')
    const reasons = mine.row(word).getByRole('radio')
    await mine.goTo(reasons.first())
    await mine.press('ArrowDown', 'ArrowDown', 'Enter')
    await mine.heard('Dropped, with its reason')
    await hers.use(hers.panel.getByRole('button', { name: new RegExp(`^I have seen that this was dropped:.*${word}`) }))
    await hers.row(word).getByText('dropped', { exact: true }).waitFor()
    await mine.leave()
    await hers.leave()
  })

  it('are asked of the other, who agrees to another day, and counted from then on', async () => {
    const [mine, hers] = [await atKeyboard(await world.asElena()), await atKeyboard(await world.asPriya())]
    const word = ownWord()
    await mine.type(`Invite the team ${word} @priya in 2 weeks`)
    await mine.panel.getByText('Enter asks Priya for it').waitFor()
    await mine.press('Enter')
    await mine.heard('Asked of Priya')
    const row = hers.row(word)
    await row.getByText('Elena asks you for this').waitFor()
    await hers.use(row.getByRole('button', { name: /^Other day/ }))
    await hers.use(row.getByRole('button', { name: /^A week later/ }))
    await hers.press('Enter')
    await hers.heard('Your promise now')
    await row.getByRole('button', { name: /Change the day/ }).waitFor()
    await hers.press('Control+z')
    await hers.heard(/^Taken back: Your promise now: Invite the team/)
    await hers.use(row.getByRole('button', { name: /^Not mine/ }))
    await hers.heard('Not yours. Elena will see it')
    await mine.use(mine.row(word).getByRole('button', { name: /^I have seen that this was not accepted/ }))
    await mine.heard('Marked as seen')
    await mine.leave()
    await hers.leave()
  })

  it('are handed to the other side', async () => {
    const desk = await atKeyboard(await world.asElena())
    const word = ownWord()
    await promised(desk, `Draft the plan ${word} @me in 2 weeks`)
    await choose(desk, word, 'Hand to Priya')
    await desk.use(desk.row(word).getByRole('button', { name: 'Hand over' }))
    await desk.heard('Handed over: asked of Priya')
    // What was handed over stays where it was until the panel is opened anew, and can only be read.
    await desk.row(word).getByText('handed over', { exact: true }).waitFor()
    const rows = desk.panel.getByRole('listitem').filter({ hasText: word })
    await rows.getByRole('img', { name: 'Asked. Priya has not answered yet.' }).waitFor()
    await desk.leave()
  })

  it('get their moment and place', async () => {
    const desk = await atKeyboard(await world.asElena())
    const word = ownWord()
    await promised(desk, `Read the draft ${word} @me in 2 weeks`)
    await choose(desk, word, 'When and where')
    await desk.goTo(desk.row(word).getByLabel('When …'))
    await desk.type('after the stand-up')
    await desk.press('Tab')
    await desk.type('at my desk')
    await desk.press('Enter')
    await desk.row(word).locator('.plan').getByText('after the stand-up, at my desk').waitFor()
    expect(await hasFocus(desk.box)).toBe(true)
    await desk.leave()
  })
}
