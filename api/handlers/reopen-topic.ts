import { reopenTopic as reopen } from '#domain/topic'
import type { Handler } from '../ports/handler.ts'
import { changeTopic, type ChangeTopicPorts } from './change-topic.ts'

/** Takes "talked about" back. */
export function reopenTopic(ports: ChangeTopicPorts): Handler<'reopenTopic'> {
  return (asked) => changeTopic(ports, asked, { decide: reopen, fields: ['status', 'discussedAt'] })
}
