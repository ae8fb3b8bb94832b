import { GraphTrouble } from './graph-trouble.ts'

/**
 * Graph asked for a longer pause than a function should sleep through. Whoever gets this puts the work back into its
 * queue for `seconds` and ends.
 */
export class RetryLater extends GraphTrouble {
  readonly seconds: number

  constructor(trouble: GraphTrouble, seconds: number) {
    super({
      status: trouble.status,
      code: trouble.code,
      message: `Asked to wait ${seconds} seconds.`,
      requestId: trouble.requestId,
      method: 'Retry',
      path: trouble.path,
      isAmbiguous: false,
      cause: trouble,
    })
    this.name = 'RetryLater'
    this.seconds = seconds
  }
}
