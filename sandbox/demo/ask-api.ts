import { setTimeout as sleep } from 'node:timers/promises'
import { isHrOperation } from '#contract/hr-operations'
import type { OperationName } from '#contract/operations'
import type { RunningTenant } from '../tenant.ts'

/** Who asks, and at which instant their token is made; now unless said otherwise. */
export type Asking = { oid: string; at?: number }

type Tenant = Pick<RunningTenant, 'webOrigin' | 'tokenFor'>

const mostTries = 10

/** One operation as somebody's page would send it, past all pages. */
export async function askApi(
  { webOrigin, tokenFor }: Tenant,
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

/**
 * The same, and again while the answer is that it should be tried again: a busy machine is slower than a person would
 * wait, and a story is not told with a hole in it. A change carries its id, so that sent twice it is made once. Gives the
 * last answer after ten tries.
 */
export async function askUntilAnswered(
  tenant: Tenant,
  asking: Asking,
  { operation, input = {}, pauseMs = 1_000 }: { operation: OperationName; input?: object; pauseMs?: number },
): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const answer = await askApi(tenant, asking, operation, input)
    if (![502, 503, 504].includes(answer.status) || tries === mostTries) return answer
    await answer.body?.cancel()
    await sleep(pauseMs)
  }
}
