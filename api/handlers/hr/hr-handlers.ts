import type { HrOperation } from '#contract/hr-operations'
import type { Colleagues } from '../../ports/colleagues.ts'
import type { Handlers } from '../../ports/handler.ts'
import type { ImportedFigures } from '../../ports/imported-figures.ts'
import type { OrganisationLog } from '../../ports/organisation-log.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import type { SegmentStore } from '../../ports/segment-store.ts'
import { deedWriters, atOnce } from '../deed-writers.ts'
import { exportRelease } from './export-release.ts'
import { readFigures } from './figures-file.ts'
import { importFigures } from './import-figures.ts'
import { importSegments } from './import-segments.ts'
import { openHrDesk } from './open-hr-desk.ts'
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
    importFigures: act('importFigures', importFigures(ports), ({ csv }) => {
      const read = readFigures(csv)
      return 'figures' in read ? String(read.figures.length) : undefined
    }),
    importSegments: act('importSegments', importSegments(ports), ({ people }) => String(people.length)),
    removeSegments: act('removeSegments', removeSegments(ports), () => ''),
  }
}
