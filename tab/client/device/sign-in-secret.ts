/**
 * What a person's sign-in brings and nothing else does: the `sub` of their token for our API. Entra computes it for this
 * one application, it stands in no directory and on no page, and it stays the same for as long as the account exists.
 * It is used to make a key in this window and is never kept. Throws when the token names none.
 */
export function signInSecret(token: string): string {
  const payload = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))
  const { sub } = JSON.parse(payload) as { sub?: unknown }
  if (typeof sub !== 'string' || sub === '') throw new Error('The token names nobody')
  return sub
}
