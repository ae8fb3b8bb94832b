import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { machineNow } from './clock/clock.ts'

/** What an https server on this machine needs, and what a client needs to trust it. All texts are PEM. */
export type Certificate = {
  /** The server's certificate: `localhost`, `127.0.0.1` and `::1`. */
  cert: string
  key: string
  /** The authority that signed it: the `ca` option of Node's clients. */
  ca: string
  /** The same three as files. `caPath` is the value for NODE_EXTRA_CA_CERTS of a child process. */
  certPath: string
  keyPath: string
  caPath: string
  /** Deletes the files. */
  dispose(): void
}

const lifeDays = 30
const hosts = [
  { type: 2, value: 'localhost' },
  { type: 7, ip: '127.0.0.1' },
  { type: 7, ip: '::1' },
] as const

/**
 * Makes a fresh authority and a server certificate for this machine's loopback names, in a few milliseconds
 * (elliptic curves: RSA keys would cost a tenth of a second each). Nothing is installed in the system;
 * a program trusts it only when it is told to. Without a folder of the caller's the files lie in one that is
 * made here and goes with them.
 */
export async function makeCertificate(given?: string): Promise<Certificate> {
  const directory = given ?? mkdtempSync(join(tmpdir(), 'throughline-'))
  // TLS goes by the machine's clock, on whatever day the sandbox lives.
  const notBeforeDate = new Date(machineNow() - 3_600_000)
  const notAfterDate = new Date(machineNow() + lifeDays * 86_400_000)
  const common = { keyType: 'ec', algorithm: 'sha256', notBeforeDate, notAfterDate } as const
  // A name of its own: a client that trusts two sandboxes looks their authorities up by name.
  const authority = await generate([{ name: 'commonName', value: `Throughline sandbox ${randomUUID()}` }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...common,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...hosts] },
    ],
  })
  return {
    cert: server.cert,
    key: server.private,
    ca: authority.cert,
    ...writeFiles(directory, authority, server, given === undefined),
  }
}

function writeFiles(
  directory: string,
  authority: { cert: string },
  server: { cert: string; private: string },
  isOurs: boolean,
) {
  const certPath = join(directory, 'server.pem')
  const keyPath = join(directory, 'server.key')
  const caPath = join(directory, 'authority.pem')
  writeFileSync(certPath, server.cert)
  writeFileSync(keyPath, server.private, { mode: 0o600 })
  writeFileSync(caPath, authority.cert)
  return {
    certPath,
    keyPath,
    caPath,
    dispose: () => {
      for (const path of [certPath, keyPath, caPath]) rmSync(path, { force: true })
      if (isOurs) rmSync(directory, { recursive: true, force: true })
    },
  }
}
