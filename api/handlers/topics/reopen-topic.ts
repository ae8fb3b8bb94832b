import { reopenTopic as act } from '#domain/record/topics/reopen-topic'
import type { Handler } from '../../ports/handler.ts'
import { changeTopic, type ChangeTopicPorts } from './change-topic.ts'

/** Takes "talked about" back. */
export function reopenTopic(ports: ChangeTopicPorts): Handler<'reopenTopic'> {
  return (asked) => changeTopic(ports, asked, { name: 'reopenTopic', act })
}
