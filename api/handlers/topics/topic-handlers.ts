import { topicActs } from '#domain/record/acts'
import type { Handlers, Params } from '../../ports/handler.ts'
import { changeTopic, type ChangeTopicPorts } from './change-topic.ts'

type Name = keyof typeof topicActs

/** Carries out every act on a topic: the rule says all that is its own, so one recipe does for all of them. */
export function topicHandlers(ports: ChangeTopicPorts): Pick<Handlers, Name> {
  const handlers = (Object.keys(topicActs) as Name[]).map((name) => [
    name,
    (asked: Params<Name>) => changeTopic(ports, asked, { name, act: topicActs[name] }),
  ])
  return Object.fromEntries(handlers) as Pick<Handlers, Name>
}
