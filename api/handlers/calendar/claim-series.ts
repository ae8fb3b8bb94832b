import type { Operations } from '#contract/operations'
import { defaults } from '#domain/defaults'
import { withFollowed } from '#domain/ledger/followed-series'
import { sideOf, type MeetingClaim, type PairId, type Side } from '#domain/pair'
import type { RhythmFacts } from '#domain/rhythm'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { Answer, Handler } from '../../ports/handler.ts'
import type { Ledger, LedgerStore } from '../../ports/ledger-store.ts'
import type { JobQueue } from '../../ports/job-queue.ts'
import type { PairLook } from '../../ports/pair-look.ts'
import type { PairHead, PairSettings } from '../../ports/pair-store.ts'
import type { CadencePorts } from './change-cadence.ts'
import { ensurePair } from '../pair/ensure-pair.ts'
import { keepClaim } from './keep-claim.ts'
import { readSoon } from './read-soon.ts'
import { tellOverview } from '../pair/tell-overview.ts'

type Ports = CadencePorts & { ledger: LedgerStore; look: PairLook; queue: JobQueue }

/**
 * "This is our 1:1" or "it is not", about one series or single meeting of the two, or about every series that the
 * calendar shows. It is kept with what people corrected, which every new reading of the calendar obeys. Where one says
 * "ours" and the other "not ours", "not ours" counts, whoever spoke last; either of them may take it back. The answer holds
 * what counts. A key that this pair's calendar never showed is refused, and nothing is kept.
 */
export function claimSeries(ports: Ports): Handler<'claimSeries'> {
  return async ({ input: { pairId, claim, series }, caller, now }) => {
    const by = sideOf(pairId, caller.oid)
    const pair = await ensurePair(ports, pairId)
    if (by === undefined || pair === undefined) return { kind: 'forbidden' }
    const [ledger, facts] = await Promise.all([
      ports.ledger.read(pairId, addDays(localDate(now, pair.zone), -defaults.sight.backDays)),
      ports.pairs.rhythm(pairId),
    ])
    const shown = shownKeys(ledger, facts)
    if (series === undefined && shown.series.size === 0 && claim !== null) return refused('claim', noSeries)
    const isShown = series === undefined || shown.series.has(series) || shown.single.has(series)
    if (!isShown && !(await isInCalendar(ports, { pairId, series, by, now }))) return refused('series', unknownMeeting)
    const keys = withFollowed(series === undefined ? shown.series : new Set([series]), ledger.occurrences)
    const said = await keepClaim(ports.ledger, pairId, { keys, by, claim, ledger })
    const settings = settingsAfter(pair, { said, shown: shown.series })
    const result = await ports.pairs.change(pair, settings, { by: caller.oid, at: now })
    if (result.kind === 'conflict') return { kind: 'conflict' }
    await tellOverview(ports, pairId)
    await readSoon(ports, pairId, now)
    const counts = series === undefined ? settings.seriesClaim : (settings.meetingClaims[series] ?? null)
    return { kind: 'done', output: { claim: counts, revision: result.revision } }
  }
}

/** An entry that does not count is found where the list shows it. A private one is its owner's to speak of. */
async function isInCalendar(
  { look }: Ports,
  { pairId, series, by, now }: { pairId: PairId; series: string; by: Side; now: string },
): Promise<boolean> {
  const looked = await look.look({ pairId, now })
  const found = looked?.before.entries.filter((one) => one.id === series || one.series === series) ?? []
  return found.some(({ isPrivate }) => !isPrivate || by === 'manager')
}

type Shown = Record<'series' | 'single', Set<string>>

/** What something can be said of. What was spoken about before stays among it, so that it can be taken back. */
function shownKeys({ occurrences, corrections }: Ledger, facts: RhythmFacts | undefined): Shown {
  const meetings = facts?.meetings ?? []
  const single = new Set([
    ...occurrences.filter((one) => one.series === undefined).map(({ key }) => key),
    ...meetings.filter(({ isSeries }) => !isSeries).map(({ key }) => key),
  ])
  const series = new Set([
    ...occurrences.flatMap((one) => one.series ?? []),
    ...meetings.filter(({ isSeries }) => isSeries).map(({ key }) => key),
    ...corrections.filter(({ about, key }) => about === 'series' && !single.has(key)).map(({ key }) => key),
  ])
  return { series, single }
}

/** The same on the pair's own row, where a first look finds it. Of the series as a whole, one "ours" says "ours". */
function settingsAfter(
  { meetingClaims }: PairHead,
  { said, shown }: { said: ReadonlyMap<string, MeetingClaim | null>; shown: ReadonlySet<string> },
): Pick<PairSettings, 'seriesClaim' | 'meetingClaims'> {
  const after = { ...meetingClaims, ...Object.fromEntries(said) }
  const claims = Object.fromEntries(
    Object.entries(after).flatMap(([key, claim]) => (claim === null ? [] : [[key, claim] as const])),
  )
  const ofSeries = new Set([...shown].map((key) => claims[key]))
  const seriesClaim = ofSeries.has('ours') ? 'ours' : ofSeries.has('not_ours') ? 'not_ours' : null
  return { seriesClaim, meetingClaims: claims }
}

const noSeries = 'The calendar shows no recurring meeting of you two. Plan one, then claim it.'
const unknownMeeting = 'The calendar shows no such meeting of you two any more. Open the page again, then choose.'

function refused(field: keyof Operations['claimSeries']['input'], problem: string): Answer<never> {
  return { kind: 'bad-input', fields: [{ field, problem }] }
}
