import { isHrOperation } from '#contract/hr-operations'
import type { OperationName } from '#contract/operations'
import type { RunningTenant } from '../tenant.ts'

/** Who asks, and at which instant their token is made; now unless said otherwise. */
export type Asking = { oid: string; at?: number }

/** One operation as somebody's page would send it, past all pages. */
export async function askApi(
  { webOrigin, tokenFor }: Pick<RunningTenant, 'webOrigin' | 'tokenFor'>,
  { oid, at }: Asking,
  operation: OperationName,
  input: object = {},
): Promise<Response> {
  const token = await tokenFor(oid, at)
  return fetch(`${webOrigin}/${isHrOperation(operation) ? 'hr-api' : 'api'}/${operation}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
}
