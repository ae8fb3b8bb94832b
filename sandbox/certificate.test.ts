import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { makeCertificate } from './certificate.ts'

const ask = (address: string) =>
  `fetch('${address}').then((a) => a.text()).then((t) => process.stdout.write(t), (e) => process.stdout.write(String(e.cause?.code)))`

function answerOf(address: string, environment: Record<string, string>) {
  return new Promise<string>((resolve, reject) => {
    execFile(process.execPath, ['-e', ask(address)], { env: environment }, (error, out) =>
      error ? reject(error) : resolve(out),
    )
  })
}

test('a program that is told of the authority trusts the server by name and by number, another does not', async () => {
  const certificate = await makeCertificate()
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (_, response) => response.end('hello'))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const told = { NODE_EXTRA_CA_CERTS: certificate.caPath }
  expect(await answerOf(`https://localhost:${port}`, told)).toBe('hello')
  expect(await answerOf(`https://127.0.0.1:${port}`, told)).toBe('hello')
  expect(await answerOf(`https://127.0.0.1:${port}`, {})).toMatch(/CERT|SIGNATURE|ISSUER/)
  server.close()
  certificate.dispose()
  expect(existsSync(certificate.caPath)).toBe(false)
})
