import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'
import { mimeFault } from '../../sandbox/microsoft/graph/mail/mime-fault.ts'
import { LaterError } from '../ports/later.ts'
import { graphFor } from './graph.ts'
import { mailGraph, mailPacing } from './mail-graph.ts'
import { mimeMessage } from './mime-message.ts'

const mail = {
  to: 'elena@contoso.example',
  subject: 'Ihre 1:1s diese Woche: 2 Termine, 3 Zusagen überfällig, und noch viel mehr als in eine Zeile passt',
  html: '<p>Guten Morgen, Jörg</p>',
  text: 'Guten Morgen, Jörg\n.\nFrom now on',
  wayOut: `https://api.contoso.example/api/endMails?word=${'a'.repeat(200)}`,
}

function senderAnswering(answer: () => Response, getToken = async () => 'token') {
  const asked: Request[] = []
  const graph = graphFor({
    origin: 'https://graph.contoso.example',
    getToken,
    retry: { pacing: mailPacing },
    fetch: async (input, init) => {
      asked.push(new Request(input, init))
      return answer()
    },
  })
  const sender = mailGraph(graph, '1on1@contoso.example')
  return { send: (onLeaving = async () => {}) => sender.send(mail, onLeaving), asked }
}

it('sends one message in MIME to one person from the sender’s mailbox: text, HTML and the way out', async () => {
  const { send, asked } = senderAnswering(() => new Response(null, { status: 202 }))
  expect(await send()).toEqual({ kind: 'sent' })
  expect(asked[0]?.url).toBe('https://graph.contoso.example/v1.0/users/1on1%40contoso.example/sendMail')
  expect(asked[0]?.headers.get('content-type')).toBe('text/plain')
  const raw = Buffer.from((await asked[0]?.text()) ?? '', 'base64')
  expect(mimeFault(raw)).toBeUndefined()
  const { from, to, subject, html, text, headers } = await PostalMime.parse(raw)
  expect({ from, to, subject, html, text }).toMatchObject({
    from: { address: '1on1@contoso.example' },
    to: [{ address: mail.to }],
    subject: mail.subject,
    html: expect.stringContaining(mail.html),
    text: expect.stringContaining(mail.text),
  })
  const valueOf = (name: string) => headers.find(({ key }) => key === name)?.value
  expect(valueOf('list-unsubscribe')).toBe(`<${mail.wayOut}>`)
  expect(valueOf('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(raw.toString()).toContain(`List-Unsubscribe: <${mail.wayOut}>\r\n`)
})

it('leaves out the way out of a mail that was asked for, and a sender that is known by its id alone', async () => {
  const { wayOut: _, ...asked } = mail
  const raw = Buffer.from(await mimeMessage(asked, 'a0000000-0000-4000-8000-000000000001'), 'base64')
  expect(mimeFault(raw)).toBeUndefined()
  expect(raw.toString()).not.toMatch(/^(List-|From:)/im)
})

it('brings any subject and any words through as they are, however long, in whatever script', async () => {
  const signs = fc.constantFrom('a', 'ü', '題', '🙂', '=', '?', '-', '.', '<b>', ' und ', '\n', '--', 'x'.repeat(90))
  const words = fc.array(signs, { minLength: 1, maxLength: 120, size: 'max' }).map((some) => `z${some.join('')}z`)
  await fc.assert(
    fc.asyncProperty(words, words, words, async (title, text, html) => {
      const subject = title.replaceAll('\n', ' ').replaceAll(/ +/g, ' ')
      const raw = Buffer.from(await mimeMessage({ ...mail, subject, text, html }, '1on1@contoso.example'), 'base64')
      expect(mimeFault(raw)).toBeUndefined()
      const read = await PostalMime.parse(raw)
      expect({ subject: read.subject, text: read.text?.trim(), html: read.html?.trim() }).toEqual({
        subject,
        text,
        html,
      })
    }),
  )
})

it('tells a refusal from a mail that may be on its way', async () => {
  const failing = (status: number) => senderAnswering(() => Response.json({ error: { code: 'x' } }, { status })).send()
  expect(await failing(400)).toEqual({ kind: 'refused', reason: '400 x' })
  expect(await failing(503)).toEqual({ kind: 'unknown', reason: '503 x' })
})

it('asks for a later attempt when Graph wants a long pause', async () => {
  const { send } = senderAnswering(() => Response.json({}, { status: 429, headers: { 'retry-after': '120' } }))
  const error: unknown = await send().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(LaterError)
  expect((error as LaterError).seconds).toBe(120)
})

it('never sleeps in the middle of sending: a short pause is a later attempt as well', async () => {
  const { send, asked } = senderAnswering(() => Response.json({}, { status: 429, headers: { 'retry-after': '2.128' } }))
  await expect(send()).rejects.toMatchObject({ name: 'Later', seconds: 30 })
  expect(asked).toHaveLength(1)
})

it('says when the mail begins to leave, and asks nothing of Graph before that was heard', async () => {
  const { send, asked } = senderAnswering(() => new Response(null, { status: 202 }))
  await expect(send(() => Promise.reject(new Error('not written down')))).rejects.toThrow('not written down')
  expect(asked).toEqual([])
})

it('throws when it is certain that the mail never left: no token, no connection', async () => {
  const noToken = senderAnswering(
    () => new Response(null, { status: 202 }),
    () => Promise.reject(new Error('the identity endpoint is down')),
  )
  await expect(noToken.send()).rejects.toMatchObject({ code: 'NoToken', isAmbiguous: false })
  expect(noToken.asked).toEqual([])
  const offline = senderAnswering(() => {
    throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })
  })
  await expect(offline.send()).rejects.toMatchObject({ status: 0, isAmbiguous: false })
})
