import { randomUUID } from 'node:crypto'
import type { JWK } from 'jose'
import type { Certificate } from '../certificate.ts'
import type { Organisation } from '../organisation/make-organisation.ts'
import { stableId } from '../organisation/stable-id.ts'
import { answerEntra } from './entra/entra.ts'
import { FaultPlan } from './fault-plan.ts'
import { answerGraph } from './graph/answer-graph.ts'
import { answerIdentity } from './entra/identity-endpoint.ts'
import { KeyVault } from './key-vault.ts'
import { MailboxTurns } from './graph/mailbox-turns.ts'
import { nestedToken, type NestedRefusal, type NestedRequest, type NestedToken } from './entra/nested-token.ts'
import { Outbox, type SentMail } from './outbox.ts'
import type { LoggedRequest } from './request-log.ts'
import type { ToldActivity } from './graph/send-activity.ts'
import { serve } from './serve.ts'
import { type TodoList, TodoLists } from './graph/todo/todo-lists.ts'
import type { AppIdentity, Permissions, Tenant } from './tenant.ts'
import { makeTokenIssuer } from './entra/token-issuer.ts'
import { userToken, type UserTokenOptions } from './entra/user-token.ts'

export type MicrosoftOptions = {
  organisation: Organisation
  certificate: Certificate
  /** Keeps the vault's key from one start to the next. Its address must then stay too: name the vault's port. */
  vaultFile?: string
  /** Keeps the mails from one start to the next. */
  mailsFile?: string
  /** Epoch milliseconds; default the machine's clock. Tokens, managers and calendars follow it. */
  clock?: () => number
  /** How long a call to a mailbox takes; with more than four at a time on one mailbox the fifth is refused. */
  mailboxDelayMs?: number
}

/** A running Microsoft cloud of one tenant. */
export type Microsoft = {
  entraOrigin: string
  graphOrigin: string
  /** Key id without a version. */
  keyId: string
  /** IDENTITY_ENDPOINT and IDENTITY_HEADER of the function app. */
  identityEndpoint: string
  identityHeader: string
  tenantId: string
  apiClientId: string
  managedIdentityClientId: string
  /** Its directory id. */
  identityOid: string
  /** The identity of HR's own process, and the header that this process alone knows. */
  hr: AppIdentity & { identityHeader: string }
  /** The public keys that every token of the tenant is signed with. */
  signingKeys: { keys: JWK[] }
  /** Directory id of the mailbox that digests are sent from. */
  mailSender: string
  /** What `getAuthToken` gives this person's tab, or a token with a flaw. */
  tokenFor(oid: string, options?: UserTokenOptions): Promise<string>
  /** What Outlook's broker gives a pane of the application with that client id, or why it gives none. */
  nestedTokenFor(oid: string, request: NestedRequest): Promise<NestedToken | NestedRefusal>
  faults: FaultPlan
  /** Every request so far, oldest first; set its length to 0 to start anew. */
  requests: LoggedRequest[]
  /** Mails that a person received, newest first. */
  mailbox(oid: string): SentMail[]
  sentMails(): readonly SentMail[]
  /** Every line that Teams took for an activity feed, oldest first. */
  toldActivities(): readonly ToldActivity[]
  /** A person's lists in Microsoft To Do, as they stand; a test may tick, add and remove in them. */
  todoOf(oid: string): TodoList[]
  /** For whom Teams does not have the app installed; may be changed while it runs. */
  withoutApp: Set<string>
  /** Makes the on-behalf-of grant fail for a person: 65001 consent missing, 50076 second factor ...; undefined: no longer. */
  refuse(oid: string, aadsts: number | undefined): void
  /** What an admin granted; may be changed while it runs. */
  permissions: Permissions
  rotateKey(): void
  /** The directory names the managers and departments of this instant (epoch milliseconds); undefined: today's again. */
  setDirectoryBack(instant: number | undefined): void
  close(): Promise<void>
}

/** Starts token service, Graph, Key Vault (https) and the identity endpoint (http) on the loopback interface. */
export async function startMicrosoft({
  organisation,
  certificate,
  clock = Date.now,
  mailboxDelayMs = 0,
  vaultFile,
  mailsFile,
}: MicrosoftOptions): Promise<Microsoft> {
  let directoryAt: number | undefined
  const tenant = await tenantOf(organisation, { clock, directoryClock: () => directoryAt ?? clock() })
  const [faults, outbox, vault] = [new FaultPlan(), new Outbox(mailsFile), new KeyVault(tenant, vaultFile)]
  const told: ToldActivity[] = []
  const todo = new TodoLists()
  const exchange = { outbox, told, todo, turns: new MailboxTurns(mailboxDelayMs) }
  const requests: LoggedRequest[] = []
  const { identityHeader, hrIdentityHeader, byHeader } = identityHeaders(tenant)
  const common = { faults, requests }
  const secure = { ...common, certificate }
  const services = await Promise.all([
    serve({ ...secure, service: 'entra', answer: (asked) => answerEntra(tenant, asked) }),
    serve({ ...secure, service: 'graph', answer: (asked) => answerGraph(tenant, exchange, asked) }),
    serve({ ...secure, service: 'vault', answer: (asked) => vault.answer(asked) }),
    serve({ ...common, service: 'identity', answer: (asked) => answerIdentity(tenant, byHeader, asked) }),
  ])
  const [entra, graph, keys, identity] = services
  tenant.origins = { entra: entra.origin, graph: graph.origin }
  return {
    entraOrigin: entra.origin,
    graphOrigin: graph.origin,
    keyId: `${keys.origin}${vault.keyPath}`,
    identityEndpoint: `${identity.origin}/msi/token`,
    identityHeader,
    tenantId: tenant.tenantId,
    apiClientId: tenant.apiClientId,
    managedIdentityClientId: tenant.identity.clientId,
    identityOid: tenant.identity.oid,
    hr: { identityHeader: hrIdentityHeader, ...tenant.hrIdentity },
    signingKeys: tenant.issuer.jwks(),
    mailSender: organisation.senderOid,
    tokenFor: (oid, options) => userToken(tenant, oid, options),
    nestedTokenFor: (oid, request) => nestedToken(tenant, oid, request),
    faults,
    requests,
    mailbox: (oid) => outbox.receivedBy(addressesOf(organisation, oid)),
    sentMails: () => outbox.sent,
    toldActivities: () => told,
    todoOf: (oid) => todo.of(oid),
    withoutApp: tenant.withoutApp,
    refuse: (oid, aadsts) => refuse(tenant, oid, aadsts),
    permissions: tenant.permissions,
    rotateKey: () => vault.rotate(),
    setDirectoryBack: (instant) => {
      directoryAt = instant
    },
    close: async () => void (await Promise.all(services.map((service) => service.close()))),
  }
}

/** What each process proves with, in a header, that it may ask for its own identity's tokens. */
function identityHeaders({ identity, hrIdentity }: Pick<Tenant, 'identity' | 'hrIdentity'>) {
  const [identityHeader, hrIdentityHeader] = [randomUUID(), randomUUID()]
  const byHeader = new Map([
    [identityHeader, identity],
    [hrIdentityHeader, hrIdentity],
  ])
  return { identityHeader, hrIdentityHeader, byHeader }
}

/** The tenant of an organisation, before anybody knows where its services listen. */
async function tenantOf(organisation: Organisation, clocks: Pick<Tenant, 'clock' | 'directoryClock'>): Promise<Tenant> {
  return {
    organisation,
    issuer: await makeTokenIssuer(),
    tenantId: organisation.tenantId,
    apiClientId: stableId(organisation.tenantId, 'api'),
    identity: identityNamed(organisation, 'identity'),
    hrIdentity: identityNamed(organisation, 'HR identity'),
    ...clocks,
    origins: { entra: '', graph: '' },
    refusals: new Map(),
    permissions: permissionsFor(organisation),
    withoutApp: new Set(),
  }
}

function addressesOf(organisation: Organisation, oid: string): string[] {
  return organisation.find(oid)?.proxyAddresses.map((address) => address.slice(5)) ?? []
}

function refuse({ refusals }: Tenant, oid: string, aadsts: number | undefined): void {
  if (aadsts === undefined) refusals.delete(oid)
  else refusals.set(oid, aadsts)
}

function identityNamed({ tenantId }: Organisation, name: string): AppIdentity {
  return { oid: stableId(tenantId, name), clientId: stableId(tenantId, `${name} client`) }
}

/** The grants that docs/permissions.md asks an admin for. */
function permissionsFor(organisation: Organisation): Permissions {
  const { memberOids } = organisation.pilotGroup
  const managerOids = new Set([...memberOids].filter((oid) => organisation.world.edgesOfManager(oid).length > 0))
  return {
    application: new Set(['User.Read.All']),
    delegated: new Set(['Chat.ReadBasic', 'Tasks.ReadWrite']),
    exchange: {
      'Calendars.Read': managerOids,
      'MailboxSettings.Read': memberOids,
      'Mail.Send': new Set([organisation.senderOid]),
    },
  }
}
