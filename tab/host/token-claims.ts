/** What a token says of itself: when it ends (`exp`, seconds) and the person's app roles. Anything may be missing. */
export type TokenClaims = { exp?: number; roles?: readonly string[] }

/**
 * What stands in a JWT, or undefined where it cannot be read. Only the API judges a token: from this a page knows when to
 * ask for another one, and which parts to offer.
 */
export function claimsIn(token: string): TokenClaims | undefined {
  try {
    const payload = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))
    return JSON.parse(payload) as TokenClaims
  } catch {
    return undefined
  }
}
