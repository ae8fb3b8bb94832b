import { removeTopic as act } from '#domain/record/topics/remove-topic'
import type { Handler } from '../../ports/handler.ts'
import { actOnTopic, type ChangeTopicPorts } from './change-topic.ts'

/** Its writer takes a topic back within the hour, as if it had never been written. */
export function removeTopic(ports: ChangeTopicPorts): Handler<'removeTopic'> {
  return async (asked) => {
    const answer = await actOnTopic(ports, asked, { name: 'removeTopic', act })
    return answer.kind === 'acted' ? { kind: 'done', output: { revision: answer.revision } } : answer
  }
}
