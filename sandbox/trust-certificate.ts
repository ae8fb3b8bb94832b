import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { Certificate } from './certificate.ts'

/** Makes this process trust the sandbox: what NODE_EXTRA_CA_CERTS does for a child, which reads it before it starts. */
export function trustCertificate(certificate: Pick<Certificate, 'ca'>): void {
  setDefaultCACertificates([...getCACertificates('default'), certificate.ca])
}
