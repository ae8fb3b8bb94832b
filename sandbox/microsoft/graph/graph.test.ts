import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestTenant, type TestTenant } from '../test-tenant.ts'

let tenant: TestTenant
let elena: string
beforeAll(async () => {
  tenant = await startTestTenant()
  elena = tenant.organisation.castOid('elena')
})
afterAll(() => tenant.stop())

type Page = { value: Record<string, unknown>[]; '@odata.nextLink'?: string; '@odata.count'?: number }
type Trouble = { error: { code: string; message: string } }

async function troubleOf(answer: Promise<Response>): Promise<[number, string]> {
  const response = await answer
  return [response.status, ((await response.json()) as Trouble).error.code]
}

/** Every page, following the links as they are given. */
async function everyPage(path: string, headers: Record<string, string> = {}): Promise<Page[]> {
  const pages: Page[] = []
  let next: string | undefined = path
  while (next !== undefined) {
    const page = (await (await tenant.graph(next, { headers })).json()) as Page
    pages.push(page)
    next = page['@odata.nextLink']?.replace(`${tenant.microsoft.graphOrigin}/v1.0`, '')
  }
  return pages
}

const span = () => {
  const at = (days: number) => new Date(tenant.organisation.now + days * 86_400_000).toISOString()
  return `startDateTime=${at(-91)}&endDateTime=${at(28)}`
}
const view = (oid: string, more: string) => `/users/${oid}/calendarView?${span()}&${more}`

describe('/users', () => {
  const fields = '$select=id,displayName,userType,proxyAddresses'
  const eventual = { ConsistencyLevel: 'eventual' }

  it('gives every account once, page by page, with the manager’s id', async () => {
    const pages = await everyPage(
      `/users?${fields}&$expand=manager($levels=1;$select=id)&$top=25&$count=true`,
      eventual,
    )
    const users = pages.flatMap((page) => page.value)
    expect(pages).toHaveLength(3)
    expect(pages[0]?.['@odata.count']).toBe(tenant.organisation.accounts.length)
    expect(new Set(users.map((user) => user['id']))).toEqual(
      new Set(tenant.organisation.accounts.map((each) => each.oid)),
    )
    expect(users.find((user) => user['displayName'] === 'Priya Nair')).toMatchObject({
      userType: 'Member',
      manager: { id: elena },
    })
    expect(users.find((user) => user['displayName'] === 'Margaret Osei')).not.toHaveProperty('manager')
  })

  it('gives the default properties when none are selected', async () => {
    const [page] = await everyPage('/users?$top=999')
    expect(page?.value[0]).not.toHaveProperty('department')
    expect(page?.value[0]).toHaveProperty('userPrincipalName')
  })

  it.each([
    ['an unknown field', '/users?$select=id,shoeSize', 400, 'BadRequest'],
    [
      'an unknown field of the manager',
      '/users?$expand=manager($levels=1;$select=shoeSize)&$count=true',
      400,
      'BadRequest',
    ],
    ['something else expanded', '/users?$expand=photo', 400, 'Request_UnsupportedQuery'],
    ['too large a page', '/users?$top=1000', 400, 'Request_UnsupportedQuery'],
    ['an unknown person', '/users/00000000-0000-4000-8000-000000000000', 404, 'Request_ResourceNotFound'],
    ['an unknown place', '/planets', 400, 'BadRequest'],
  ])('refuses %s', async (_, path, status, code) => {
    expect(await troubleOf(tenant.graph(path, { headers: eventual }))).toEqual([status, code])
  })

  it('wants the header of advanced queries for levels', async () => {
    expect(await troubleOf(tenant.graph('/users?$expand=manager($levels=1;$select=id)'))).toEqual([
      400,
      'Request_UnsupportedQuery',
    ])
  })

  it('one person, by id or address, and their manager', async () => {
    const priya = tenant.organisation.castOid('priya')
    expect(
      await (await tenant.graph('/users/priya.nair@contoso.example?$select=id,employeeHireDate')).json(),
    ).toMatchObject({ id: priya, employeeHireDate: '2023-02-06T00:00:00Z' })
    expect(await (await tenant.graph(`/users/${priya}/manager?$select=id`)).json()).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      id: elena,
    })
    expect(await troubleOf(tenant.graph(`/users/${tenant.organisation.castOid('margaret')}/manager`))).toEqual([
      404,
      'Request_ResourceNotFound',
    ])
  })
})

describe('calendarView', () => {
  const fields =
    '$select=id,iCalUId,seriesMasterId,type,start,end,originalStart,isAllDay,isCancelled,isOrganizer,organizer,attendees,responseStatus,showAs,onlineMeeting'

  it('pages without loss or repetition, and by start', async () => {
    const pages = await everyPage(view(elena, `${fields}&$top=40`))
    const events = pages.flatMap((page) => page.value)
    expect(pages.length).toBeGreaterThan(2)
    expect(new Set(events.map((event) => event['id'])).size).toBe(events.length)
    expect(events).toEqual((await everyPage(view(elena, `${fields}&$top=1000`)))[0]?.value)
    expect(events.map((event) => event['type'])).toContain('exception')
    expect(events.map((event) => event['type'])).not.toContain('seriesMaster')
  })

  it('gives times in the zone that is preferred, seven digits and no offset, and says so', async () => {
    const start = async (zone: string) => {
      const answer = await tenant.graph(view(elena, `${fields}&$top=5`), {
        headers: { Prefer: `outlook.timezone="${zone}", IdType="ImmutableId"` },
      })
      const page = (await answer.json()) as {
        value: { type: string; start: { dateTime: string; timeZone: string }; id: string }[]
      }
      const event = page.value.find((each) => each.type !== 'singleInstance')
      return { applied: answer.headers.get('preference-applied'), ...event?.start, id: event?.id }
    }
    const [utc, india] = [await start('UTC'), await start('India Standard Time')]
    expect(utc).toMatchObject({ applied: 'outlook.timezone="UTC", IdType="ImmutableId"', timeZone: 'UTC' })
    expect(utc.dateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.0000000$/)
    expect(Date.parse(`${india.dateTime}Z`) - Date.parse(`${utc.dateTime}Z`)).toBe(5.5 * 3_600_000)
    expect(india.id).toBe(utc.id)
  })

  it('gives other ids without the preference for immutable ones, and the same iCalUId on both calendars', async () => {
    const events = async (oid: string, prefer: string) =>
      (await everyPage(view(oid, `${fields}&$top=1000`), { Prefer: prefer })).flatMap((page) => page.value)
    const immutable = await events(elena, 'IdType="ImmutableId"')
    const plain = await events(elena, 'outlook.timezone="UTC"')
    expect(immutable.map((event) => event['iCalUId'])).toEqual(plain.map((event) => event['iCalUId']))
    expect(immutable[0]?.['id']).not.toBe(plain[0]?.['id'])
    const ofJonas = await withEveryCalendar(() => events(tenant.organisation.castOid('jonas'), ''))
    const others = new Set(ofJonas.map((event) => event['iCalUId']))
    expect(plain.filter((event) => others.has(event['iCalUId'])).length).toBeGreaterThan(10)
  })

  it('only the organiser’s copy follows the answers of others', async () => {
    const shared = async (oid: string) =>
      (await everyPage(view(oid, `${fields}&$top=1000`))).flatMap((page) => page.value)
    const jonas = await withEveryCalendar(() => shared(tenant.organisation.castOid('jonas')))
    const ownCopies = (await shared(elena)).filter(
      (event) => event['isOrganizer'] && jonas.some((other) => other['iCalUId'] === event['iCalUId']),
    )
    const team = ownCopies.find((event) => (event['attendees'] as unknown[]).length > 3)
    const answers = (event: Record<string, unknown> | undefined) =>
      ((event?.['attendees'] ?? []) as { status: { response: string } }[]).map((each) => each.status.response)
    expect(new Set(answers(team))).toEqual(new Set(['accepted']))
    const copy = jonas.find((event) => event['iCalUId'] === team?.['iCalUId'])
    expect(answers(copy).toSorted((one, other) => one.localeCompare(other))).toEqual([
      'accepted',
      ...answers(copy)
        .slice(1)
        .map(() => 'none'),
    ])
    expect(copy?.['responseStatus']).toMatchObject({ response: 'accepted' })
  })

  it('a cancelled copy is marked and free', async () => {
    const events = (await everyPage(view(elena, `${fields}&$top=1000`))).flatMap((page) => page.value)
    const cancelled = events.filter((event) => event['isCancelled'])
    expect(cancelled.length).toBeGreaterThan(0)
    for (const event of cancelled) expect([event['showAs'], event['isOrganizer']]).toEqual(['free', false])
  })

  it.each(['subject', 'body', 'bodyPreview', 'location', 'locations', 'body/content', 'categories'])(
    'never gives %s',
    async (field) => {
      expect(await troubleOf(tenant.graph(view(elena, `$select=id,${field}`)))).toEqual([400, 'SandboxContentRefused'])
    },
  )

  it.each([
    ['everything at once', '', 'SandboxContentRefused'],
    ['an unknown field', '&$select=id,mood', 'BadRequest'],
    ['a page of none', '&$select=id&$top=0', 'ErrorInvalidParameter'],
    ['a page of 1001', '&$select=id&$top=1001', 'ErrorInvalidParameter'],
  ])('refuses %s', async (_, more, code) => {
    expect(await troubleOf(tenant.graph(`/users/${elena}/calendarView?${span()}${more}`))).toEqual([400, code])
  })

  it('refuses a request without a window, and an unknown zone', async () => {
    expect(await troubleOf(tenant.graph(`/users/${elena}/calendarView?$select=id`))).toEqual([
      400,
      'ErrorInvalidParameter',
    ])
    expect(
      await troubleOf(
        tenant.graph(view(elena, '$select=id'), { headers: { Prefer: 'outlook.timezone="Middle-earth"' } }),
      ),
    ).toEqual([400, 'TimeZoneNotSupportedException'])
  })

  it('says that a mailbox is missing, closed to us, or nobody’s', async () => {
    const { accounts } = tenant.organisation
    const guests = accounts.filter((each) => each.kind === 'guest').map((each) => each.oid)
    for (const guest of guests) {
      const [status, code] = await troubleOf(tenant.graph(view(guest, '$select=id')))
      expect(status).toBe(404)
      expect(['MailboxNotEnabledForRESTAPI', 'ResourceNotFound']).toContain(code)
    }
    const legal = accounts.find((each) => each.department === 'Legal')?.oid ?? ''
    expect(await troubleOf(tenant.graph(view(legal, '$select=id')))).toEqual([403, 'ErrorAccessDenied'])
    expect(await troubleOf(tenant.graph(view('nobody@contoso.example', '$select=id')))).toEqual([
      404,
      'ErrorInvalidUser',
    ])
  })
})

describe('mailboxSettings', () => {
  it('gives zone, language and the days somebody works', async () => {
    const answer = await tenant.graph(
      `/users/${tenant.organisation.castOid('sofia')}/mailboxSettings?$select=timeZone,language,workingHours`,
    )
    expect(await answer.json()).toMatchObject({
      language: { locale: 'de-DE' },
      workingHours: {
        daysOfWeek: ['monday', 'tuesday', 'wednesday'],
        startTime: '08:00:00.0000000',
        timeZone: { name: 'W. Europe Standard Time' },
      },
    })
  })

  it('refuses unknown fields and closed mailboxes', async () => {
    expect(await troubleOf(tenant.graph(`/users/${elena}/mailboxSettings?$select=mood`))).toEqual([400, 'BadRequest'])
    const legal = tenant.organisation.accounts.find((each) => each.department === 'Legal')?.oid
    expect(await troubleOf(tenant.graph(`/users/${legal}/mailboxSettings`))).toEqual([403, 'ErrorAccessDenied'])
  })
})

describe('chats', () => {
  const path = (id: string) => `/chats/${encodeURIComponent(id)}?$expand=members`

  it('a member reads the members, with tenants and directory ids', async () => {
    const { withGuest } = tenant.organisation.specialChats
    const chat = (await (
      await tenant.graph(path(withGuest.id), { token: await tenant.delegatedToken(elena) })
    ).json()) as {
      chatType: string
      members: { userId: string; tenantId: string }[]
    }
    expect(chat.chatType).toBe('meeting')
    expect(chat.members.map((member) => member.tenantId === tenant.microsoft.tenantId)).toEqual([true, false])
    expect(chat.members[0]?.userId).toBe(elena)
  })

  it('nobody else does', async () => {
    const { withGuest } = tenant.organisation.specialChats
    const stranger = await tenant.delegatedToken(tenant.organisation.castOid('grace'))
    expect(await troubleOf(tenant.graph(path(withGuest.id), { token: stranger }))).toEqual([403, 'Forbidden'])
    expect(await troubleOf(tenant.graph(path('19:meeting_none@thread.v2'), { token: stranger }))).toEqual([
      404,
      'NotFound',
    ])
    expect(await troubleOf(tenant.graph(path(withGuest.id)))).toEqual([403, 'Forbidden'])
    expect(
      await troubleOf(
        tenant.graph(`/chats/${withGuest.id}?$expand=messages`, { token: await tenant.delegatedToken(elena) }),
      ),
    ).toEqual([400, 'BadRequest'])
  })
})

describe('sendMail', () => {
  const send = (sender: string, message: object | string) =>
    tenant.graph(`/users/${sender}/sendMail`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof message === 'string' ? message : JSON.stringify({ message, saveToSentItems: false }),
    })
  const mail = (address: string) => ({
    subject: 'Your week',
    body: { contentType: 'html', content: '<p>Three promises</p>' },
    toRecipients: [{ emailAddress: { address } }],
  })

  it('accepts, and the mail lies in the mailbox of whoever has the address', async () => {
    const answer = await send(tenant.microsoft.mailSender, mail('Elena.Rossi@contoso-group.example'))
    expect([answer.status, await answer.text()]).toEqual([202, ''])
    expect(tenant.microsoft.mailbox(elena)).toMatchObject([
      { subject: 'Your week', contentType: 'html', content: '<p>Three promises</p>', from: { name: 'Throughline' } },
    ])
    expect(tenant.microsoft.mailbox(tenant.organisation.castOid('priya'))).toEqual([])
    expect(tenant.microsoft.sentMails()).toHaveLength(1)
  })

  it('lists a message in MIME under the date in its head, which is that of whoever wrote it', async () => {
    const [grace, head] = [tenant.organisation.castOid('grace'), 'Date: Mon, 12 Oct 2026 15:30:00 +0000']
    const address = tenant.organisation.find(grace)?.mail
    const lines = ['Subject: Week', `To: ${address}`, head, 'Message-ID: <1@contoso.example>', 'MIME-Version: 1.0']
    const body = Buffer.from([...lines, 'Content-Type: text/plain; charset=utf-8', '', 'Two'].join('\r\n'))
    await tenant.graph(`/users/${tenant.microsoft.mailSender}/sendMail`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: body.toString('base64'),
    })
    expect(tenant.microsoft.mailbox(grace)).toMatchObject([{ subject: 'Week', sentAt: '2026-10-12T15:30:00.000Z' }])
  })

  it('refuses other senders, recipients without an address and what is no message', async () => {
    expect(await troubleOf(send(elena, mail('priya.nair@contoso.example')))).toEqual([403, 'ErrorAccessDenied'])
    expect(await troubleOf(send(tenant.microsoft.mailSender, mail('nobody')))).toEqual([400, 'ErrorInvalidRecipients'])
    expect(await troubleOf(send(tenant.microsoft.mailSender, '{'))).toEqual([400, 'ErrorInvalidRequest'])
    expect(tenant.microsoft.sentMails()).toHaveLength(2)
  })
})

/** Jonas leads nobody, so his calendar is closed; the tenant-wide permission opens it. */
async function withEveryCalendar<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const { application } = tenant.microsoft.permissions
  application.add('Calendars.ReadBasic.All')
  try {
    return await ask()
  } finally {
    application.delete('Calendars.ReadBasic.All')
  }
}

describe('permissions', () => {
  it('open the settings of everybody who takes part, and the calendars of those who lead somebody', async () => {
    const jonas = tenant.organisation.castOid('jonas')
    expect((await tenant.graph(`/users/${jonas}/mailboxSettings?$select=timeZone`)).status).toBe(200)
    expect(await troubleOf(tenant.graph(view(jonas, '$select=id')))).toEqual([403, 'ErrorAccessDenied'])
  })

  it('the group of those who take part is read with its own permission only', async () => {
    const path = `/groups/${tenant.organisation.pilotGroup.id}/members?$select=id&$top=20`
    expect(await troubleOf(tenant.graph(path))).toEqual([403, 'Authorization_RequestDenied'])
    tenant.microsoft.permissions.application.add('GroupMember.Read.All')
    const members = (await everyPage(path)).flatMap((page) => page.value)
    tenant.microsoft.permissions.application.delete('GroupMember.Read.All')
    expect(new Set(members.map((member) => member['id']))).toEqual(tenant.organisation.pilotGroup.memberOids)
  })

  it('a tenant-wide calendar permission opens what the group closes', async () => {
    const legal = tenant.organisation.accounts.find((each) => each.department === 'Legal')?.oid ?? ''
    tenant.microsoft.permissions.application.add('Calendars.ReadBasic.All')
    const { status } = await tenant.graph(view(legal, '$select=id'))
    tenant.microsoft.permissions.application.delete('Calendars.ReadBasic.All')
    expect(status).toBe(200)
  })

  it('without the permission the directory is closed, to people as well', async () => {
    expect(await troubleOf(tenant.graph('/users', { token: await tenant.delegatedToken(elena) }))).toEqual([
      403,
      'Authorization_RequestDenied',
    ])
    expect(
      await troubleOf(tenant.graph(view(elena, '$select=id'), { token: await tenant.delegatedToken(elena) })),
    ).toEqual([403, 'ErrorAccessDenied'])
  })

  it('a token for another service, of the tab, or none at all is refused', async () => {
    for (const token of [
      await tenant.identityToken('https://storage.azure.com'),
      await tenant.microsoft.tokenFor(elena),
      'nonsense',
    ]) {
      expect(await troubleOf(tenant.graph('/users', { token }))).toEqual([401, 'InvalidAuthenticationToken'])
    }
    expect(await troubleOf(fetch(`${tenant.microsoft.graphOrigin}/v1.0/users`))).toEqual([
      401,
      'InvalidAuthenticationToken',
    ])
  })
})

it('Graph names the manager of the day it is asked', async () => {
  const { organisation } = tenant
  const lea = organisation.castOid('lea')
  const changed = (organisation.history(lea)[1]?.from ?? 0) * 86_400_000
  const earlier = await startTestTenant({ organisation, clock: () => changed - 3_600_000 })
  const answer = await earlier.graph(`/users/${lea}/manager?$select=id`)
  await earlier.stop()
  expect(await answer.json()).toMatchObject({ id: organisation.castOid('kwame') })
  expect(await (await tenant.graph(`/users/${lea}/manager?$select=id`)).json()).toMatchObject({ id: elena })
})
