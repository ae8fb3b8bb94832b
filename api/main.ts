import { randomInt } from 'node:crypto'
import type { TokenCredential } from '@azure/identity'
import { isHrOperation } from '#contract/hr-operations'
import { operationNames } from '#contract/operations'
import { listIn, readEnv } from './env.ts'
import { activityGraph } from './graph/activity-graph.ts'
import { appCredential } from './graph/request/app-token.ts'
import { calendarGraph } from './graph/calendar/calendar-graph.ts'
import { chatMembersGraph } from './graph/chat-members-graph.ts'
import { directoryGraph } from './graph/directory-graph.ts'
import { graphFor } from './graph/graph.ts'
import { mailGraph, mailPacing } from './graph/mail-graph.ts'
import { mailboxSettingsGraph } from './graph/mailbox-settings-graph.ts'
import { onBehalfOf } from './graph/request/on-behalf-of.ts'
import { todoGraph } from './graph/todo-graph.ts'
import { tokenOf } from './graph/request/token-of.ts'
import { allHandlers } from './handlers/all-handlers.ts'
import { findStanding } from './handlers/pair/find/find-standing.ts'
import type { HandlerPorts } from './handlers/handler-ports.ts'
import { ownList } from './handlers/todo/own-list.ts'
import { endMails } from './handlers/people/end-mails.ts'
import { keepFedValue } from './handlers/plans/keep-fed-value.ts'
import { jobViews } from './handlers/operations/read-runs.ts'
import { dateHolidays } from './holidays/date-holidays.ts'
import type { FeedDoor } from './http/answer-feed.ts'
import type { WayOutDoor } from './http/answer-way-out.ts'
import type { RequestContext } from './http/answer-request.ts'
import { registerElsewhere, registerFeed, registerHttp, registerWayOut } from './http/register-http.ts'
import { createTokenValidator } from './http/validate-token.ts'
import type { JobPorts } from './jobs/job-ports.ts'
import { pairLook } from './jobs/calendars/look-at-pair.ts'
import { registerJobs } from './jobs/register-jobs.ts'
import { watchJobs } from './jobs/watch-jobs.ts'
import { cachedKeys } from './keys/cached-keys.ts'
import { tellingKeys } from './keys/telling-keys.ts'
import { vaultWrapper } from './keys/vault-wrapper.ts'
import { askAhead } from './limits/ask-ahead.ts'
import { limitedIdentity } from './limits/limited-identity.ts'
import { managedIdentity } from './limits/managed-identity.ts'
import { atNight, type Patience, whileAPersonWaits } from './limits/patience.ts'
import { warn } from './log/warn.ts'
import { appLink } from './mail/app-link.ts'
import { digestWriter } from './mail/digest/digest-writer.ts'
import { pacedMail } from './mail/paced-mail.ts'
import { wayOutPage } from './mail/way-out-page.ts'
import { once } from './once.ts'
import { publishRules } from './people/publish-rules.ts'
import { recapWriter } from './mail/recap/recap-writer.ts'
import { digestsFor } from './people/digests-for.ts'
import { organisationSettings } from './people/organisation-settings.ts'
import { storageQueue } from './queues/storage-queue.ts'
import { accessTable } from './tables/record/access-table.ts'
import { blockFactsTable } from './tables/ledger/block-facts-table.ts'
import { colleaguesTable } from './tables/people/colleagues-table.ts'
import { deliveriesTable } from './tables/mail/deliveries-table.ts'
import { erasureTable } from './tables/erasure/erasure-table.ts'
import { expiryTable } from './tables/expiry/expiry-table.ts'
import { feedTable } from './tables/plans/feed-table.ts'
import { figuresChoiceTable } from './tables/people/figures-choice-table.ts'
import { mailPaceTable } from './tables/mail/mail-pace-table.ts'
import { ledgerTable } from './tables/ledger/ledger-table.ts'
import { organisationLogTable } from './tables/operations/organisation-log-table.ts'
import { overviewTable } from './tables/ledger/overview-table.ts'
import { pairOutlineTable } from './tables/record/pair-outline-table.ts'
import { pairTable } from './tables/record/pair-table.ts'
import { peopleTable } from './tables/people/people-table.ts'
import { planDeskTable } from './tables/plans/plan-desk-table.ts'
import { openRows } from './tables/rows/open-rows.ts'
import { planTable } from './tables/plans/plan-table.ts'
import { privateTable } from './tables/record/private-table.ts'
import { promiseTitlesTable } from './tables/people/promise-titles-table.ts'
import { pulseTable } from './tables/releases/pulse-table.ts'
import { releasesTable } from './tables/releases/releases-table.ts'
import { runsTable } from './tables/operations/runs-table.ts'
import { importedFiguresTable } from './tables/releases/imported-figures-table.ts'
import { segmentsTable } from './tables/releases/segments-table.ts'
import { syncTable } from './tables/operations/sync-table.ts'
import type { MailSender } from './ports/mail-sender.ts'
import type { Rows } from './tables/storage/rows.ts'
import { threadTable } from './tables/record/thread-table.ts'
import { usedAsksTable } from './tables/mail/used-asks-table.ts'
import { wayOutTable } from './tables/mail/way-out-table.ts'

/**
 * The wiring of all but HR's own process (`hr-app.ts`): which adapter stands behind which port. Loading registers the functions and does nothing else;
 * clients and keys are made when the first request needs them, so that a cold start answers soon.
 */
const env = once(() => readEnv())

/** Who this app is to Azure and to Graph. There is no secret anywhere. */
const identity = once(() => managedIdentity(env().managedIdentityClientId))

function portsWith(patience: Patience): HandlerPorts {
  const { graphOrigin, tenantId, keyId } = env()
  const credential = limitedIdentity(identity(), patience.identityMs)
  const rows = rowsWith(patience)
  const keys = tellingKeys(cachedKeys(vaultWrapper({ keyId, credential }), { vaultMs: patience.vaultMs }), warn)
  const queue = storageQueue({
    endpoint: env().queuesEndpoint,
    credential,
    timeoutMs: patience.queueMs,
    perMinute: { digests: Number(env().mailsPerMinute) },
  })
  const asPerson = { ...env(), identity: credential }
  const tokenFor = onBehalfOf({ ...asPerson, scope: `${graphOrigin}/Chat.ReadBasic` })
  const app = { origin: graphOrigin, getToken: tokenOf(credential, graphOrigin) }
  const graph = graphFor({ ...app, timeoutMs: patience.membersMs })
  const people = peopleTable(rows('people'))
  const ledger = ledgerTable(rows('ledger'))
  const outlines = pairOutlineTable(rows('pairs'))
  const pairs = pairTable(rows('pairs'), keys)
  const plans = planTable({ pairs: rows('pairs'), privates: rows('private') }, keys)
  const notPeople = listIn(env().notPeople)
  return {
    pairs,
    titles: promiseTitlesTable(rows('pairs'), keys),
    privates: privateTable(rows('private'), keys),
    plans,
    desk: planDeskTable(rows('private'), keys),
    threads: threadTable(rows('threads')),
    feeds: feedTable(rows('threads')),
    people,
    ...toDoPorts({ people, pairs, plans, overview: overviewTable(rows('overview'), keys) }, credential, patience),
    organisation: organisationSettings(env()),
    ledger,
    digestsFor: digestsFor(env().digests),
    usedAsks: usedAsksTable(rows('deliveries')),
    wayOut: wayOutTable(rows('deliveries'), keys, `https://${env().hostName}`),
    deliveries: deliveriesTable(rows('deliveries')),
    mail: mailSender({ app, timeoutMs: patience.mailMs, deliveries: rows('deliveries') }),
    recapWriter: recapWriter({ teamsAppId: env().teamsAppId, tabOrigin: env().tabOrigin }),
    erasure: erasureTable(rows),
    figures: figuresChoiceTable(rows('people')),
    releases: releasesTable(rows('releases')),
    segments: segmentsTable(rows('segments')),
    importedFigures: importedFiguresTable(rows('segments')),
    pulse: pulseTable(rows('pulse')),
    access: accessTable(rows('access')),
    organisationLog: organisationLogTable(rows('deeds')),
    dice: () => randomInt(2 ** 32) / 2 ** 32,
    runs: runsTable(rows('runs')),
    syncs: syncTable(rows('people')),
    look: pairLook({ people, ledger, outlines, calendars: calendarGraph(graph), notPeople }),
    notPeople,
    chatMembers: chatMembersGraph({ graphOrigin, tenantId, tokenFor, timeoutMs: patience.membersMs }),
    queue,
    notice: { pairChanged: (pairId: string) => queue.send('overview', [{ pairId }]) },
  }
}

/** One's own list in Microsoft To Do, as its owner. */
function toDoPorts(
  stores: Pick<HandlerPorts, 'people' | 'overview' | 'pairs' | 'plans'>,
  identity: TokenCredential,
  patience: Patience,
) {
  const { graphOrigin, teamsAppId, tabOrigin } = env()
  const tokenFor = onBehalfOf({ ...env(), identity, scope: `${graphOrigin}/Tasks.ReadWrite` })
  const ports = {
    overview: stores.overview,
    todo: todoGraph({ graphOrigin, tokenFor, timeoutMs: patience.membersMs }),
    linkTo: (word: string) => appLink({ teamsAppId, tabOrigin }, word),
    report: warn,
  }
  return { ...ports, ownList: ownList({ ...ports, ...stores }) }
}

/** What Teams grants an installed app belongs to the registration, so that is who asks. */
function asTheApp(): TokenCredential {
  const { entraOrigin, tenantId, apiClientId, tokenExchangeAudience } = env()
  const credential = limitedIdentity(identity(), atNight.identityMs)
  return appCredential({ entraOrigin, tenantId, apiClientId, identity: credential, tokenExchangeAudience })
}

type App = Pick<Parameters<typeof graphFor>[0], 'origin' | 'getToken'>

/** From the one mailbox, whoever asks for it and wherever it runs, at the pace that it bears. */
function mailSender({ app, timeoutMs, deliveries }: { app: App; timeoutMs: number; deliveries: Rows }): MailSender {
  const { mailSender: mailbox, mailsPerMinute } = env()
  return pacedMail(mailGraph(graphFor({ ...app, timeoutMs, retry: { pacing: mailPacing } }), mailbox), {
    pace: mailPaceTable(deliveries, Number(mailsPerMinute)),
    mailbox,
    clock: () => new Date(),
  })
}

function rowsWith(patience: Patience) {
  return openRows({ endpoint: env().tablesEndpoint, identity: identity(), patience, report: warn })
}

const ports = once(() => portsWith(whileAPersonWaits))

const door = once((): RequestContext => {
  askAhead(identity())
  return {
    validateToken: createTokenValidator(env()),
    findStanding: findStanding(ports()),
    handlers: allHandlers(ports()),
    clock: () => new Date(),
  }
})

const feedDoor = once((): FeedDoor => ({ keepFedValue: keepFedValue(ports()), clock: () => new Date() }))

const wayOutDoor = once((): WayOutDoor => {
  const { teamsAppId, tabOrigin } = env()
  const page: WayOutDoor['page'] = (state, languages) => wayOutPage({ teamsAppId, tabOrigin }, state, languages)
  return { endMails: endMails(ports()), page, clock: () => new Date() }
})

const jobPorts = once((): JobPorts => {
  const { graphOrigin, pilotGroupId, teamsAppId, tabOrigin } = env()
  const rows = rowsWith(atNight)
  const app = { origin: graphOrigin, getToken: tokenOf(limitedIdentity(identity(), atNight.identityMs), graphOrigin) }
  const graph = graphFor(app)
  return {
    ...portsWith(atNight),
    publishRules: publishRules(env()),
    outlines: pairOutlineTable(rows('pairs')),
    blockFacts: blockFactsTable(rows('blockFacts')),
    colleagues: colleaguesTable(rows('colleagues')),
    expiry: expiryTable(rows),
    directory: directoryGraph(graph, pilotGroupId),
    mailboxSettings: mailboxSettingsGraph(graph),
    calendars: calendarGraph(graph),
    holidays: dateHolidays(),
    digestWriter: digestWriter({ teamsAppId, tabOrigin }),
    activityFeed: activityGraph(graphFor({ origin: graphOrigin, getToken: tokenOf(asTheApp(), graphOrigin) })),
    pairLink: (word) => appLink({ teamsAppId, tabOrigin }, word),
  }
})

const answered = operationNames.filter((name) => !isHrOperation(name))
registerHttp(door, answered)
registerFeed(feedDoor)
registerWayOut(wayOutDoor)
registerElsewhere(answered)
registerJobs(jobPorts, () => new Date())
watchJobs(
  (now) => jobViews(ports(), now),
  () => new Date(),
)
