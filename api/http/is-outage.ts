const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'REQUEST_SEND_ERROR',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
  'ERR_JWKS_TIMEOUT',
])
const passingNames = new Set(['AbortError', 'TimeoutError', 'CredentialUnavailableError', 'RetryLater', 'Later'])

/**
 * Is this trouble likely to pass: a service that throttles, times out or cannot be reached? Then the answer is 503
 * and trying again is good advice; everything else is our own fault and a 500. Looks through the chain of causes.
 */
export function isOutage(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const { statusCode, status = statusCode, code, name, cause, errors } = error as Record<string, unknown>
  // Graph's errors count "no answer arrived" as 0.
  if (typeof status === 'number' && (status === 0 || status >= 500 || status === 429 || status === 408)) return true
  if (typeof code === 'string' && networkCodes.has(code)) return true
  if (typeof name === 'string' && passingNames.has(name)) return true
  return isOutage(cause, depth + 1) || (Array.isArray(errors) && errors.some((each) => isOutage(each, depth + 1)))
}
