import type { Door } from './http/answer-request.ts'
import { registerHttp } from './http/register-http.ts'
import { createTokenValidator } from './http/validate-token.ts'
import { readEnv } from './env.ts'
import { once } from './once.ts'
import type { Handlers } from './ports/handler.ts'

/**
 * The only wiring: which adapter stands behind which port. Loading registers the functions and does nothing else;
 * clients and keys are made when the first request needs them, so that a cold start answers soon.
 */
const env = once(() => readEnv())

const door = once((): Door => ({
  validateToken: createTokenValidator(env()),
  findStanding: async () => ({ kind: 'forbidden' }),
  handlers: {} as Handlers,
  clock: () => new Date(),
  tabOrigin: env().tabOrigin,
}))

registerHttp(door)
