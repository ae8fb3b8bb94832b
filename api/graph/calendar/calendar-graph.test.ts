import { expect, it } from 'vitest'
import { calendarGraph, eventFields } from './calendar-graph.ts'
import { graphFor } from '../graph.ts'

const span = { from: '2026-07-16T00:00:00Z', to: '2026-11-12T00:00:00Z' }

function calendarAnswering(body: unknown, status = 200) {
  const asked: Request[] = []
  const graph = graphFor({
    origin: 'https://graph.contoso.example',
    getToken: async () => 'token',
    fetch: async (input, init) => {
      asked.push(new Request(input, init))
      return Response.json(body, { status })
    },
  })
  return { calendar: calendarGraph(graph), asked }
}

it('asks for times, people and answers, never for a word of content', async () => {
  const { calendar, asked } = calendarAnswering({ value: [] })
  expect(await calendar.read('mia', span)).toEqual({ kind: 'read', entries: [], unreadable: [] })
  const url = new URL(asked[0]?.url ?? '')
  expect(url.pathname).toBe('/v1.0/users/mia/calendarView')
  expect(url.searchParams.get('startDateTime')).toBe(span.from)
  expect(url.searchParams.get('$select')).toBe(eventFields.join(','))
  expect(asked[0]?.headers.get('prefer')).toBe('outlook.timezone="UTC", IdType="ImmutableId"')
  const words = [
    'subject',
    'body',
    'bodyPreview',
    'location',
    'locations',
    'attachments',
    'extensions',
    'categories',
    'onlineMeeting',
  ]
  expect(eventFields.filter((field) => words.includes(field))).toEqual([])
})

it('a closed or missing mailbox is an answer, anything else is trouble', async () => {
  const refused = (code: string, status: number) => calendarAnswering({ error: { code, message: '' } }, status).calendar
  expect(await refused('ErrorAccessDenied', 403).read('mia', span)).toEqual({ kind: 'denied' })
  expect(await refused('MailboxNotEnabledForRESTAPI', 404).read('mia', span)).toEqual({ kind: 'no-mailbox' })
  expect(await refused('ResourceNotFound', 404).read('mia', span)).toEqual({ kind: 'no-mailbox' })
  await expect(refused('BadRequest', 400).read('mia', span)).rejects.toMatchObject({ status: 400 })
})
