import type { DigestSwitch } from '#domain/digests/digest-choice'
import { settledAfter, type SettlePorts } from '../../people/settle-person.ts'
import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { Handler } from '../../ports/handler.ts'
import type { OverviewStore } from '../../ports/overview-store.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import { readFigures } from '../show/read-figures.ts'
import { showSettings } from '../show/show-settings.ts'
import type { OverviewPorts } from '../pair/tell-overview.ts'

type Ports = SettlePorts &
  OverviewPorts & { digestsFor: DigestSwitch; figures: FiguresChoice; overview: OverviewStore; releases: ReleaseStore }

/** The caller's settings, who told each, and where they stand to the figures that everybody may read. */
export function readSettings(ports: Ports): Handler<'readSettings'> {
  return async ({ caller: { oid }, now }) => {
    const reader = await ports.people.reader(oid)
    const found = await settledAfter(ports, { oid, now, change: (known) => ({ ...known, own: {} }) })
    if (!reader || !found) return { kind: 'not-found' }
    if (!reader.hasOpened) await ports.people.keepOpened(oid, now)
    const settings = showSettings({ ...reader, hasOpened: true }, found, { digestsFor: ports.digestsFor, now })
    return { kind: 'done', output: { settings, figures: await readFigures(ports, { oid, now }) } }
  }
}
