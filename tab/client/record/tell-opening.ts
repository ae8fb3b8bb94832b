import type { PairView } from '#contract/view'
import { panelSlot } from '#domain/sessions/meeting-slot'
import type { Call } from '../create-call.ts'
import { openingTold, type OpeningTold } from '../opening-told.ts'

/** How often it is looked whether a 1:1 has begun, in milliseconds. */
const lookEveryMs = 30_000

type Deps = {
  call: Call
  /** The pair as it stands; undefined until it was read. */
  pair: () => PairView | undefined
  isHidden?: () => boolean
  /** What this device knows to be told. */
  onDevice?: OpeningTold
}

/**
 * Tells the API once per 1:1 that this person has the panel open and in sight around it, and once on each device that they
 * have opened the app at all: there are people who know nothing of it but the panel. Started some seconds after the
 * first picture, so that opening costs nothing; it stays silent on all other days, while the page lies in the
 * background, and for those who may only read. Returns the way to stop it.
 */
export function tellOpening({
  call,
  pair,
  isHidden = () => document.hidden,
  onDevice = openingTold,
}: Deps): () => void {
  const told = new Set<string>()

  function look(): void {
    const known = pair()
    if (known?.mayWrite !== true || isHidden()) return
    const { oid } = known.you
    const about = meetingOf(known) ?? (onDevice.isTold(oid) ? undefined : oid)
    if (about === undefined || told.has(about)) return
    told.add(about)
    call('noteOpening', { pairId: known.pairId }).then(
      () => onDevice.keep(oid),
      // Not heard: the next look tells it again. It is a trace among others, so nobody is told about its loss.
      () => void told.delete(about),
    )
  }

  look()
  const timer = setInterval(look, lookEveryMs)
  return () => clearInterval(timer)
}

/**
 * Which 1:1 an open page may be about. One that has just ended is not in the record any more: its day stands for it,
 * and the API knows whether it is long over.
 */
function meetingOf({ rhythm, sessions = [], today }: PairView): string | undefined {
  const slots = [rhythm.now, rhythm.next].filter((slot) => slot !== null)
  const isOfToday = rhythm.now === null && sessions.some(({ on, kind }) => on === today && kind === 'planned')
  return panelSlot(slots, new Date().toISOString())?.startAt ?? (isOfToday ? today : undefined)
}
