import type { HrOperation } from '#contract/hr-operations'
import { isFigureQuarter } from '#domain/figures/figure'
import type { Colleagues } from '../../ports/colleagues.ts'
import type { Handlers } from '../../ports/handler.ts'
import type { ImportedFigures } from '../../ports/imported-figures.ts'
import type { OrganisationLog } from '../../ports/organisation-log.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import type { SegmentStore } from '../../ports/segment-store.ts'
import { deedWriters, atOnce } from '../deed-writers.ts'
import { exportRelease } from './export-release.ts'
import { importFigures } from './import-figures.ts'
import { importSegments } from './import-segments.ts'
import { openHrDesk } from './open-hr-desk.ts'
import { removeFigure } from './remove-figure.ts'
import { removeSegments } from './remove-segments.ts'

/** All that HR's operations reach out to. Of releases they only read. */
export type HrPorts = {
  releases: Pick<ReleaseStore, 'blocks' | 'release'>
  importedFigures: ImportedFigures
  segments: SegmentStore
  colleagues: Colleagues
  organisationLog: OrganisationLog
}

/** What carries out each operation of HR's own process. Each leaves its line in the organisation's log. */
export function hrHandlers(ports: HrPorts): Pick<Handlers, HrOperation> {
  const { reading, act } = deedWriters(ports.organisationLog)
  return {
    openHrDesk: reading('openHrDesk', openHrDesk(ports), () => ''),
    exportRelease: reading('exportRelease', exportRelease(ports), (_, { input }) => input.block, atOnce),
    importFigures: act('importFigures', importFigures(ports), ({ figures }, { now }) =>
      figures.every(({ quarter }) => isFigureQuarter(quarter, now.slice(0, 10))) ? String(figures.length) : undefined,
    ),
    removeFigure: act('removeFigure', removeFigure(ports), ({ quarter, measure }) => `${quarter} ${measure}`),
    importSegments: act('importSegments', importSegments(ports), ({ people }) => String(people.length)),
    removeSegments: act('removeSegments', removeSegments(ports), () => ''),
  }
}
