/**
 * consent: nobody approved this app's access for the organisation yet.
 * sign-in: the host could not sign this person in.
 * no-answer: the window around us does not talk to us.
 */
export type HostTroubleKind = 'consent' | 'sign-in' | 'no-answer'

/** The host would not, or could not, do its part. `cause` is what it said. */
export class HostTroubleError extends Error {
  readonly kind: HostTroubleKind

  constructor(kind: HostTroubleKind, cause: unknown) {
    super(`The host answered: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'HostTrouble'
    this.kind = kind
  }
}

/**
 * Tells a missing approval from every other reason why there is no token. Hosts answer in words
 * (`resourceRequiresConsent`, `invalid_grant: AADSTS65001 …`), so the words are what we have.
 */
export function tokenTrouble(cause: unknown): HostTroubleError {
  const words = cause instanceof Error ? cause.message : String(cause)
  const isConsent = /consent|AADSTS65001|AADSTS65004/i.test(words)
  return new HostTroubleError(isConsent ? 'consent' : 'sign-in', cause)
}
