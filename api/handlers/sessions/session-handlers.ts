import type { Act } from '#domain/record/act'
import { sessionActs } from '#domain/record/acts'
import type { Handlers, Params } from '../../ports/handler.ts'
import { changeSession, type SessionParts, type SessionPorts } from './change-session.ts'

type Name = keyof typeof sessionActs

/** Carries out whatever either of the two says of the session of a day, as often as they like, by its rule. */
export function sessionHandlers(ports: SessionPorts): Pick<Handlers, Name> {
  const handlers = (Object.keys(sessionActs) as Name[]).map((name) => [
    name,
    (asked: Params<Name>) => changeSession(ports, asked, { name, act: ruleOf(name) }, asked.input.on),
  ])
  return Object.fromEntries(handlers) as Pick<Handlers, Name>
}

/** Each rule gets the input that its own operation declares. */
function ruleOf(name: Name): Act<SessionParts, Params<Name>['input']> {
  return sessionActs[name] as Act<SessionParts, Params<Name>['input']>
}
