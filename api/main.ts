import { ManagedIdentityCredential } from '@azure/identity'
import { readEnv } from './env.ts'
import { chatMembersGraph } from './graph/chat-members-graph.ts'
import { onBehalfOf } from './graph/on-behalf-of.ts'
import { addCommitment } from './handlers/add-commitment.ts'
import { addNote } from './handlers/add-note.ts'
import { addTopic } from './handlers/add-topic.ts'
import { confirmCommitment } from './handlers/confirm-commitment.ts'
import { discussTopic } from './handlers/discuss-topic.ts'
import { editNote } from './handlers/edit-note.ts'
import { findStanding } from './handlers/find-standing.ts'
import { openPair } from './handlers/open-pair.ts'
import { removeCommitment } from './handlers/remove-commitment.ts'
import { removeNote } from './handlers/remove-note.ts'
import { removeTopic } from './handlers/remove-topic.ts'
import { reopenTopic } from './handlers/reopen-topic.ts'
import { tickCommitment } from './handlers/tick-commitment.ts'
import { untickCommitment } from './handlers/untick-commitment.ts'
import type { Door } from './http/answer-request.ts'
import { registerHttp } from './http/register-http.ts'
import { createTokenValidator } from './http/validate-token.ts'
import { cachedKeys } from './keys/cached-keys.ts'
import { vaultWrapper } from './keys/vault-wrapper.ts'
import { once } from './once.ts'
import type { Handlers } from './ports/handler.ts'
import { storageQueue } from './queues/storage-queue.ts'
import { pairTable } from './tables/pair-table.ts'
import { peopleTable } from './tables/people-table.ts'
import { privateTable } from './tables/private-table.ts'
import { tableOpener, type TableName } from './tables/table-client.ts'
import { tableRows } from './tables/table-rows.ts'
import { threadTable } from './tables/thread-table.ts'

/**
 * The only wiring: which adapter stands behind which port. Loading registers the functions and does nothing else;
 * clients and keys are made when the first request needs them, so that a cold start answers soon.
 */
const env = once(() => readEnv())

/** Who this app is to Azure and to Graph. There is no secret anywhere. */
const identity = once(() => {
  const clientId = env().managedIdentityClientId
  return clientId === '' ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId })
})

const ports = once(() => {
  const { entraOrigin, graphOrigin, tenantId, apiClientId, tokenExchangeAudience, keyId } = env()
  const credential = identity()
  const openTable = tableOpener({ endpoint: env().tablesEndpoint, credential })
  const rows = (name: TableName) => tableRows(openTable(name))
  const keys = cachedKeys(vaultWrapper({ keyId, credential }))
  const queue = storageQueue({ endpoint: env().queuesEndpoint, credential })
  const scope = `${graphOrigin}/Chat.ReadBasic`
  const tokenFor = onBehalfOf({
    entraOrigin,
    tenantId,
    apiClientId,
    scope,
    identity: credential,
    tokenExchangeAudience,
  })
  return {
    pairs: pairTable(rows('pairs'), keys),
    privates: privateTable(rows('private'), keys),
    threads: threadTable(rows('threads')),
    people: peopleTable(rows('people')),
    chatMembers: chatMembersGraph({ graphOrigin, tenantId, tokenFor }),
    queue,
    notice: { pairChanged: (pairId: string) => queue.send('overview', [{ pairId }]) },
    report: (what: string, trouble: unknown) => console.warn(what, trouble),
  }
})

const handlers = once(() => {
  const all = ports()
  return {
    openPair: openPair(all),
    addTopic: addTopic(all),
    discussTopic: discussTopic(all),
    reopenTopic: reopenTopic(all),
    removeTopic: removeTopic(all),
    addNote: addNote(all),
    editNote: editNote(all),
    removeNote: removeNote(all),
    addCommitment: addCommitment(all),
    tickCommitment: tickCommitment(all),
    untickCommitment: untickCommitment(all),
    confirmCommitment: confirmCommitment(all),
    removeCommitment: removeCommitment(all),
  } as Handlers
})

const door = once((): Door => ({
  validateToken: createTokenValidator(env()),
  findStanding: findStanding(ports()),
  handlers: handlers(),
  clock: () => new Date(),
  tabOrigin: env().tabOrigin,
}))

registerHttp(door)
