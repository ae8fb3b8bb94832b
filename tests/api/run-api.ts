import { format } from 'node:util'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { type HttpRequest, type HttpResponseInit, InvocationContext } from '@azure/functions'
import { registerHr } from '../../api/hr-app.ts'
import type { JobMessages, QueueName } from '../../api/ports/job-queue.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import { tableOpener, type OpenTable } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import type { OperationName } from '../../contract/operations.ts'
import { startAzurite } from '../../sandbox/azurite.ts'
import { makeCertificate } from '../../sandbox/certificate.ts'
import { loadApp } from '../../sandbox/functions-host/core-module.ts'
import { FaultPlan } from '../../sandbox/microsoft/fault-plan.ts'
import { type Microsoft, startMicrosoft } from '../../sandbox/microsoft/start-microsoft.ts'
import { makeOrganisation, type Organisation } from '../../sandbox/organisation/make-organisation.ts'
import { apiEnvironment } from '../../sandbox/tenant/api-environment.ts'
import { storageCredential } from '../start-storage.ts'
import { aPerson } from './builders.ts'
import { makeRequest } from './make-request.ts'

const tabOrigin = 'https://tab.contoso.example'

/**
 * The product's API and HR's operations in this one process, wired by api/main.ts and api/hr-app.ts themselves, against the
 * sandbox's Microsoft and Azurite.
 */
export type RunningApi = {
  microsoft: Microsoft
  /** What goes wrong with tables and queues. */
  storageFaults: FaultPlan
  organisation: Organisation
  /** The tables themselves, to look behind the API. */
  openTable: OpenTable
  /** Names of all registered functions with an http trigger. */
  httpFunctions: string[]
  /** Runs any function with what its trigger would bring. */
  call(name: string, given: unknown): Promise<unknown>
  /** Calls a function as the host would. */
  invoke(name: string, request: HttpRequest): Promise<HttpResponseInit>
  /** Works off one message of a queue, as the host would. */
  work<Name extends QueueName>(queue: Name, message: JobMessages[Name]): Promise<void>
  /** An operation as this person. */
  ask(oid: string, operation: OperationName, input: Record<string, unknown>): Promise<{ status: number; body: unknown }>
  logged: string[]
  close(): Promise<void>
}

/**
 * One per process: settings come from the environment, and the programming model keeps its state in its module.
 */
export async function runApi(): Promise<RunningApi> {
  const certificate = await makeCertificate()
  setDefaultCACertificates([...getCACertificates('default'), certificate.ca])
  const organisation = makeOrganisation({ people: 60 })
  const storageFaults = new FaultPlan()
  const [microsoft, azurite] = await Promise.all([
    startMicrosoft({ organisation, certificate }),
    startAzurite({ certificate, faults: storageFaults }),
  ])
  Object.assign(process.env, apiEnvironment({ microsoft, azurite, certificate, webOrigin: tabOrigin }))
  const app = await loadApp(
    async () => {
      registerHr()
      await import('../../api/main.ts')
    },
    () => {},
  )
  const logged: string[] = []
  const openTable = tableOpener({ endpoint: azurite.tables, credential: storageCredential })
  await knowCast(organisation, openTable)

  async function call(name: string, given: unknown): Promise<unknown> {
    const found = app.functions.get(name)
    if (!found) throw new Error(`No function is called ${name}`)
    const logHandler = (level: string, ...what: unknown[]) => void logged.push(format(level, ...what))
    return found.callback(given, new InvocationContext({ functionName: name, logHandler }))
  }

  async function invoke(name: string, request: HttpRequest): Promise<HttpResponseInit> {
    return (await call(name, request)) as HttpResponseInit
  }

  const triggers = [...app.functions.values()].filter(({ metadata }) =>
    Object.values(metadata.bindings).some(({ type }) => type === 'httpTrigger'),
  )
  return {
    microsoft,
    storageFaults,
    organisation,
    openTable,
    httpFunctions: triggers.map(({ metadata }) => metadata.name),
    call,
    invoke,
    work: async (queue, message) => void (await call(queue, message)),
    ask: async (oid, operation, input) => {
      const headers = { authorization: `Bearer ${await microsoft.tokenFor(oid)}` }
      const { status = 0, jsonBody } = await invoke(operation, makeRequest(operation, { input, headers }))
      return { status, body: jsonBody as unknown }
    },
    logged,
    close: async () => {
      await Promise.all([microsoft.close(), azurite.close()])
      certificate.dispose()
    },
  }
}

/** What the nightly reading of the directory would have written, for the few people that these tests are about. */
async function knowCast(organisation: Organisation, openTable: OpenTable): Promise<void> {
  const people = peopleTable(tableRows(openTable('people')))
  for (const name of ['elena', 'jonas', 'priya', 'kwame', 'grace']) {
    const oid = organisation.castOid(name)
    const employee = organisation.find(oid)
    if (!employee) throw new Error(`${name} is nobody`)
    const addresses = employee.proxyAddresses.map((address) => address.slice(5))
    await people.keepPerson({ ...aPerson({ oid, displayName: employee.displayName }), addresses })
    const managerOid = organisation.managerAt(oid, Date.now())
    if (managerOid !== undefined) await people.keepEdge({ reportOid: oid, managerOid, from: '2026-01-05', to: null })
  }
}
