import { discussTopic as act } from '#domain/record/topics/discuss-topic'
import type { Handler } from '../../ports/handler.ts'
import { changeTopic, type ChangeTopicPorts } from './change-topic.ts'

/** Both people may say that a topic was talked about. */
export function discussTopic(ports: ChangeTopicPorts): Handler<'discussTopic'> {
  return (asked) => changeTopic(ports, asked, { name: 'discussTopic', act })
}
