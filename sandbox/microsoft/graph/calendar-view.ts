import type { Employee } from '../../organisation/people/employee.ts'
import { graphError } from './graph-error.ts'
import type { Reply } from '../reply.ts'
import { contentFields, eventFields, eventWriter } from './event-json.ts'
import { badRequest, type GraphRequest, hasRole, mailboxDenied } from './graph-request.ts'
import { preferencesOf } from './prefer.ts'
import { selectedOf, unknownName } from './select.ts'

const maxPage = 1000

/** `GET /users/{id}/calendarView`: one mailbox between two instants, series expanded. */
export function calendarView(request: GraphRequest, id: string): Reply {
  const { tenant, query, asked } = request
  const account = tenant.organisation.find(id)
  const refused = mailboxRefusal(request, account, id, 'Calendars.Read', 'Calendars.ReadBasic.All')
  if (refused || !account) return refused ?? mailboxDenied()
  const names = selectedOf(query)
  const problem = selectProblem(names)
  if (problem || !names) return problem ?? badRequest('No fields were selected.')
  const window = { from: instantOf(query.get('startDateTime')), to: instantOf(query.get('endDateTime')) }
  if (window.from === undefined || window.to === undefined)
    return badRequest(
      "This request requires a time window specified by the query string parameters 'StartDateTime' and 'EndDateTime'.",
      'ErrorInvalidParameter',
    )
  if (window.to < window.from)
    return badRequest('The end of the time window lies before its start.', 'ErrorInvalidParameter')
  const top = query.get('$top') === null ? 10 : Number(query.get('$top'))
  const skip = Number(query.get('$skip') ?? 0)
  if (!Number.isInteger(top) || top < 1 || top > maxPage || !Number.isInteger(skip))
    return badRequest(
      `Invalid value '${query.get('$top')}' for $top: it must be between 1 and ${maxPage}.`,
      'ErrorInvalidParameter',
    )
  const preferences = preferencesOf(asked.header('prefer'))
  if (!preferences)
    return badRequest('The time zone of the Prefer header is not known.', 'TimeZoneNotSupportedException')
  const meetings = tenant.organisation.calendar(account.oid, { from: window.from, to: window.to, asOf: tenant.clock() })
  const write = eventWriter(names, { oid: account.oid, tenantId: tenant.tenantId, preferences })
  const value = meetings.slice(skip, skip + top).map(write)
  return {
    status: 200,
    headers: preferences.applied.length > 0 ? { 'preference-applied': preferences.applied.join(', ') } : {},
    body: {
      '@odata.context': `${tenant.origins.graph}/v1.0/$metadata#users('${account.oid}')/calendarView(${names.join(',')})`,
      value,
      ...(skip + top < meetings.length ? { '@odata.nextLink': nextLink(asked.url, skip + top) } : {}),
    },
  }
}

/**
 * What Exchange says when the mailbox is not there or not for this application; undefined when it may be read.
 * Without a mailbox the same person is answered in either of two ways, so both are given, by the last digit of the id.
 */
export function mailboxRefusal(
  request: GraphRequest,
  account: Employee | undefined,
  id: string,
  right: 'Calendars.Read' | 'MailboxSettings.Read' | 'Mail.Send',
  ...roles: string[]
): Reply | undefined {
  if (!account) return graphError(404, 'ErrorInvalidUser', `The requested user '${id}' is invalid.`)
  const isInScope = request.caller.kind === 'app' && request.tenant.permissions.exchange[right].has(account.oid)
  const isTenantWide = hasRole(request.caller, right, ...roles)
  if (account.mail === null || account.kind === 'guest') {
    return Number.parseInt(account.oid.slice(-1), 16) % 2 === 0
      ? graphError(
          404,
          'MailboxNotEnabledForRESTAPI',
          'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
        )
      : graphError(404, 'ResourceNotFound', 'Resource could not be discovered.')
  }
  return isInScope || isTenantWide ? undefined : mailboxDenied()
}

/** Asking for people's words, or for everything, must make a test fail at once and loudly. */
function selectProblem(names: string[] | undefined): Reply | undefined {
  if (names === undefined || names.length === 0)
    return badRequest(
      'The sandbox answers calendarView only with $select: without it, subject and body would be read.',
      'SandboxContentRefused',
    )
  const content = names.find((name) => contentFields.has(name.split('/')[0] ?? name))
  if (content !== undefined)
    return badRequest(
      `The sandbox refuses '${content}': the product never reads what people wrote in their calendars.`,
      'SandboxContentRefused',
    )
  return unknownName(names, eventFields, 'event')
}

/** An instant of a query: UTC unless it names an offset. */
function instantOf(text: string | null): number | undefined {
  if (text === null) return undefined
  const instant = Date.parse(
    /(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`,
  )
  return Number.isNaN(instant) ? undefined : instant
}

function nextLink(url: URL, skip: number): string {
  const next = new URL(url)
  next.searchParams.set('$skip', String(skip))
  return next.href.replaceAll('%24', '$')
}
