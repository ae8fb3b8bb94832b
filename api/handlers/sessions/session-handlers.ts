import type { Act } from '#domain/record/act'
import { closingActs, sessionActs } from '#domain/record/acts'
import type { Handlers, Params } from '../../ports/handler.ts'
import type { StoredParts } from '../show/record/record-of.ts'
import { changeSession, changeWithTopics, type SessionParts, type SessionPorts } from './change-session.ts'

type Said = keyof typeof sessionActs
type Closing = keyof typeof closingActs

/**
 * Carries out whatever either of the two says of the session of a day, as often as they like, by its rule; and what closes
 * it and opens it again, each with the topics that go along in one transaction.
 */
export function sessionHandlers(ports: SessionPorts): Pick<Handlers, Said | Closing> {
  const said = (Object.keys(sessionActs) as Said[]).map((name) => [
    name,
    (asked: Params<Said>) => changeSession(ports, asked, { name, act: ruleOf(name) }),
  ])
  const closing = (Object.keys(closingActs) as Closing[]).map((name) => [
    name,
    (asked: Params<Closing>) => changeWithTopics(ports, asked, { name, act: closingRuleOf(name) }),
  ])
  return Object.fromEntries([...said, ...closing]) as Pick<Handlers, Said | Closing>
}

/** Each rule gets the input that its own operation declares. */
function ruleOf(name: Said): Act<SessionParts, Params<Said>['input']> {
  return sessionActs[name] as Act<SessionParts, Params<Said>['input']>
}

function closingRuleOf(name: Closing): Act<keyof StoredParts, Params<Closing>['input']> {
  return closingActs[name] as Act<keyof StoredParts, Params<Closing>['input']>
}
