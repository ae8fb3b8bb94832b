import type { Act } from '#domain/record/act'
import { cadenceActs } from '#domain/record/acts'
import type { Handlers, Params } from '../../ports/handler.ts'
import { changeCadence, type CadencePorts } from './change-cadence.ts'

type Name = keyof typeof cadenceActs

/** Carries out what the two do about their rhythm: one proposes, and from the other's yes on it is theirs. */
export function cadenceHandlers(ports: CadencePorts): Pick<Handlers, Name> {
  const handlers = (Object.keys(cadenceActs) as Name[]).map((name) => [
    name,
    (asked: Params<Name>) => changeCadence(ports, asked, ruleOf(name)),
  ])
  return Object.fromEntries(handlers) as Pick<Handlers, Name>
}

/** Each rule gets the input that its own operation declares. */
function ruleOf(name: Name): Act<'cadence' | 'dayOf', Params<Name>['input']> {
  return cadenceActs[name] as Act<'cadence' | 'dayOf', Params<Name>['input']>
}
