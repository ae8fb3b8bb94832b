import { discussTopic as discuss } from '#domain/topic'
import type { Handler } from '../ports/handler.ts'
import { changeTopic, type ChangeTopicPorts } from './change-topic.ts'

/** Both people may say that a topic was talked about. */
export function discussTopic(ports: ChangeTopicPorts): Handler<'discussTopic'> {
  return (asked) =>
    changeTopic(ports, asked, {
      decide: (topic) => discuss(topic, asked.now),
      fields: ['status', 'discussedAt'],
    })
}
