import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event, User } from '@microsoft/microsoft-graph-types'
import { describe, expect, it } from 'vitest'
import { toCalendarEntry } from './calendar/calendar-entry.ts'
import { toDirectoryPerson } from './directory-graph.ts'
import { GraphTrouble } from './request/graph-trouble.ts'
import { graphFor } from './graph.ts'
import { mailboxRefusal } from './mailbox-refusal.ts'

const folder = join(import.meta.dirname, '..', '..', 'tests', 'graph-examples')
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))

function example<Body>(name: string): Body {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Body
}

/** Graph that answers every request with one documented body. */
function graphAnswering(text: string, status = 200, headers: Record<string, string> = {}) {
  return graphFor({
    origin: 'https://graph.microsoft.com',
    getToken: async () => 'token',
    fetch: async () => new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } }),
    retry: { pacing: { attempts: 1, floorMs: 1, capMs: 1 } },
  })
}

describe('every documented answer', () => {
  it.each(names)('%s is read without loss', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(await graphAnswering(text).get('/me')).toEqual(JSON.parse(text))
  })

  it.each([
    ['error-403-ErrorAccessDenied-app-access-policy', 403, 'ErrorAccessDenied', '2f038156-cf40-403d-8e46-831fe42a8229'],
    ['error-404-MailboxNotEnabledForRESTAPI', 404, 'MailboxNotEnabledForRESTAPI', undefined],
    ['error-410-SyncStateNotFound', 410, 'SyncStateNotFound', '47e918a9-ce5b-42b4-8a86-12b96c93121a'],
    ['error-429', 429, 'TooManyRequests', '94fb3b52-452a-4535-a601-69e0a90e3aa2'],
    ['error-429-ApplicationThrottled-MailboxConcurrency', 429, 'ApplicationThrottled', undefined],
    ['error-501-NotImplemented-select-skills', 501, 'NotImplemented', '...'],
    ['error-generic-shape', 416, 'invalidRange', 'request-id'],
  ])('%s becomes an error with its code and request id', async (name, status, code, requestId) => {
    const error: unknown = await graphAnswering(JSON.stringify(example(name)), status)
      .get('/me')
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(GraphTrouble)
    expect(error).toMatchObject({ status, code, requestId })
  })

  it('a mailbox that is missing or closed to us is a state of the person', async () => {
    const told = async (name: string, status: number) =>
      mailboxRefusal(
        await graphAnswering(JSON.stringify(example(name)), status)
          .get('/me')
          .catch((e: unknown) => e),
      )
    expect(await told('error-404-MailboxNotEnabledForRESTAPI', 404)).toBe('no-mailbox')
    expect(await told('error-403-ErrorAccessDenied-app-access-policy', 403)).toBe('denied')
    expect(await told('error-429', 429)).toBeUndefined()
    expect(mailboxRefusal(new Error('other'))).toBeUndefined()
  })
})

describe('documented events in our words', () => {
  it('a calendar page keeps times, people and answers, and drops every text', () => {
    const { value } = example<{ value: Event[] }>('calendarview-list.2-group-full')
    const entries = value.map(toCalendarEntry)
    expect(entries[0]).toEqual({
      id: 'AAMkAGI5MWYJOwAAEA==',
      uid: value[0]?.iCalUId,
      type: 'singleInstance',
      startAt: '2017-08-14T21:00:00.000Z',
      endAt: '2017-08-14T22:00:00.000Z',
      isAllDay: false,
      isCancelled: false,
      isDraft: false,
      isOrganizer: true,
      organizer: 'hrtaskforce@contoso.onmicrosoft.com',
      organizerName: 'HR Taskforce',
      attendees: [
        { address: 'hrtaskforce@contoso.onmicrosoft.com', name: 'HR Taskforce', type: 'required', response: 'none' },
        { address: 'meganb@contoso.onmicrosoft.com', name: 'Megan Bowen', type: 'required', response: 'none' },
      ],
      response: 'organizer',
      sensitivity: 'normal',
      showAs: 'busy',
    })
    expect(JSON.stringify(entries)).not.toContain('New Training Plans')
  })

  it('times in a Windows zone become instants', () => {
    const entry = toCalendarEntry(example<Event>('event-full.4-teams-online-meeting'))
    expect(entry).toMatchObject({ startAt: '2017-04-15T18:00:00.000Z', endAt: '2017-04-15T19:00:00.000Z' })
  })

  it('a series master stays a series master', () => {
    expect(toCalendarEntry(example<Event>('event-full.3-series-master'))?.type).toBe('seriesMaster')
  })

  it('what has no times is no entry', () => {
    const { value } = example<{ value: Event[] }>('calendarview-list.1-placeholder')
    expect(value.map(toCalendarEntry)).toEqual([undefined])
  })

  it('a moved occurrence remembers where it was planned', () => {
    const event: Event = {
      id: '1',
      type: 'exception',
      originalStart: '2026-10-15T08:00:00Z',
      start: { dateTime: '2026-10-16T08:00:00.0000000', timeZone: 'UTC' },
      end: { dateTime: '2026-10-16T08:30:00.0000000', timeZone: 'UTC' },
    }
    expect(toCalendarEntry(event)).toMatchObject({ originalStartAt: '2026-10-15T08:00:00.000Z', uid: '1' })
  })
})

describe('documented people in our words', () => {
  it('the default attributes', () => {
    expect(toDirectoryPerson(example<User>('user-get.1-default'))).toEqual([
      {
        oid: '87d349ed-44d7-43e1-9a83-5f2406dee5bd',
        displayName: 'Adele Vance',
        givenName: 'Adele',
        familyName: 'Vance',
        addresses: ['adelev@contoso.onmicrosoft.com'],
        isEnabled: true,
        isGuest: false,
        jobTitle: 'Retail Manager',
        office: '18/2111',
        preferredLanguage: 'en-US',
      },
    ])
  })

  it('the expanded manager, one level up', () => {
    const [person] = toDirectoryPerson(example<User>('user-manager.2-expand-levels'))
    expect(person?.managerOid).toBe('7d54cb02-aaa3-4016-9f9c-a4b49422dd9b')
  })

  it('all addresses, each once, without other protocols', () => {
    const [person] = toDirectoryPerson({
      id: 'A',
      mail: 'Mia@contoso.example',
      userPrincipalName: 'mia@contoso.example',
      proxyAddresses: ['SMTP:Mia@contoso.example', 'smtp:mia.berg@contoso.example', 'SIP:mia@contoso.example'],
    })
    expect(person).toMatchObject({ oid: 'a', addresses: ['mia@contoso.example', 'mia.berg@contoso.example'] })
  })
})
