import { expect, it } from 'vitest'
import { Later } from '../ports/later.ts'
import { graphFor } from './graph.ts'
import { mailGraph } from './mail-graph.ts'

function senderAnswering(answer: () => Response) {
  const asked: Request[] = []
  const graph = graphFor({
    origin: 'https://graph.contoso.example',
    getToken: async () => 'token',
    fetch: async (input, init) => {
      asked.push(new Request(input, init))
      return answer()
    },
  })
  return { sender: mailGraph(graph, '1on1@contoso.example'), asked }
}

const mail = { to: 'elena@contoso.example', subject: 'Your 1:1s this week', html: '<p>Good morning</p>' }

it('sends one HTML message to one person from the sender’s mailbox', async () => {
  const { sender, asked } = senderAnswering(() => new Response(null, { status: 202 }))
  expect(await sender.send(mail)).toEqual({ kind: 'sent' })
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
  const failing = (status: number) => senderAnswering(() => Response.json({ error: { code: 'x' } }, { status })).sender
  expect(await failing(400).send(mail)).toEqual({ kind: 'refused', reason: '400 x' })
  expect(await failing(503).send(mail)).toEqual({ kind: 'unknown', reason: '503 x' })
})

it('asks for a later attempt when Graph wants a long pause', async () => {
  const { sender } = senderAnswering(() => Response.json({}, { status: 429, headers: { 'retry-after': '120' } }))
  const error: unknown = await sender.send(mail).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Later)
  expect((error as Later).seconds).toBe(120)
})
