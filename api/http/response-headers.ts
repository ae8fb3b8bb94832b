/**
 * What every answer carries: nothing is cached, nothing is guessed, nothing is framed, and only our own pages,
 * which may live on another origin than the API, can read it.
 */
export function responseHeaders(tabOrigin: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': tabOrigin,
    'Access-Control-Expose-Headers': 'WWW-Authenticate',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    Vary: 'Origin',
    'X-Content-Type-Options': 'nosniff',
  }
}

/**
 * What a browser asks before it sends a request with a token from another origin. Answers alike for every path. It
 * remembers the answer for two hours and per address: an address that holds nothing but the operation's name is asked
 * about once, whichever pair it is sent for.
 */
export function preflightHeaders(tabOrigin: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': tabOrigin,
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type',
    'Access-Control-Max-Age': '7200',
    Vary: 'Origin',
  }
}
