import { isHrOperation } from '#contract/hr-operations'
import type { OperationName } from '#contract/operations'

/**
 * Where the API answers: the page's `<meta name="throughline-api">`. A deployment whose pages and API have
 * different origins writes an absolute address there; the default is the same origin.
 */
export function apiBase(): string {
  return addressIn('throughline-api') || '/api'
}

/** Where an operation is answered: HR's by a process of its own, which `<meta name="throughline-hr">` names. */
export function baseOf(operation: OperationName): string {
  return isHrOperation(operation) ? addressIn('throughline-hr') || '/hr-api' : apiBase()
}

function addressIn(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content
}
