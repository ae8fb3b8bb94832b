import { describe, expect, it } from 'vitest'
import type { Locator } from 'playwright-core'
import { addDays } from '../../domain/time/add-days.ts'
import { mondayOf } from '../../domain/time/iso-week.ts'
import { datesIn } from '../../tab/words/dates.ts'
import { expectAccessible, expectNothingCut, expectNothingFoundIn, expectTargets } from '../look-closely.ts'
import { hasFocus } from '../panel/at-keyboard.ts'
import { panelSandbox } from '../panel/panel-sandbox.ts'
import type { PanelWindow } from '../panel/panel-window.ts'

const world = panelSandbox({ isLived: true })
const dates = datesIn('en-GB', 'UTC')

/** The Monday of the sandbox's week, so many weeks ahead, and today. */
function monday(ahead = 0): string {
  return addDays(mondayOf(today()), ahead * 7)
}
function today(): string {
  return new Date(world.tenant().organisation.now).toISOString().slice(0, 10)
}

/** One side's panel of Elena's 1:1 with a report, with its plan open. */
async function planOf(report: string, as: 'manager' | 'report', looks: { width?: number } = {}): Promise<PlanWindow> {
  const window = await world.opened({ ...world.sidesOf(report)[as], ...looks })
  await window.panel.locator('[data-level=plan]').first().click()
  const level = window.panel.locator('.plan-level')
  await level.getByRole('heading', { level: 2 }).first().waitFor()
  return { ...window, level }
}

type PlanWindow = PanelWindow & { level: Locator }

/** The button of that name in the open plan. */
function press({ level }: PlanWindow, name: string): Promise<void> {
  return level.getByRole('button', { name, exact: true }).first().click()
}

describe('a plan of two who have none', () => {
  it('is begun in steps, and Enter in one leads to the next', async () => {
    const lea = await planOf('lea', 'report')
    await lea.level.locator('[data-way=kickstart]').click()
    const heads = lea.level.locator('.kickstart .opening')
    const [first, second] = [heads.first(), heads.nth(1)]
    await lea.level.locator('.kickstart input').first().press('Enter')
    await expect.poll(() => first.getAttribute('aria-expanded')).toBe('false')
    expect(await second.getAttribute('aria-expanded')).toBe('true')
    expect(await hasFocus(second)).toBe(true)
    await lea.context.close()
  })

  it('is drafted, proposed, changed by the other, and runs when both agree', async () => {
    const elena = await planOf('lea', 'manager')
    await press(elena, 'Draft a plan')
    const { level } = elena
    await level.getByRole('textbox', { name: 'Overall objective' }).fill('Films that need no second round')
    await press(elena, 'Add a number')
    await level.getByRole('textbox', { name: 'Name' }).fill('Films accepted at once')
    await level.getByRole('textbox', { name: 'Unit' }).first().fill('%')
    await level.getByRole('textbox', { name: 'Where it stands' }).fill('40')
    await level.getByRole('textbox', { name: 'Where it is read' }).fill('Review board')
    await level.getByRole('textbox', { name: 'From which list, by whom' }).fill('Review board, by Léa')
    await level.getByRole('textbox', { name: 'Goal' }).fill('40')
    await press(elena, 'Propose to Léa')
    await level.getByText('is 40, the same as its baseline').waitFor()
    const goal = level.getByRole('textbox', { name: 'Goal' })
    await goal.fill('seventy')
    await press(elena, 'Propose to Léa')
    expect(await hasFocus(goal)).toBe(true)
    await goal.fill('70')
    await level.getByRole('spinbutton', { name: 'Weeks' }).fill('53')
    await press(elena, 'Propose to Léa')
    await level.getByText('A plan of 53 weeks does not fit: choose 6 to 26 weeks. Twelve are usual.').waitFor()
    await level.getByRole('spinbutton', { name: 'Weeks' }).fill('12')
    const objective = level.getByRole('textbox', { name: 'Overall objective' })
    const pasted = 'Films that need no second round. '.repeat(20)
    await objective.fill(pasted)
    await press(elena, 'Propose to Léa')
    await level.getByText('659 characters, and there is room for 300.').waitFor()
    expect(await objective.inputValue()).toBe(pasted)
    await objective.fill('Films that need no second round')
    await press(elena, 'Propose to Léa')
    await level.getByText('It starts when Léa accepts.').waitFor()
    await elena.saved()
    await elena.context.close()

    const lea = await world.opened(world.sidesOf('lea').report)
    await lea.panel.getByText('Elena proposes a plan').waitFor()
    await lea.panel.getByRole('button', { name: 'Look at it' }).click()
    const mine = { ...lea, level: lea.panel.locator('.plan-level') }
    await press(mine, 'Accept the plan')
    await mine.level.getByRole('heading', { name: /Films accepted at once/ }).waitFor()
    await lea.page.keyboard.press('Escape')
    await lea.saved()
    await lea.context.close()

    const again = await planOf('lea', 'manager')
    await again.level.getByRole('button', { name: 'Revise the plan' }).waitFor()
    await again.context.close()
  })
})

describe('a plan in its sixth week', () => {
  it('takes a value as it is typed, says what is no number, and shows it to the other', async () => {
    const priya = await planOf('priya', 'report')
    const row = priya.level.getByRole('row').filter({ has: priya.page.getByRole('rowheader', { name: /^5/ }) })
    await row.getByRole('button').click()
    const field = priya.level.getByRole('textbox', { name: 'Week 5' })
    expect(await hasFocus(field)).toBe(true)
    await field.fill('a lot')
    await field.press('Enter')
    await priya.level.getByText('“a lot” is no number.').waitFor()
    await field.fill('79,5 %')
    await field.press('Enter')
    await row.getByText('79.5%').waitFor()
    expect(await hasFocus(row.getByRole('button'))).toBe(true)
    await priya.saved()
    const elena = await planOf('priya', 'manager')
    await elena.level.getByRole('row', { name: /^5 .*79\.5%/ }).waitFor()
    await priya.context.close()
    await elena.context.close()
  })

  it('a habit is ticked in the record and in the plan, and taken back', async () => {
    const priya = await world.asPriya()
    const strip = priya.panel.locator('.plan-part')
    const tick = strip.getByRole('checkbox', { name: 'Done today: Agenda before stand-up' })
    await tick.click()
    expect(await tick.isChecked()).toBe(true)
    await priya.saved()
    await priya.panel.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => tick.isChecked()).toBe(false)
    await priya.panel.locator('[data-level=plan]').click()
    const level = priya.panel.locator('.plan-level')
    const box = level.getByRole('checkbox', { name: 'Done today: Agenda before stand-up' })
    await box.click()
    expect(await box.isChecked()).toBe(true)
    await priya.panel.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => box.isChecked()).toBe(false)
    await priya.saved()
    await priya.context.close()
  })

  it('rests from a day on and goes on again, and Undo takes it back', async () => {
    const elena = await planOf('priya', 'manager')
    const { level, panel } = elena
    const pause = async (from: string) => {
      await level.getByRole('textbox', { name: 'From' }).fill(from)
      await level.locator('.plan-ways form').getByRole('button', { name: 'Pause' }).click()
    }
    const rests = level.getByText(`Rests from ${dates.day(monday(1))}`)
    await press(elena, 'Pause')
    await pause(monday(-1))
    await level.getByText('Weeks in this pause have values already.').waitFor()
    await pause(monday(1))
    await rests.waitFor()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await rests.waitFor({ state: 'detached' })
    await press(elena, 'Pause')
    await pause(monday(1))
    await press(elena, 'Do not rest')
    await rests.waitFor({ state: 'detached' })
    await elena.saved()
    await elena.context.close()
  })

  it('a plan at rest says when it goes on, and offers to go on at once only while its pause lasts', async () => {
    const omar = await planOf('omar', 'report')
    const rests = omar.level.getByText(`Rests, and goes on ${dates.day(monday(2))}.`)
    await rests.waitFor()
    await press(omar, 'Go on')
    await rests.waitFor({ state: 'detached' })
    // A week that begins on this very day rests no more.
    const isOver = omar.level.getByText(`The pause is over. The plan goes on ${dates.day(monday(1))}`)
    await expect.poll(() => isOver.count()).toBe(today() === monday() ? 0 : 1)
    expect(await omar.level.getByRole('button', { name: 'Go on' }).count()).toBe(0)
    await omar.panel.getByRole('button', { name: 'Undo' }).click()
    await rests.waitFor()
    await omar.saved()
    await omar.context.close()
  })

  it('offers meeting weekly up to the end of its phase, and both agree to that end', async () => {
    const elena = await planOf('priya', 'manager')
    const end = dates.day(addDays(monday(3), -1))
    await press(elena, `Propose meeting every week until ${end}`)
    await elena.level.locator('.row').getByText('Proposed. Both agree before it changes.').first().waitFor()
    await elena.saved()
    await elena.context.close()
    const priya = await world.asPriya()
    await priya.panel.getByText(`Elena proposes every week until ${end}.`).waitFor()
    await priya.panel.getByRole('button', { name: 'Accept', exact: true }).click()
    await priya.panel.getByRole('button', { name: `every week until ${end}`, exact: true }).waitFor()
    await priya.saved()
    await priya.context.close()
  })

  it('marks of SAME and a working preference are seen by the other as they are, and changed by both', async () => {
    const elena = await planOf('priya', 'manager')
    const chip = (of: PlanWindow, name: string) => of.level.getByRole('button', { name, exact: true })
    await chip(elena, 'Set expectations').click()
    await elena.saved()
    const priya = await planOf('priya', 'report')
    await expect.poll(() => chip(priya, 'Set expectations').getAttribute('aria-pressed')).toBe('true')
    await chip(priya, 'Evaluate').click()
    await chip(priya, 'In exact steps').click()
    await priya.saved()
    await expect.poll(() => chip(elena, 'Evaluate').getAttribute('aria-pressed'), { timeout: 30_000 }).toBe('true')
    await elena.level.getByText('Priya: In exact steps').waitFor()
    await priya.panel.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => chip(priya, 'In exact steps').getAttribute('aria-pressed')).toBe('false')
    await priya.context.close()
    await elena.context.close()
  })
})

describe('without a connection, and at the same moment', () => {
  it('a value and a tick wait on the device, stand in the plan at once, and go when the API answers again', async () => {
    const priya = await planOf('priya', 'report')
    await priya.cutApi()
    await priya.level.getByRole('checkbox', { name: 'Done today: Ask who owns it' }).click()
    await priya.level.getByRole('button', { name: /Change week 4$/ }).click()
    await priya.level.getByRole('textbox', { name: 'Week 4' }).fill('75')
    await priya.level.getByRole('textbox', { name: 'Week 4' }).press('Enter')
    await priya.level.getByRole('row', { name: /^4 .*75%/ }).waitFor()
    const elena = await planOf('priya', 'manager')
    await elena.level.getByRole('row', { name: /^4 .*74%/ }).waitFor()
    await priya.restoreApi()
    await elena.level.getByRole('row', { name: /^4 .*75%/ }).waitFor({ timeout: 60_000 })
    await priya.saved()
    await priya.context.close()
    await elena.context.close()
  })

  it('of two values for one week the later one is told what stands there, and both acts beside it are kept', async () => {
    const elena = await planOf('priya', 'manager')
    const priya = await planOf('priya', 'report')
    await priya.cutApi()
    await mend(priya, 3, '71')
    await mend(elena, 3, '72')
    await elena.saved()
    await press(priya, 'We talked about it today')
    await priya.restoreApi()
    await priya.panel.getByText('Elena').first().waitFor()
    await priya.level.getByRole('row', { name: /^3 .*72%/ }).waitFor({ timeout: 60_000 })
    // What stands there can be read before the act behind it is sent: Priya stays until Elena has that one too.
    await elena.level.getByText(/^Talked about/).waitFor({ timeout: 60_000 })
    const refused = priya.panel.locator('.refused')
    expect(await refused.innerText()).toMatch(/It reads now: .*72/)
    await refused.getByRole('button', { name: 'Use mine' }).click()
    await elena.level.getByRole('row', { name: /^3 .*71%/ }).waitFor({ timeout: 60_000 })
    expect(await refused.count()).toBe(0)
    await priya.context.close()
    await elena.context.close()
  })

  it('what was not taken is said so where it was said to be written down, and is not there to be taken back', async () => {
    const elena = await planOf('priya', 'manager')
    const priya = await planOf('priya', 'report')
    // Priya hears nothing of Elena's value: hers is sent on top of what she has seen.
    for (const read of ['openPair', 'readPlan']) await priya.page.route(`**/api/${read}`, (route) => route.abort())
    await mend(elena, 5, '77')
    await elena.saved()
    await mend(priya, 5, '76')
    const strip = priya.panel.locator('.fresh-strip')
    await strip.getByText('Not taken. Why stands at the top.').waitFor()
    expect(await strip.getByRole('button', { name: 'Undo' }).count()).toBe(0)
    await priya.page.keyboard.press('Control+z')
    await priya.panel.locator('.refused').getByRole('button', { name: 'Discard' }).click()
    await priya.panel.getByRole('button', { name: 'Discard for good' }).click()
    await elena.level.getByRole('row', { name: /^5 .*77%/ }).waitFor()
    await priya.context.close()
    await elena.context.close()
  })

  it('a change says what it changes, a yes to it is taken back, and who comes second is told', async () => {
    const elena = await planOf('priya', 'manager')
    await press(elena, 'Revise the plan')
    await elena.level.getByRole('spinbutton', { name: 'Weeks' }).fill('14')
    await elena.level.getByRole('textbox', { name: 'Why' }).fill('Two weeks of holidays')
    await press(elena, 'Ask for the change')
    await elena.saved()
    const priya = await planOf('priya', 'report')
    await priya.level.getByText('12 weeks → 14 weeks', { exact: true }).waitFor()
    await press(priya, 'Accept the change')
    await priya.saved()
    await priya.panel.getByRole('button', { name: 'Undo' }).click()
    await priya.level.getByRole('button', { name: 'Accept the change' }).waitFor()
    await priya.saved()
    await elena.level.getByRole('button', { name: 'Withdraw the change' }).waitFor({ timeout: 60_000 })
    await priya.cutApi()
    await press(priya, 'Accept the change')
    await press(elena, 'Withdraw the change')
    await elena.saved()
    await priya.restoreApi()
    await priya.panel.locator('.refused', { hasText: 'It was changed meanwhile' }).waitFor({ timeout: 60_000 })
    await priya.context.close()
    await elena.context.close()
  })
})

/** Changes the value of a week that has one. */
async function mend({ level }: PlanWindow, week: number, value: string): Promise<void> {
  await level.getByRole('button', { name: new RegExp(`Change week ${week}$`) }).click()
  const field = level.getByRole('textbox', { name: `Week ${week}` })
  await field.fill(value)
  await field.press('Enter')
}

describe('a plan of before', () => {
  it('opens from the next one as it ended, is read and printed, changes no more, and leads back', async () => {
    const elena = await planOf('jonas', 'manager')
    const { level } = elena
    await press(elena, 'Start the next plan')
    const back = level.getByRole('button', { name: 'Back to the plan' })
    expect(await hasFocus(back)).toBe(true)
    await back.click()
    await press(elena, 'Start the next plan')
    await level.getByRole('textbox', { name: 'Overall objective' }).fill('Let two others deliver on time')
    await press(elena, 'Propose to Jonas')
    await level.getByText('It starts when Jonas accepts.').waitFor()
    await elena.saved()
    const before = level.getByRole('region', { name: 'Plans before' }).getByRole('button')
    await before.click()
    await level.getByText('He stopped firefighting.').waitFor()
    expect(await hasFocus(back)).toBe(true)
    for (const part of [
      'Closed',
      'Dinner with the team',
      '88%',
      '65% at start, goal 90%',
      'Three tasks first',
      'stays',
    ])
      expect(await level.textContent()).toContain(part)
    for (const name of ['Revise the plan', 'Pause', 'Review', 'Withdraw it', 'Start the next plan', 'Keep'])
      expect(await level.getByRole('button', { name, exact: true }).count()).toBe(0)
    // What is over has no today, and no box for it.
    expect(await level.locator('.habit .drawn-box').count()).toBe(0)
    await printed(elena)
    const paper = elena.panel.locator('.plan-sheets .sheet').first()
    for (const part of [
      'Review',
      '65% → 88%. Strong progress',
      'Elena Rossi: He stopped firefighting.',
      'Three tasks first',
    ])
      await expect.poll(() => paper.textContent()).toContain(part)
    expect(await pagesOnPaper(elena)).toBe(2)
    await elena.panel.locator('html').evaluate(() => dispatchEvent(new Event('afterprint')))
    await paper.waitFor({ state: 'detached' })
    await expectNothingCut(elena, 'a plan of before')
    await expectAccessible(elena)
    await back.click()
    await level.getByText('It starts when Jonas accepts.').waitFor()
    expect(await hasFocus(before)).toBe(true)
    await press(elena, 'Withdraw it')
    await level.getByRole('heading', { name: 'A plan of twelve weeks' }).waitFor()
    await elena.panel.getByRole('button', { name: 'Undo' }).click()
    await level.getByRole('heading', { name: 'Let two others deliver on time' }).waitFor()
    await elena.saved()
    await press(elena, 'Withdraw it')
    await level.getByRole('heading', { name: 'A plan of twelve weeks' }).waitFor()
    await before.click()
    await level.getByText('He stopped firefighting.').waitFor()
    await elena.saved()
    await elena.context.close()
  })
})

describe('GROW with what the record tells', () => {
  it('keeps out what was left out, also when it is left on the way', async () => {
    const elena = await world.asElena()
    const chips = elena.panel.locator('.fact-chips li')
    const grow = async () => {
      await elena.panel.getByRole('button', { name: 'Templates', exact: true }).click()
      await elena.panel.getByRole('button', { name: /GROW/ }).click()
      await chips.first().waitFor()
    }
    await grow()
    const [first = '', ...others] = await chips.allTextContents()
    await chips.first().getByRole('button').click()
    await elena.page.keyboard.press('Escape')
    await elena.page.keyboard.press('Escape')
    await grow()
    expect(await chips.allTextContents()).toEqual(others)
    expect(others).not.toContain(first)
    await elena.context.close()
  })
})

/** Presses Print, and waits until the sheets were handed to the printer. */
async function printed(from: PlanWindow): Promise<void> {
  const html = from.panel.locator('html')
  await html.evaluate(() => {
    window.print = () =>
      (document.documentElement.dataset['printed'] = document.querySelector('.plan-sheets')?.outerHTML)
  })
  await press(from, 'Print')
  await expect.poll(() => html.getAttribute('data-printed')).toBeTruthy()
}

async function pagesOnPaper({ panel, context }: PlanWindow): Promise<number | undefined> {
  const paper = await context.newPage()
  await paper.goto(world.tenant().webOrigin)
  await paper.setContent(await panel.locator('html').evaluate((root) => root.outerHTML))
  const pdf = await paper.pdf({ preferCSSPageSize: true })
  await paper.close()
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
}

describe('what is typed and not kept yet', () => {
  it('stands there again for whoever left it on the way: another wording, a review, a page of the journal', async () => {
    const priya = await planOf('priya', 'report')
    const { level, page } = priya
    const leave = async () => {
      await page.keyboard.press('Escape')
      await priya.panel.locator('[data-level=plan]').first().click()
      await level.getByRole('heading', { level: 2 }).first().waitFor()
    }
    const typed = async (way: string, field: string, text: string) => {
      await press(priya, way)
      await level.getByRole('textbox', { name: field }).fill(text)
      await leave()
      await press(priya, way)
      expect(await level.getByRole('textbox', { name: field }).inputValue()).toBe(text)
      await leave()
    }
    await typed('Revise the plan', 'Overall objective', 'Deliver when we said')
    await typed('Review', 'What came of it, in your words', 'Fewer calls on Fridays')
    await typed('Write', 'What went well this week?', 'The rota held')
    await press(priya, 'Revise the plan')
    await level.locator('.plan-form').getByRole('button', { name: 'Cancel' }).last().click()
    expect(await hasFocus(level.getByRole('button', { name: 'Revise the plan' }))).toBe(true)
    await press(priya, 'Revise the plan')
    const objective = level.getByRole('textbox', { name: 'Overall objective' })
    expect(await objective.inputValue()).toBe('Deliver on the day we promised')
    await priya.context.close()
  })

  it('goes with its small form at the first Escape, and the plan stays until the second', async () => {
    const priya = await planOf('priya', 'report')
    const { level, page } = priya
    for (const [way, field] of [
      ['Paste a table', 'Copied rows'],
      ['Add a step', 'Step'],
      ['Pause', 'Why, if you like'],
    ] as const) {
      await press(priya, way)
      await level.getByRole('textbox', { name: field }).fill('Half a sentence')
      await page.keyboard.press('Escape')
      await level.getByRole('textbox', { name: field }).waitFor({ state: 'detached' })
      expect(await hasFocus(level.getByRole('button', { name: way, exact: true }).first()), way).toBe(true)
    }
    await page.keyboard.press('Escape')
    await level.waitFor({ state: 'detached' })
    await priya.context.close()
  })
})

describe('on paper', () => {
  it('are the plan and its contract, one page each, and nothing else', async () => {
    const priya = await planOf('priya', 'report')
    await printed(priya)
    const sheets = priya.panel.locator('.plan-sheets .sheet')
    const [plan, contract] = [sheets.nth(0), sheets.nth(1)]
    for (const part of ['Overall objective', 'KPIs', 'Coaching goals', 'Measurement method', 'Timeline'])
      await expect.poll(() => plan.textContent()).toContain(part)
    for (const part of ['Named metric', 'Reporting cadence', 'Elena Rossi', 'Priya Nair', 'Signature, Date'])
      await expect.poll(() => contract.textContent()).toContain(part)
    // Paper is read years later: a day has its year, and the plan its end.
    for (const sheet of [plan, contract])
      expect(await sheet.textContent()).toMatch(/weeks from \d+ \w+ 20\d\d to \d+ \w+ 20\d\d/)
    expect(await plan.textContent()).toMatch(/A customer would care\..*Weeks 1 to \d: 66 · 64 · /)
    expect(await plan.textContent()).toMatch(/Agenda before stand-up\. .*, Priya Nair/)
    expect(await pagesOnPaper(priya)).toBe(2)
    const html = priya.panel.locator('html')
    await html.evaluate(() => dispatchEvent(new Event('afterprint')))
    await sheets.first().waitFor({ state: 'detached' })
    await priya.context.close()
  })
})

describe('beside the record', () => {
  it('the whole plan is in order in three themes, at 1280 pixels', async () => {
    const elena = await planOf('priya', 'manager', { width: 1280 })
    await expectNothingCut(elena, 'wide')
    await expectTargets(elena, 'wide')
    await expectAccessible(elena)
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn(elena, theme)
    await press(elena, 'Revise the plan')
    await expectNothingCut(elena, 'another wording')
    await expectAccessible(elena)
    for (const theme of ['dark', 'contrast', 'default'] as const) await expectNothingFoundIn(elena, theme)
    await elena.context.close()
  })
})
