import { GraphClientError } from '@microsoft/microsoft-graph-client'

/** What is known about a call that Graph did not answer well. */
type Trouble = {
  /** HTTP status, or 0 when no answer arrived. */
  status: number
  /** Graph's error code, or ours: `Timeout`, `NetworkError`, `UnreadableBodyError`, `NoTokenError`. */
  code: string
  message: string
  /** Graph's id of the request, for its support and our log. */
  requestId: string | undefined
  method: string
  /** Path without the query: queries may carry addresses. */
  path: string
  /** True when Graph may have done what was asked although no good answer came. */
  isAmbiguous: boolean
  cause?: unknown
}

/**
 * A call to Graph that failed. It is built on the client's own error class because the client lets only that one
 * pass through unchanged.
 */
export class GraphTrouble extends GraphClientError {
  readonly status: number
  readonly code: string
  readonly requestId: string | undefined
  readonly path: string
  readonly isAmbiguous: boolean

  constructor(trouble: Trouble) {
    super(`${trouble.method} ${trouble.path}: ${trouble.status || 'no answer'} ${trouble.code}. ${trouble.message}`)
    Object.setPrototypeOf(this, new.target.prototype)
    this.name = 'GraphTrouble'
    this.status = trouble.status
    this.code = trouble.code
    this.requestId = trouble.requestId
    this.path = trouble.path
    this.isAmbiguous = trouble.isAmbiguous
    if (trouble.cause !== undefined) this.cause = trouble.cause
  }
}
