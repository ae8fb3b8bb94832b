import { readFileSync } from 'node:fs'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { ManagedIdentityCredential } from '@azure/identity'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { vaultWrapper } from '../../api/keys/vault-wrapper.ts'
import type { ListedPromise } from '../../api/ports/overview-store.ts'
import { overviewTable } from '../../api/tables/ledger/overview-table.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import { tableOpener } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { addDays } from '../../domain/time/add-days.ts'
import { localDate } from '../../domain/time/local-date.ts'
import { nameOf, type Culture } from '../../sandbox/organisation/people/names.ts'
import { makeDice, pick } from '../../sandbox/organisation/dice.ts'
import { stableId } from '../../sandbox/organisation/stable-id.ts'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { aRhythm } from '../api/builders.ts'
import { apiCredential } from '../start-storage.ts'

const cultures: Culture[] = ['western', 'german', 'iberian', 'slavic', 'arabic', 'indian', 'japanese', 'vietnamese']
const jobs = ['Shift lead', 'Buyer', 'Principal Service Designer for Customer Onboarding and Migration', 'Planner']
/** Every seventh person waits longer than agreed, every seventh is due. */
const lastHeldDaysAgo = [3, 5, 30, 2, 7, 4, 1]

/** Somebody in a list that was filled. */
export type Listed = { name: string; isWaiting: boolean }

/**
 * Gives a person of the tenant as many direct reports as asked for, as the nightly work would have listed them: people
 * with names of all lengths and scripts, some who wait, some without a next 1:1, some who owe or are owed something.
 * Whom they led before, and who led them, is over. Written through the product's own stores, with the tenant's key vault.
 */
export async function fillList(tenant: RunningTenant, oid: string, count: number): Promise<Listed[]> {
  const overview = overviewOf(tenant)
  const people = peopleTable(
    tableRows(tableOpener({ endpoint: tenant.azurite.tables, credential: apiCredential(tenant) })('people')),
  )
  const { lines } = await people.personWithLines(oid)
  await Promise.all(lines.map((line) => people.keepEdge({ ...line, to: line.from })))
  const dice = makeDice('many reports')
  // The day of the rhythms below, which is another one than in UTC for an hour or two of every night.
  const today = localDate(new Date().toISOString(), 'Europe/Berlin')
  const listed: Listed[] = []
  for (const at of Array.from({ length: count }, (_, index) => index)) {
    const { displayName, givenName } = nameOf(pick(cultures, dice('culture', at)), (what) => dice(what, at))
    const other = {
      oid: stableId('report', at),
      displayName,
      firstName: givenName,
      jobTitle: pick(jobs, dice('job', at)),
    }
    const days = lastHeldDaysAgo[at % lastHeldDaysAgo.length] ?? 1
    const promises = promisesOf(at, today)
    const dues = (owner: 'manager' | 'report') => promises.filter((one) => one.owner === owner).map(({ due }) => due)
    const row = {
      pairId: `${oid}_${other.oid}`,
      you: 'manager' as const,
      other,
      relation: ['2024-01-08', null] as [string, null],
      rhythm: aRhythm({
        readAt: new Date().toISOString(),
        contactDays: [addDays(today, -days - 7), addDays(today, -days)],
        planned: at % 5 === 4 ? [] : [slotOn(addDays(today, 1 + (at % 9)), 8 + (at % 7))],
        absences: [],
        relation: ['2024-01-08', null],
        windowFrom: addDays(today, -91),
      }),
      openDues: { manager: dues('manager'), report: dues('report') },
      promises,
      topics: { manager: at % 3, report: at % 2 },
    }
    await overview.keep(oid, row, async () => new Map(promises.map(({ id }, index) => [id, titleOf(at, index)])))
    await people.keepEdge({ managerOid: oid, reportOid: other.oid, from: '2024-01-08', to: null })
    listed.push({ name: displayName, isWaiting: days > 20 })
  }
  return listed
}

/** The lists of everybody as the API keeps them, opened with the tenant's key vault. */
export function overviewOf({ microsoft, azurite, caPath }: RunningTenant) {
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(caPath, 'utf8')])
  // The key vault answers to the identity of the app, which the platform names in the environment.
  Object.assign(process.env, {
    IDENTITY_ENDPOINT: microsoft.identityEndpoint,
    IDENTITY_HEADER: microsoft.identityHeader,
  })
  const credential = new ManagedIdentityCredential({ clientId: microsoft.managedIdentityClientId })
  const open = tableOpener({ endpoint: azurite.tables, credential })
  return overviewTable(tableRows(open('overview')), cachedKeys(vaultWrapper({ keyId: microsoft.keyId, credential })))
}

function slotOn(on: string, hour: number) {
  const start = `${on}T${String(hour).padStart(2, '0')}`
  return { startAt: `${start}:00:00Z`, endAt: `${start}:30:00Z`, on }
}

/** Every third person has promises; every ninth an overdue one. */
function promisesOf(at: number, today: string): ListedPromise[] {
  if (at % 3 !== 0) return []
  return (['manager', 'report'] as const).map((owner, index) => {
    const due = addDays(today, at % 9 === 0 ? -2 - at : 1 + at + index)
    return { id: stableId('promise', at, owner), owner, due, currentDue: due, etag: 'v1' }
  })
}

function titleOf(at: number, index: number): string {
  return index === 0 ? `Answer question ${at} on the shift forecast` : `Supplier shortlist number ${at} with prices`
}
