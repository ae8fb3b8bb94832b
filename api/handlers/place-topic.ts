import { placeTopic as place } from '#domain/topic'
import type { Handler } from '../ports/handler.ts'
import { changeTopic, type ChangeTopicPorts } from './change-topic.ts'

/** Either person arranges the agenda: a topic gets its place among those of whoever brought it up. */
export function placeTopic(ports: ChangeTopicPorts): Handler<'placeTopic'> {
  return (asked) => changeTopic(ports, asked, { decide: (topic) => place(topic, asked.input.rank), fields: ['rank'] })
}
