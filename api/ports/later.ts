/**
 * Thrown by an adapter whose service asked for a long pause: nothing was done, and the same work may be asked for again
 * after `seconds`. Jobs put their message back into the queue instead of sleeping.
 */
export class LaterError extends Error {
  readonly seconds: number

  constructor(seconds: number, cause: unknown) {
    super(`Try again in ${seconds} seconds.`, { cause })
    this.name = 'Later'
    this.seconds = seconds
  }
}
