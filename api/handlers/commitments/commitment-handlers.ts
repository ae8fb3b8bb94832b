import type { Act } from '#domain/record/act'
import { commitmentActs } from '#domain/record/acts'
import type { Handlers, Params } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

type Name = keyof typeof commitmentActs

/**
 * Carries out every act on a commitment whose rule looks at no other. The rule says all that is its own, who may
 * included, so one recipe does for all of them.
 */
export function commitmentHandlers(ports: ChangeCommitmentPorts): Pick<Handlers, Name> {
  const handlers = (Object.keys(commitmentActs) as Name[]).map((name) => [
    name,
    (asked: Params<Name>) => changeCommitment(ports, asked, { name, act: ruleOf(name) }),
  ])
  return Object.fromEntries(handlers) as Pick<Handlers, Name>
}

/** Each rule gets the input that its own operation declares. */
function ruleOf(name: Name): Act<'commitments' | 'planned' | 'dayOf', Params<Name>['input']> {
  return commitmentActs[name] as Act<'commitments' | 'planned' | 'dayOf', Params<Name>['input']>
}
