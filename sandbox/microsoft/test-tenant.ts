import { type Certificate, makeCertificate } from '../certificate.ts'
import { makeOrganisation, type Organisation } from '../organisation/make-organisation.ts'
import { trustCertificate } from '../trust-certificate.ts'
import { type Microsoft, type MicrosoftOptions, startMicrosoft } from './start-microsoft.ts'

/** A small tenant for tests, trusted by this process, with short ways to what tests ask for. */
export type TestTenant = {
  organisation: Organisation
  microsoft: Microsoft
  certificate: Certificate
  /** A token of the managed identity. */
  identityToken(resource?: string): Promise<string>
  /** The raw answer to an on-behalf-of request; what is given replaces the usual form fields. */
  exchange(oid: string, form?: Record<string, string>): Promise<Response>
  /** A Graph token on behalf of a person. */
  delegatedToken(oid: string): Promise<string>
  /** A Graph request, as the application unless another token is given. */
  graph(path: string, init?: RequestInit & { token?: string }): Promise<Response>
  stop(): Promise<void>
}

export async function startTestTenant(options: Partial<MicrosoftOptions> = {}): Promise<TestTenant> {
  const organisation = options.organisation ?? makeOrganisation({ people: 60, today: new Date().toISOString() })
  const certificate = await makeCertificate()
  trustCertificate(certificate)
  const microsoft = await startMicrosoft({ organisation, certificate, ...options })

  async function identityToken(resource = 'https://graph.microsoft.com'): Promise<string> {
    const address = `${microsoft.identityEndpoint}?api-version=2019-08-01&resource=${encodeURIComponent(resource)}`
    const answer = await fetch(address, { headers: { 'x-identity-header': microsoft.identityHeader } })
    return ((await answer.json()) as { access_token: string }).access_token
  }

  async function exchange(oid: string, form: Record<string, string> = {}): Promise<Response> {
    return fetch(`${microsoft.entraOrigin}/${microsoft.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        requested_token_use: 'on_behalf_of',
        client_id: microsoft.apiClientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: form['client_assertion'] ?? (await identityToken('api://AzureADTokenExchange')),
        assertion: form['assertion'] ?? (await microsoft.tokenFor(oid)),
        scope: 'https://graph.microsoft.com/Chat.ReadBasic',
        ...form,
      }),
    })
  }

  return {
    organisation,
    microsoft,
    certificate,
    identityToken,
    exchange,
    delegatedToken: async (oid) => ((await (await exchange(oid)).json()) as { access_token: string }).access_token,
    graph: async (path, { token, ...init } = {}) => {
      const authorization = `Bearer ${token ?? (await identityToken())}`
      const headers = new Headers(init.headers)
      headers.set('authorization', authorization)
      return fetch(`${microsoft.graphOrigin}/v1.0${path}`, { ...init, headers })
    },
    stop: async () => {
      await microsoft.close()
      certificate.dispose()
    },
  }
}
