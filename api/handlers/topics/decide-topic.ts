import { decideTopic as act } from '#domain/record/topics/decide-topic'
import type { Handler } from '../../ports/handler.ts'
import { changeTopic, type ChangeTopicPorts } from './change-topic.ts'

/** Either person lets a carried topic go, or names it an obstacle that the two cannot clear themselves. */
export function decideTopic(ports: ChangeTopicPorts): Handler<'decideTopic'> {
  return (asked) => changeTopic(ports, asked, { name: 'decideTopic', act })
}
