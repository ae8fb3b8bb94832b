import type { PanelWindow } from '../panel-window.ts'
import { type PanelState, withPair } from './panel-state.ts'

/** Opens the plan of the two, or the place where there could be one. */
async function openPlan({ panel }: PanelWindow): Promise<void> {
  await panel.locator('[data-level=plan]').first().click()
  await panel.locator('.plan-level').getByRole('heading', { level: 2 }).first().waitFor()
}

/** Opens the plan, presses buttons of these names one after the other, and waits for what comes of the last. */
function opened(names: readonly RegExp[], sign: string): (window: PanelWindow) => Promise<void> {
  return async (window) => {
    await openPlan(window)
    for (const name of names) await window.panel.locator('.plan-level').getByRole('button', { name }).first().click()
    await window.panel.locator(sign).first().waitFor()
  }
}

const drafting = /^(Einen Plan entwerfen|Am Entwurf weiterarbeiten)$/

/** The plan in all its states and with each of its forms, in German. Priya's runs, Jonas' is closed, Omar's rests, Léa has none. */
export const planStates: readonly PanelState[] = [
  {
    name: 'a plan in its sixth week, with every form of its manager',
    reach: opened(
      [/^5/, /^Tabelle einfügen$/, /^Gewohnheit hinzufügen$/, /^Schritt hinzufügen$/, /^Pausieren$/],
      '.plan-ways form',
    ),
  },
  {
    name: 'a plan in its sixth week, with every form of its report',
    as: 'report',
    async reach(window) {
      await opened([/^In meinem Kalender blocken$/, /^Schreiben$/], '.journal-form')(window)
      await window.panel.locator('.habit').last().getByRole('button', { name: 'Wie ging es?' }).click()
      await window.panel.locator('.habit input[type=radio]').first().waitFor()
    },
  },
  {
    name: 'a pasted table with lines that cannot be taken',
    async reach(window) {
      await opened([/^Tabelle einfügen$/], '.paste')(window)
      await window.panel.locator('.paste textarea').fill('Week\tValue\n1\t70\n2\tmany\n99\t70\n1\t71')
      await window.panel.locator('.paste li').first().waitFor()
    },
  },
  {
    name: 'a plan in a record without a line',
    arrange: withPair((pair) => Object.assign(pair, { commitments: [], topics: [], notes: [], privateNotes: [] })),
    reach: ({ panel }) => panel.locator('.plan-part .line').first().waitFor(),
  },
  { name: 'a plan that rests', report: 'omar', reach: openPlan },
  { name: 'a plan that is closed', report: 'jonas', reach: openPlan },
  { name: 'no plan yet', report: 'lea', as: 'report', reach: openPlan },
  { name: 'another wording of a plan', reach: opened([/^Plan überarbeiten$/], '.plan-form') },
  { name: 'the review of a plan', reach: opened([/^Rückblick$/], '.review-form') },
  {
    name: 'a draft with one of each part, that cannot be proposed yet',
    report: 'lea',
    async reach(window) {
      await opened([drafting], '.plan-form')(window)
      const adds = window.panel.locator('.plan-form .section > .link-button')
      for (const add of await adds.all()) await add.click()
      await window.panel.locator('.plan-form details').first().click()
      await window.panel.getByRole('button', { name: / vorschlagen$/ }).click()
      await window.panel.locator('.refusals li').first().waitFor()
    },
  },
  {
    name: 'the seven steps on one’s own',
    report: 'lea',
    as: 'report',
    reach: opened([/^Sieben Schritte für sich allein$/], '.kickstart form'),
  },
]
