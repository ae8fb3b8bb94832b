import type { BrowserContext } from 'playwright-core'
import type { OpenPairOutput } from '#contract/open-pair'
import type { Problem } from '#contract/problem'
import type { PairView } from '#contract/view'
import type { PanelWindow } from './panel-window.ts'

/** A state the panel can be in: who sees it, what has to be arranged before it opens, and the way there. */
export type PanelState = {
  name: string
  as?: 'manager' | 'report'
  /** The report whose 1:1 it is; Priya unless said. */
  report?: string
  arrange?: (context: BrowserContext) => Promise<unknown>
  reach?: (window: PanelWindow) => Promise<void>
}

const button = ({ panel }: PanelWindow, name: RegExp) => panel.getByRole('button', { name }).first()

async function openPromise(window: PanelWindow, form?: RegExp): Promise<void> {
  await window.panel.locator('section:has(.tick:not(.is-round)) .opening').first().click()
  const more = window.panel.locator('.more')
  await more.locator('button').first().waitFor()
  if (form) await more.getByRole('button', { name: form }).first().click()
}

async function openTemplate(window: PanelWindow, name: RegExp): Promise<void> {
  await button(window, /^(Templates|Vorlagen)$/).click()
  await button(window, name).click()
  await window.panel.getByRole('textbox').first().waitFor()
}

async function openLevel({ panel }: PanelWindow, level: 'numbers' | 'history'): Promise<void> {
  await panel.locator(`[data-level=${level}]`).click()
  await panel
    .locator(level === 'numbers' ? '.more-cards' : '.past-day')
    .first()
    .waitFor()
}

const refusal: Problem = {
  code: 'bad_input',
  message: 'This was not taken.',
  fields: [{ field: 'text', problem: 'Too long for a note.' }],
  trace: 'TL-0000-0001',
}

/** The record comes from the API as it is, changed in one respect. */
function withPair(change: (pair: PairView) => void) {
  return (context: BrowserContext) =>
    context.route('**/api/pair?**', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.json()) as OpenPairOutput
      if (body.kind === 'open') change(body.pair)
      await route.fulfill({ response: answer, body: JSON.stringify(body) })
    })
}

/** Every state of the panel that looks different from the others, in English or German. */
export const panelStates: readonly PanelState[] = [
  { name: 'the record' },
  { name: 'a promise with its history', reach: (at) => openPromise(at, /history|Verlauf/) },
  { name: 'reasons to drop a promise', reach: (at) => openPromise(at, /^(Drop|Fallen lassen)$/) },
  { name: 'another day for a promise', reach: (at) => openPromise(at, /^(Change the day|Tag ändern)$/) },
  { name: 'a moment and a place for a promise', reach: (at) => openPromise(at, /^(When and where|Wann und wo)$/) },
  { name: 'a promise to be handed over', reach: (at) => openPromise(at, /^(Hand to|An )/) },
  {
    name: 'a topic, opened',
    async reach({ panel }) {
      await panel.locator('section:has(.is-round) .opening').first().click()
      await panel.locator('.more button').first().waitFor()
    },
  },
  {
    name: 'a promise being typed',
    async reach({ box, panel }) {
      await box.fill('Draft the rota for two leads @priya in 2 weeks')
      await panel.getByRole('combobox').waitFor()
    },
  },
  {
    name: 'a topic being typed',
    async reach({ box, panel }) {
      await box.press('Alt+t')
      await box.fill('Holiday cover for the whole of December')
      await panel.locator('.preview').waitFor()
    },
  },
  {
    name: 'a private note being typed',
    async reach({ box, panel }) {
      await box.press('Alt+p')
      await box.fill('Offer to take the call myself')
      await panel.locator('.foot.is-private').waitFor()
      await panel.locator('.note.private').first().waitFor()
    },
  },
  {
    name: 'the line that was added last',
    async reach(window) {
      await window.write('Two late orders waited on one supplier')
      await window.panel.locator('.fresh').waitFor()
    },
  },
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
    name: 'a note being rewritten',
    async reach({ panel }) {
      await panel
        .getByRole('button', { name: /^(Edit this note|Diese Notiz ändern)/ })
        .first()
        .press('Enter')
      await panel.locator('.editor').waitFor()
    },
  },
  {
    name: 'an addition to an older note',
    async reach({ panel }) {
      await panel
        .getByRole('button', { name: /^(Add to this note|Zu dieser Notiz)/ })
        .first()
        .press('Enter')
      await panel.locator('.editor').waitFor()
    },
  },
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
      const noneNeeded = window.panel.locator('.close .fui-Checkbox input')
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
    async reach({ panel }) {
      const said = panel.locator('.said')
      await said.waitFor()
      const more = said.locator('[aria-expanded=false]')
      if (await more.count()) await more.click()
      await said.locator('.choice').first().waitFor()
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
  { name: 'the history', reach: (at) => openLevel(at, 'history') },
  {
    name: 'words found in the history',
    async reach(window) {
      await openLevel(window, 'history')
      await window.panel.getByRole('searchbox').fill('workspace')
      await window.panel.locator('.past-days mark').first().waitFor()
    },
  },
  {
    name: 'offline, with a line that waits',
    async reach(window) {
      await window.context.setOffline(true)
      await window.write('Two late orders waited on one supplier')
      await window.panel.getByText(/^(You are|Sie sind) offline$/).waitFor()
    },
  },
  {
    name: 'a record that cannot be loaded',
    arrange: (context) => context.route('**/api/pair?**', (route) => route.abort()),
    reach: ({ panel }) => panel.locator('.bar.warning').waitFor(),
  },
  {
    name: 'a line that was not taken',
    arrange: (context) =>
      context.route('**/api/pairs/*/notes', (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({ status: 400, json: { error: refusal } })
          : route.continue(),
      ),
    async reach(window) {
      await window.write('A line that will not be taken')
      await window.panel.locator('.refused').waitFor()
    },
  },
  { name: 'nothing written yet', report: 'maximiliana' },
  { name: 'the record of the report', as: 'report', reach: ({ panel }) => panel.locator('.pulse').waitFor() },
  {
    name: 'a record that can only be read',
    as: 'report',
    arrange: withPair((pair) => {
      pair.mayWrite = false
    }),
  },
  {
    name: 'a third person in the meeting',
    arrange: withPair((pair) => {
      pair.audience = 'third-person'
    }),
    reach: ({ panel }) => panel.locator('.bar').waitFor(),
  },
]
