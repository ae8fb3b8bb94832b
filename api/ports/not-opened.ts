/**
 * Thrown by a store when a line is asked of a pair that has no record: nobody opened it yet, or it was forgotten in this
 * very moment. The door answers it as 404 with what to do, for every operation alike.
 */
export class NotOpenedError extends Error {
  constructor() {
    super('A line was asked of a pair that has no record')
    this.name = 'NotOpened'
  }
}
