import type { PanelWindow } from '../panel-window.ts'
import { type PanelState, withPair } from './panel-state.ts'

async function openPromise(window: PanelWindow, form?: RegExp): Promise<void> {
  await window.panel.locator('section:has(.tick:not(.is-round)) .opening').first().click()
  const more = window.panel.locator('.more')
  await more.locator('button').first().waitFor()
  if (form) await more.getByRole('button', { name: form }).first().click()
}

/** Lines as they stand, opened, and being written. */
export const lineStates: readonly PanelState[] = [
  { name: 'the record' },
  { name: 'a promise with its history', reach: (at) => openPromise(at, /history|Verlauf/) },
  { name: 'reasons to drop a promise', reach: (at) => openPromise(at, /^(Drop|Streichen)$/) },
  {
    name: 'another day for a promise',
    async reach({ panel }) {
      await panel
        .getByRole('button', { name: /Change the day|Tag ändern/ })
        .first()
        .click()
      await panel.locator('.in-place-form .chip').first().waitFor()
    },
  },
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
]

/** Lines that are written anew in their place. */
export const editorStates: readonly PanelState[] = [
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
    name: 'a note about to be deleted',
    async reach({ panel }) {
      await panel
        .getByRole('button', { name: /^(Edit this note|Diese Notiz ändern)/ })
        .first()
        .press('Enter')
      await panel.locator('.editor .quiet').click()
      await panel.locator('.editor [role=alert]').waitFor()
    },
  },
  {
    name: 'a topic in other words',
    async reach(window) {
      const { panel } = window
      await window.write('+ Holiday cover for the whole of December')
      await panel.locator('.opening', { hasText: 'Holiday cover for the whole of December' }).last().click()
      await panel
        .locator('.more')
        .getByRole('button', { name: /^(Edit|Ändern)$/ })
        .click()
      await panel.locator('.more .editor').waitFor()
    },
  },
  {
    name: 'two who just talked',
    report: 'maximiliana',
    arrange: withPair((pair) => {
      pair.rhythm.now = null
    }),
    async reach({ panel }) {
      await panel
        .getByRole('button', { name: /^(We just talked|Wir haben gesprochen)$/ })
        .first()
        .click()
      await panel.locator('.said .caption').waitFor()
    },
  },
]
