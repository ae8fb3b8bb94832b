import { expect, it } from 'vitest'
import { LaterError } from '../ports/later.ts'
import { graphFor } from './graph.ts'
import { mailGraph, mailPacing } from './mail-graph.ts'

const mail = { to: 'elena@contoso.example', subject: 'Your 1:1s this week', html: '<p>Good morning</p>' }

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

it('sends one HTML message to one person from the sender’s mailbox', async () => {
  const { send, asked } = senderAnswering(() => new Response(null, { status: 202 }))
  expect(await send()).toEqual({ kind: 'sent' })
  expect(asked[0]?.url).toBe('https://graph.contoso.example/v1.0/users/1on1%40contoso.example/sendMail')
  expect(await asked[0]?.json()).toMatchObject({
    message: {
      subject: mail.subject,
      body: { contentType: 'html', content: mail.html },
      toRecipients: [{ emailAddress: { address: mail.to } }],
    },
  })
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
