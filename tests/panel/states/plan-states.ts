import type { PanelWindow } from '../panel-window.ts'
import { button, type PanelState } from './panel-state.ts'

/** Opens the plan of the two, or the place where there could be one. */
async function openPlan({ panel }: PanelWindow): Promise<void> {
  await panel.locator('[data-level=plan]').first().click()
  await panel.locator('.plan-level').getByRole('heading', { level: 2 }).first().waitFor()
}

/** Presses the button of that name inside the open plan, and waits for what comes of it. */
function opened(name: RegExp, sign: string): (window: PanelWindow) => Promise<void> {
  return async (window) => {
    await openPlan(window)
    await window.panel.locator('.plan-level').getByRole('button', { name }).first().click()
    await window.panel.locator(sign).first().waitFor()
  }
}

const draft = opened(/^(Einen Plan entwerfen|Am Entwurf weiterarbeiten)$/, '.plan-form')

/** The plan in all its states and with each of its forms, in German. Priya's runs, Jonas' is closed, Omar's rests, Léa has none. */
export const planStates: readonly PanelState[] = [
  { name: 'a plan in its sixth week, for the manager', reach: openPlan },
  { name: 'a plan in its sixth week, for the report', as: 'report', reach: openPlan },
  { name: 'a plan that rests', report: 'omar', reach: openPlan },
  { name: 'a plan that is closed', report: 'jonas', reach: openPlan },
  { name: 'no plan yet', report: 'lea', as: 'report', reach: openPlan },
  {
    name: 'another wording of a plan',
    reach: opened(/^Plan überarbeiten$/, '.plan-form'),
  },
  { name: 'the pause of a plan', reach: opened(/^Pausieren$/, '.plan-ways form') },
  { name: 'the review of a plan', reach: opened(/^Rückblick$/, '.review-form') },
  { name: 'a week mended', reach: opened(/^5/, '.scorecard form') },
  {
    name: 'a pasted table with lines that cannot be taken',
    async reach(window) {
      await opened(/^Tabelle einfügen$/, '.paste')(window)
      await window.panel.locator('.paste textarea').fill('Week\tValue\n1\t70\n2\tmany\n99\t70\n1\t71')
      await window.panel.locator('.paste li').first().waitFor()
    },
  },
  { name: 'a new habit', reach: opened(/^Gewohnheit hinzufügen$/, '.in-place-form') },
  {
    name: 'a habit blocked in the calendar',
    as: 'report',
    reach: opened(/^In meinem Kalender blocken$/, 'input[type=time]'),
  },
  {
    name: 'how a habit went',
    as: 'report',
    reach: opened(/^Wie ging es\?$/, '.habit input[type=radio]'),
  },
  { name: 'a new step', reach: opened(/^Schritt hinzufügen$/, '.plan-level input[type=date]') },
  { name: 'a page of the journal', as: 'report', reach: opened(/^Schreiben$/, '.journal-form') },
  { name: 'an empty draft', report: 'lea', reach: draft },
  {
    name: 'a draft with one of each part',
    report: 'lea',
    async reach(window) {
      await draft(window)
      const adds = window.panel.locator('.plan-form .section > .link-button')
      for (const add of await adds.all()) await add.click()
      await window.panel.locator('.plan-form details').first().click()
    },
  },
  {
    name: 'the seven steps on one’s own',
    report: 'lea',
    as: 'report',
    reach: opened(/^Sieben Schritte für sich allein$/, '.kickstart form'),
  },
  {
    name: 'a draft that cannot be proposed yet',
    report: 'lea',
    async reach(window) {
      await draft(window)
      await button(window, / vorschlagen$/).click()
      await window.panel.locator('.refusals li').first().waitFor()
    },
  },
]
