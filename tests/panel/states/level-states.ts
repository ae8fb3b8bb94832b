import type { PanelWindow } from '../panel-window.ts'
import { button, type PanelState, withPair } from './panel-state.ts'

async function openTemplate(window: PanelWindow, name: RegExp): Promise<void> {
  await button(window, /^(Templates|Vorlagen)$/).click()
  await button(window, name).click()
  await window.panel.getByRole('textbox').first().waitFor()
}

const firstSign = { numbers: '.more-cards', calendar: '.entry-head', history: '.past-day' }

async function openLevel({ panel }: PanelWindow, level: keyof typeof firstSign): Promise<void> {
  await panel.locator(`[data-level=${level}]`).click()
  await panel.locator(firstSign[level]).first().waitFor()
}

/** What takes the place of the record, or opens in its head. */
export const levelStates: readonly PanelState[] = [
  {
    name: 'the list of keys',
    async reach({ box, panel }) {
      await box.press('?')
      await panel.locator('.key-row').first().waitFor()
    },
  },
  {
    name: 'the list of templates',
    async reach(window) {
      await button(window, /^(Templates|Vorlagen)$/).click()
      await button(window, /GROW/).waitFor()
    },
  },
  { name: 'a template for both', reach: (at) => openTemplate(at, /GROW/) },
  { name: 'a private template', reach: (at) => openTemplate(at, /journal/i) },
  {
    name: 'closing, with nothing agreed',
    async reach(window) {
      await window.write('Something to close')
      await button(window, /^(Close 1:1|1:1 abschließen)$/).click()
      await window.panel.locator('.close').waitFor()
    },
  },
  {
    name: 'closing, with recap, tags and intent',
    async reach(window) {
      await window.write('Something to close')
      await button(window, /^(Close 1:1|1:1 abschließen)$/).click()
      await window.panel.locator('.close').waitFor()
      const noneNeeded = window.panel.locator('.close .check input')
      if (await noneNeeded.count()) await noneNeeded.check()
      await window.panel.locator('summary').first().click()
      await window.panel.locator('.recap').waitFor()
    },
  },
  {
    name: 'the choice of a rhythm',
    async reach({ panel }) {
      await panel.locator('.rhythm-button').click()
      await panel.locator('.rhythm-editor').waitFor()
    },
  },
  {
    name: 'a 1:1 to be spoken of',
    arrange: withPair((pair) => {
      pair.rhythm.now = null
    }),
    reach: ({ panel }) => panel.locator('.pair-header .choice').first().waitFor(),
  },
  {
    name: 'who can see this',
    async reach({ panel }) {
      await panel.locator('.audience').click()
      await panel.locator('.who-sees').waitFor()
      await panel.locator('.plain-button').first().waitFor()
    },
  },
  {
    name: 'all numbers, one as a table',
    async reach(window) {
      await openLevel(window, 'numbers')
      await window.panel.locator('.more-cards > summary').click()
      await window.panel.locator('.card .picture-foot button').first().click()
      await window.panel.locator('.card table').first().waitFor()
    },
  },
  {
    name: 'what the calendar shows, and a word about one of it',
    async reach(window) {
      await openLevel(window, 'calendar')
      await window.panel.locator('.entry-head').first().click()
      await button(window, /^(Not ours|Nicht unseres)$/).click()
      await window.panel.locator('.word-preview .choice[aria-disabled=false]').waitFor()
    },
  },
  { name: 'the history', reach: (at) => openLevel(at, 'history') },
  {
    name: 'words found in the history',
    async reach(window) {
      await openLevel(window, 'history')
      await window.panel.getByRole('searchbox').fill('workspace')
      await window.panel.locator('.past-days mark').first().waitFor()
    },
  },
]
