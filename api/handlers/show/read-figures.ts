import type { FiguresView } from '#contract/read-settings'
import { ownPairs } from '#domain/people/own-pairs'
import { isCurrent } from '#domain/people/relation-on'
import { blockOf, lastCompleteBlock } from '#domain/time/block'
import { localDate } from '#domain/time/local-date'
import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { OverviewStore } from '../../ports/overview-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import { listedPairs } from '../home/listed-pairs.ts'
import type { OverviewPorts } from '../pair/tell-overview.ts'

type Ports = OverviewPorts & {
  people: PeopleStore
  figures: FiguresChoice
  overview: OverviewStore
  releases: ReleaseStore
}

/** Where a person stands to the figures: what they took out, what is published already, and what a change reaches first. */
export async function readFigures(ports: Ports, { oid, now }: { oid: string; now: string }): Promise<FiguresView> {
  const [{ altogether, pairs: out }, { lines }, rows, released] = await Promise.all([
    ports.figures.leftBy(oid),
    ports.people.personWithLines(oid),
    ports.overview.ofPerson(oid),
    ports.releases.blocks(),
  ])
  const own = ownPairs(oid, lines, now.slice(0, 10)).filter(isCurrent)
  const listed = await listedPairs(ports, own, rows)
  const pairs = listed.map(({ pairId, other }) => ({
    pairId,
    otherName: other.displayName,
    isOut: out.has(pairId),
  }))
  return {
    isOut: altogether,
    pairs: pairs.toSorted((one, other) => one.otherName.localeCompare(other.otherName, 'en')),
    ...blocksAround(released, localDate(now, 'UTC')),
  }
}

/** `released` newest first. */
function blocksAround([latest]: readonly string[], today: string): Pick<FiguresView, 'publishedTo' | 'next'> {
  const complete = lastCompleteBlock(today)
  const isReleased = latest !== undefined && latest >= complete.name
  const { from, to } = isReleased ? blockOf(today) : complete
  return { publishedTo: latest === undefined ? null : blockOf(latest).to, next: { from, to } }
}
