import { domainFunctions } from './domain-functions.ts'
import { inDomainWords } from './in-domain-words.ts'
import { isClose } from './is-close.ts'
import { isRecord, type Vector } from './vector.ts'

export type Check = { passed: true } | { passed: false; got: unknown }

/** Runs one worked example. A function that is not known, or that throws, fails with the reason as what was got. */
export function checkVector(vector: Vector): Check {
  const judge = Object.hasOwn(domainFunctions, vector.fn) ? domainFunctions[vector.fn] : undefined
  if (!judge) return { passed: false, got: `no function is called ${vector.fn}` }
  try {
    const got = judge(inDomainWords(vector.fn, vector.input) as never)
    const isSame = isClose(orderFree(vector.fn, got), orderFree(vector.fn, vector.expected), vector.tol)
    return isSame ? { passed: true } : { passed: false, got }
  } catch (error) {
    return { passed: false, got: String(error) }
  }
}

/** The keys of a suppressed table are sets: in which order they are written says nothing. */
function orderFree(fn: string, result: unknown): unknown {
  if (fn !== 'suppress1D' || !isRecord(result)) return result
  return Object.fromEntries(
    Object.entries(result).map(([field, keys]) => [
      field,
      Array.isArray(keys) ? keys.map(String).toSorted((a, b) => (a < b ? -1 : 1)) : keys,
    ]),
  )
}
