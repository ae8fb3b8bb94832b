import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import { differencesOf, propertyPaths } from '../shape.ts'

const folder = join(import.meta.dirname, '..', 'graph-examples')
const example = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))

let tenant: TestTenant
let elena: string
beforeAll(async () => {
  tenant = await startTestTenant()
  elena = tenant.organisation.castOid('elena')
})
afterAll(() => tenant.stop())

type Body = Record<string, unknown> & { value?: Record<string, unknown>[] }
const json = async (path: string, init?: Parameters<TestTenant['graph']>[1]) =>
  (await (await tenant.graph(path, init)).json()) as Body

/** Events of the story's manager, every field that our Graph gives. */
async function events(prefer: string): Promise<Record<string, unknown>[]> {
  const at = (days: number) => new Date(tenant.organisation.now + days * 86_400_000).toISOString()
  const fields =
    'id,iCalUId,seriesMasterId,type,start,end,originalStartTimeZone,originalEndTimeZone,isAllDay,isCancelled,isDraft,isOrganizer,organizer,attendees,responseStatus,responseRequested,sensitivity,showAs,importance,hideAttendees,hasAttachments,allowNewTimeProposals,isReminderOn,reminderMinutesBeforeStart,isOnlineMeeting,onlineMeetingProvider,onlineMeeting,onlineMeetingUrl,changeKey'
  const page = await json(
    `/users/${elena}/calendarView?startDateTime=${at(-91)}&endDateTime=${at(28)}&$top=1000&$select=${fields}`,
    { headers: { Prefer: prefer } },
  )
  return page.value ?? []
}

describe('an event has the documented names, types and forms', () => {
  const documented = [
    'event-full.1-single-instance',
    'event-full.2-multiple-locations',
    'event-full.3-series-master',
    'event-full.4-teams-online-meeting',
    'event-get.1-attendees-select',
  ]

  it.each(documented)('as in %s', async (name) => {
    for (const event of await events('outlook.timezone="Pacific Standard Time"'))
      expect(differencesOf(event, example(name)), String(event['id'])).toEqual([])
  })

  it('and no property that no example names', async () => {
    const known = new Set(documented.flatMap((name) => propertyPaths(example(name))))
    const group =
      (example('calendarview-list.2-group-full') as Body).value?.flatMap((event) => propertyPaths(event)) ?? []
    const own = new Set((await events('outlook.timezone="UTC"')).flatMap((event) => propertyPaths(event)))
    expect([...own].filter((path) => !known.has(path) && !group.includes(path))).toEqual([])
  })

  it('a page as in the fullest documented calendarView', async () => {
    const at = (days: number) => new Date(tenant.organisation.now + days * 86_400_000).toISOString()
    const page = await json(
      `/users/${elena}/calendarView?startDateTime=${at(-30)}&endDateTime=${at(0)}&$select=id,start,end,attendees,organizer&$top=2`,
    )
    expect(Object.keys(page).toSorted((one, other) => one.localeCompare(other))).toEqual([
      '@odata.context',
      '@odata.nextLink',
      'value',
    ])
    expect(differencesOf(page, example('calendarview-list.2-group-full'))).toEqual([])
    expect(String(page['@odata.nextLink'])).toMatch(/\/calendarView\?startDateTime=.*&\$skip=2$/)
  })

  it('says which preference was applied, as documented', async () => {
    const [, header = ''] =
      /Preference-Applied: (.*)/.exec(readFileSync(join(folder, 'event-get.1-attendees-select.headers.txt'), 'utf8')) ??
      []
    const at = new Date(tenant.organisation.now).toISOString()
    const answer = await tenant.graph(`/users/${elena}/calendarView?startDateTime=${at}&endDateTime=${at}&$select=id`, {
      headers: { Prefer: header },
    })
    expect(answer.headers.get('preference-applied')).toBe(header.trim())
  })
})

describe('people', () => {
  it('a user has the documented default properties and no other', async () => {
    const documented = example('user-get.1-default') as Body
    const { '@odata.context': context, ...user } = await json(`/users/${elena}`)
    expect(String(context)).toMatch(/\/v1\.0\/\$metadata#users\/\$entity$/)
    // `preferredLanguage` and `businessPhones` and their like may be null or empty: the names are what counts.
    expect(new Set(Object.keys(user))).toEqual(new Set(Object.keys(documented)))
    expect(differencesOf(user, documented)).toEqual([])
  })

  it('the manager stands inside the user as documented', async () => {
    const page = await json(
      '/users?$select=id,displayName&$expand=manager($levels=1;$select=id,displayName)&$count=true',
      { headers: { ConsistencyLevel: 'eventual' } },
    )
    const user = page.value?.find((each) => each['id'] === elena)
    expect(differencesOf(user, example('user-manager.2-expand-levels'))).toEqual([])
    expect(user?.['manager']).toMatchObject({ displayName: 'David Chen' })
  })
})

describe('chats', () => {
  it('members have the documented names, types and forms', async () => {
    const token = await tenant.delegatedToken(elena)
    const { id } = tenant.organisation.specialChats.withThird
    const page = await json(`/chats/${encodeURIComponent(id)}/members`, { token })
    expect(differencesOf(page, example('chat-members'))).toEqual([])
    expect(new Set(page.value?.flatMap((member) => Object.keys(member)))).toEqual(
      new Set((example('chat-members') as Body).value?.flatMap((member) => Object.keys(member))),
    )
    const chat = await json(`/chats/${encodeURIComponent(id)}?$expand=members`, { token })
    expect(chat['members']).toEqual(page.value)
  })
})

describe('mail', () => {
  const send = (body: unknown) =>
    tenant.graph(`/users/${tenant.microsoft.mailSender}/sendMail`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  it.each(['sendmail.request-1', 'sendmail.request-2'])('%s is accepted and kept word for word', async (name) => {
    const request = example(name) as {
      message: { subject: string; body: { content: string }; toRecipients: { emailAddress: { address: string } }[] }
    }
    expect((await send(request)).status).toBe(202)
    expect(tenant.microsoft.sentMails().at(-1)).toMatchObject({
      subject: request.message.subject,
      content: request.message.body.content,
      to: request.message.toRecipients.map((each) => each.emailAddress),
    })
  })

  it('a refusal has the documented form', async () => {
    const answer = await send({ message: { subject: 'no body' } })
    expect([answer.status, differencesOf(await answer.json(), example('sendmail.error-400'))]).toEqual([400, []])
  })
})

describe('errors', () => {
  it.each([
    [
      'error-403-ErrorAccessDenied-app-access-policy',
      403,
      async () =>
        tenant.graph(
          `/users/${tenant.organisation.accounts.find((each) => each.department === 'Legal')?.oid}/mailboxSettings`,
        ),
    ],
    [
      'error-404-MailboxNotEnabledForRESTAPI',
      404,
      async () => tenant.graph(`/users/${withoutMailbox()}/mailboxSettings`),
    ],
    ['error-429', 429, async () => failing({ status: 429, retryAfter: '2.128' })],
    ['error-429-ApplicationThrottled-MailboxConcurrency', 429, async () => fifthOfFive()],
  ])('%s', async (name, status, ask) => {
    const documented = example(name) as { error: Record<string, unknown> }
    const answer = await ask()
    const body = (await answer.json()) as { error: Record<string, unknown> }
    expect(answer.status).toBe(status)
    expect(body.error['code']).toBe(documented.error['code'])
    expect(body.error['message']).toBe(documented.error['message'])
    expect(Object.keys(body.error)).toEqual(expect.arrayContaining(Object.keys(documented.error)))
    expect(differencesOf(body, documented)).toEqual([])
  })

  it('a pause of a fraction of a second is asked for as documented', async () => {
    const [, documented] = /Retry-After: (.*)/.exec(readFileSync(join(folder, 'error-429.headers.txt'), 'utf8')) ?? []
    expect((await failing({ status: 429, retryAfter: documented?.trim() ?? '' })).headers.get('retry-after')).toBe(
      '2.128',
    )
  })

  async function failing(fault: { status: number; retryAfter: string }): Promise<Response> {
    const off = tenant.microsoft.faults.add({ service: 'graph', nth: 1, fault: { kind: 'status', ...fault } })
    const answer = await tenant.graph('/users?$select=id')
    off()
    return answer
  }

  async function fifthOfFive(): Promise<Response> {
    // Long enough that on a busy machine, too, the fifth comes while the first four are served.
    const slow = await startTestTenant({ organisation: tenant.organisation, mailboxDelayMs: 3_000 })
    const token = await slow.identityToken()
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(() => slow.graph(`/users/${elena}/mailboxSettings`, { token })),
    )
    const refused = answers.find((answer) => answer.status === 429) ?? answers[0]
    const text = (await refused?.text()) ?? ''
    await slow.stop()
    return new Response(text, { status: refused?.status ?? 0 })
  }

  function withoutMailbox(): string {
    const found = tenant.organisation.accounts.find(
      (each) => each.kind === 'guest' && Number.parseInt(each.oid.slice(-1), 16) % 2 === 0,
    )
    if (!found) throw new Error('no guest has an even id')
    return found.oid
  }
})

it('every documented example is JSON, and none was lost', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(names.length).toBeGreaterThanOrEqual(30)
  for (const name of names) expect(() => example(name.replace(/\.json$/, ''))).not.toThrow()
})
