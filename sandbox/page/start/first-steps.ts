import type { DeskPersona } from '../desk.ts'
import type { Step } from './steps.ts'
import { surfaceOf } from '../surfaces.ts'
import { readSettings, writeSettings } from '../window-settings.ts'

/** The steps for a pair of the people there are: the first manager's with the first of those who are somebody to be. */
export function firstSteps(personas: readonly DeskPersona[]): Step[] {
  const manager = personas.find(({ role }) => role === 'manager')
  const report = personas.find(({ oid }) => manager?.pairs.some(({ pairId }) => pairId === `${manager.oid}_${oid}`))
  const hr = personas.find(({ role }) => role === 'hr')
  const pair = manager?.pairs.find(({ pairId }) => report && pairId.endsWith(report.oid))
  if (!manager || !report || !hr || !pair) return []
  const [hers, theirs, outside] = [manager, report, hr].map(({ name }) => name.split(' ')[0] ?? name)
  const panelOf = ({ oid }: DeskPersona) => queryOf(oid, 'panel', pair.thread)
  return [
    {
      id: 'promise',
      title: '1. Promise',
      text: 'Type “Book the room @me fri”, then Enter.',
      query: panelOf(manager),
    },
    {
      id: 'arrival',
      title: '2. See it arrive',
      text: `Open ${theirs}’s panel in a second window.`,
      opensWindow: true,
      query: panelOf(report),
    },
    {
      id: 'private',
      title: '3. Keep it private',
      text: `Press Alt P, write, Enter. ${theirs} never gets it.`,
      query: panelOf(manager),
    },
    {
      id: 'refusal',
      title: '4. Try as HR',
      text: `Open the same record as ${outside}: refused.`,
      query: panelOf(hr),
    },
    {
      id: 'mail',
      title: '5. Read the mail',
      text: `What came to ${hers} on Monday.`,
      query: new URLSearchParams({ persona: manager.oid, surface: 'mailbox' }).toString(),
    },
  ]
}

function queryOf(persona: string, surface: string, thread: string): string {
  return writeSettings(
    readSettings(new URLSearchParams({ persona, surface: surfaceOf(surface).id, thread })),
  ).toString()
}
