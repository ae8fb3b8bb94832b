import type { RunningTenant } from '../tenant.ts'

/** What `npm start -- --json` prints for programs: every address, and who they can be. */
export function readyLine(tenant: RunningTenant): object {
  const { webOrigin, microsoft, caPath, personas } = tenant
  return {
    page: `${webOrigin}/`,
    /** A Teams window: add persona, surface, thread, theme and width. */
    window: `${webOrigin}/host`,
    api: `${webOrigin}/api`,
    graph: microsoft.graphOrigin,
    entra: microsoft.entraOrigin,
    /** GET with an `oid` answers `{"token": "…"}`: a token for the API as Teams gets it for that person. */
    token: `${webOrigin}/sandbox/token?oid=`,
    /** POST with a job's name at the end runs it and answers how it went. */
    jobs: `${webOrigin}/sandbox/jobs/`,
    /** GET with an `oid` answers that person's mails. */
    mail: `${webOrigin}/sandbox/mail?oid=`,
    tenantId: microsoft.tenantId,
    /** Authority of the https addresses, for NODE_EXTRA_CA_CERTS. */
    certificateAuthority: caPath,
    personas: personas.map(({ oid, name, role, pairs }) => ({
      oid,
      name,
      role,
      pairs: pairs.map(({ pairId, side, withName, threadId, meetingId }) => {
        return { pairId, side, other: withName, thread: threadId, meetingId }
      }),
    })),
  }
}
