import { expect, it } from 'vitest'
import { mimeFault } from './mime-fault.ts'
import { readMime } from './read-mime.ts'

const whole = `To: elena@contoso.example
Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=
List-Unsubscribe: <https://api.contoso.example/api/endMails?word=x>
Message-ID: <one@contoso.example>
Date: Mon, 12 Oct 2026 05:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative;
 boundary="--part"

----part
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Gr=C3=BC=C3=9Fe
----part
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 7bit

<p>Hello</p>
----part--
`.replaceAll('\n', '\r\n')

const faultOf = (text: string) => mimeFault(Buffer.from(text, 'utf8'))

it('has nothing to say of a message that every server understands', () => {
  expect(faultOf(whole)).toBeUndefined()
})

it.each([
  ['letters beyond seven bits', whole.replace('<p>Hello', '<p>Grüße'), /seven bits/],
  ['lines without their CR', whole.replaceAll('\r\n', '\n'), /CRLF/],
  ['a line without an end', whole.replace('<p>Hello', `<p>${'x'.repeat(999)}`), /998/],
  ['two subjects', whole.replace('Date:', 'Subject: b\r\nDate:'), /Subject stands there 2 times/],
  ['no date', whole.replace(/Date:.*\r\n/, ''), /Date stands there 0 times/],
  ['a word that is too long', whole.replace('Gr=C3', 'x'.repeat(80)), /75/],
  ['no boundary', whole.replace(/;\r\n boundary=.*\r\n/, '\r\n'), /no boundary/],
  ['no end', whole.replace('----part--', ''), /last boundary/],
  ['a part in eight bits', whole.replace('7bit', '8bit'), /sent as 8bit/],
  ['a part without its letters', whole.replace('text/html; charset=utf-8', 'text/html'), /A part is text\/html/],
])('names %s', (_, text, fault) => {
  expect(faultOf(text)).toMatch(fault)
})

it('reads both parts and the headers, and answers as Graph does to what is no base64 or no message', async () => {
  const base64 = (text: string) => Buffer.from(Buffer.from(text, 'utf8').toString('base64'))
  expect(await readMime(base64(whole))).toMatchObject({
    to: [{ address: 'elena@contoso.example' }],
    subject: 'Grüße',
    contentType: 'html',
    content: '<p>Hello</p>\n',
    text: 'Grüße\n',
    headers: expect.arrayContaining([
      { name: 'List-Unsubscribe', value: '<https://api.contoso.example/api/endMails?word=x>' },
    ]),
  })
  const codeOf = async (body: Buffer) => ((await readMime(body)) as { body?: unknown }).body
  expect(JSON.stringify(await codeOf(Buffer.from('{"message":{}}')))).toContain('ErrorMimeContentInvalidBase64String')
  expect(JSON.stringify(await codeOf(base64('hello')))).toContain('ErrorMimeContentInvalid')
})
