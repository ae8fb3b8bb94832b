/**
 * What every answer carries: nothing is cached, nothing is guessed, nothing is framed. Who may read an answer from another
 * origin is said by the platform, which was told where our pages live (`cors` in infra/function-app.bicep) and answers
 * every preflight before the app; only which headers a page may look at is left to say here.
 */
export const responseHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Expose-Headers': 'WWW-Authenticate',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  Vary: 'Origin',
  'X-Content-Type-Options': 'nosniff',
}
