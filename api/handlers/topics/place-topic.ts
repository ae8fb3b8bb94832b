import { placeTopic as act } from '#domain/record/topics/place-topic'
import type { Handler } from '../../ports/handler.ts'
import { changeTopic, type ChangeTopicPorts } from './change-topic.ts'

/** Either person arranges the agenda: a topic gets its place among those of whoever brought it up. */
export function placeTopic(ports: ChangeTopicPorts): Handler<'placeTopic'> {
  return (asked) => changeTopic(ports, asked, { name: 'placeTopic', act })
}
