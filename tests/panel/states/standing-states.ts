import type { Problem } from '#contract/problem'
import { type PanelState, withPair } from './panel-state.ts'

const refusal: Problem = {
  code: 'bad_input',
  message: 'This was not taken.',
  fields: [{ field: 'text', problem: 'Too long for a note.' }],
  trace: 'TL-0000-0001',
}

/** What the panel looks like when something is in the way, missing, or seen by somebody else. */
export const standingStates: readonly PanelState[] = [
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
    arrange: (context) => context.route('**/api/openPair', (route) => route.abort()),
    reach: ({ panel }) => panel.locator('.bar.warning').waitFor(),
  },
  {
    name: 'a line that was not taken',
    arrange: (context) =>
      context.route('**/api/addNote', (route) => route.fulfill({ status: 400, json: { error: refusal } })),
    async reach(window) {
      await window.write('A line that will not be taken')
      await window.panel.locator('.refused').waitFor()
    },
  },
  { name: 'nothing written yet', report: 'maximiliana' },
  {
    name: 'the record of the report, after the 1:1',
    as: 'report',
    arrange: withPair((pair) => {
      pair.rhythm.now = null
    }),
    reach: ({ panel }) => panel.locator('.pulse').waitFor(),
  },
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
