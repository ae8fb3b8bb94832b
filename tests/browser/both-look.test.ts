import { expect, it } from 'vitest'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import { openPanel, type PanelWindow } from '../panel/panel-window.ts'
import { ownWord } from '../panel/two-people.ts'

const world = panelSandbox()

/** How often a window asked for the record, whether it waits for an answer, and what it last heard of the other person. */
function asking({ page }: PanelWindow) {
  const heard: { questions: number; open: number; isOtherHere: boolean | undefined } = {
    questions: 0,
    open: 0,
    isOtherHere: undefined,
  }
  const isQuestion = (one: { url(): string }) => one.url().endsWith('/openPair')
  page.on('request', (request) => {
    if (isQuestion(request)) heard.open += 1
  })
  page.on('requestfailed', (request) => {
    if (isQuestion(request)) heard.open -= 1
  })
  page.on('response', async (response) => {
    if (!isQuestion(response)) return
    const { isOtherHere } = (await response.json().catch(() => ({}))) as { isOtherHere?: boolean }
    heard.isOtherHere = isOtherHere ?? heard.isOtherHere
    heard.questions += 1
    heard.open -= 1
  })
  return heard
}

it('while both look, a line of one is with the other within five seconds; alone one is asked seldom', async () => {
  const { manager } = world.sidesOf()
  const context = await world.browser().newContext({ viewport: { width: 900, height: 820 } })
  await context.clock.install()
  const elena = await openPanel(world.browser(), { ...manager, context })
  const heard = asking(elena)
  await elena.panel.locator('.audience').waitFor()
  /** Lets time pass for Elena; no answer is waited for so long that her page gives it up. */
  async function pass(seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds; passed += 2.5) {
      await context.clock.runFor(2_500)
      await expect.poll(() => heard.open).toBe(0)
    }
  }
  await pass(5)
  expect(heard.isOtherHere).toBe(false)

  // Left alone with the page, hands off, for three minutes more: a watched pair would be asked for forty times. While a 1:1
  // of the two runs, as it may here, it is asked for every twelve seconds.
  await pass(60)
  const before = heard.questions
  await pass(180)
  expect(heard.questions - before).toBeGreaterThan(3)
  expect(heard.questions - before).toBeLessThan(20)

  const priya = await world.asPriya()
  const toPriya = asking(priya)
  await expect.poll(() => toPriya.isOtherHere).toBeDefined()
  await pass(32.5)
  expect(heard.isOtherHere).toBe(true)

  const word = ownWord()
  await priya.write(`Seen at once ${word}`)
  await priya.saved()
  expect(await elena.panel.getByText(word).count()).toBe(0)
  await pass(5)
  await elena.panel.getByText(word).first().waitFor()
  await context.close()
})
