import type { PromiseFacts } from '#domain/promise-facts'
import { limits } from './check-limits.ts'
import type { Row, Values } from './rows.ts'
import { textOf } from './values.ts'

/** As many of the newest as one property holds: about a hundred, more than a pair closes in half a year. */
export function toFiledPromises(promises: PromiseFacts[]): Values {
  for (let count = promises.length; ; count -= 1) {
    const facts = JSON.stringify(promises.slice(0, count))
    if (facts.length <= limits.propertyLength) return { facts }
  }
}

export function fromFiledPromises(row: Row | undefined): PromiseFacts[] {
  return row === undefined ? [] : (JSON.parse(textOf(row, 'facts')) as PromiseFacts[])
}
