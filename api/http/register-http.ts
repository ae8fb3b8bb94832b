import type { OperationName } from '#domain/access'
import { routes } from '#contract/routes'
import { app } from '@azure/functions'
import { answerRequest, type Door } from './answer-request.ts'
import { preflightHeaders } from './response-headers.ts'

/**
 * Registers every operation of the contract, and nothing else: this is the only call of `app.http` for operations,
 * so there is no way in that does not authenticate. `door` is asked at the first request, not when the app loads.
 */
export function registerHttp(door: () => Door): void {
  for (const operation of Object.keys(routes) as OperationName[]) {
    const { method, path } = routes[operation]
    app.http(operation, {
      methods: [method],
      route: path,
      // The platform's own keys are not asked for: every request proves a person with a token instead.
      authLevel: 'anonymous',
      handler: (request, context) => answerRequest(operation, request, context, door()),
    })
  }
  app.http('preflight', {
    methods: ['OPTIONS'],
    route: '{*path}',
    authLevel: 'anonymous',
    // A browser sends no token with this question, and the answer says nothing but where our pages live.
    handler: () => ({ status: 204, headers: preflightHeaders(door().tabOrigin) }),
  })
}
