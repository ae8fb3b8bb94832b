import type { SettingsView } from '#contract/read-settings'
import type { DigestSwitch } from '#domain/digests/digest-choice'
import type { OwnChoices } from '#domain/people/own-choices'
import { ownPairs } from '#domain/people/own-pairs'
import { addDays } from '#domain/time/add-days'
import { settledAfter, settlePerson, type SettlePorts } from '../../people/settle-person.ts'
import type { ErasureStore } from '../../ports/erasure-store.ts'
import type { Handler } from '../../ports/handler.ts'
import { showSettings } from '../show/show-settings.ts'

type Ports = SettlePorts & { erasure: ErasureStore; digestsFor: DigestSwitch }

/** So many rows one call removes, about: the browser then asks again, and no call takes longer than it may. */
const mostRows = 2_000

/**
 * Erases what is the caller's alone. Every step looks for what is still there, so a call that broke off, or a window that
 * was closed, loses nothing: the next one goes on.
 */
export function eraseMine(ports: Ports, most = mostRows): Handler<'eraseMine'> {
  return async ({ caller: { oid }, now }) => {
    const { erasure, people } = ports
    const { lines } = await people.personWithLines(oid)
    let removed = 0
    for (const { pairId } of ownPairs(oid, lines, now.slice(0, 10))) {
      if (removed >= most) return { kind: 'done', output: { isDone: false, removed, settings: null } }
      removed += await erasure.privateOf(oid, pairId)
    }
    await settlePerson(ports, { oid, now, change: (known) => ({ ...known, own: staying(known.own) }) })
    removed += await erasure.own(oid, addDays(now.slice(0, 10), -7))
    return { kind: 'done', output: { isDone: true, removed, settings: await settingsNow(ports, oid, now) } }
  }
}

/** A no to the weekly mail outlives what it stood among, as that to the figures does: without it the mail would come again. */
function staying({ digest }: OwnChoices): OwnChoices {
  return digest === 'off' ? { digest } : {}
}

async function settingsNow(ports: Ports, oid: string, now: string): Promise<SettingsView | null> {
  const reader = await ports.people.reader(oid)
  const found = await settledAfter(ports, { oid, now, change: (known) => ({ ...known, own: {} }) })
  return reader && found ? showSettings(reader, found, { digestsFor: ports.digestsFor, now }) : null
}
