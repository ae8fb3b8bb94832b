import { type Change, isPrivate } from '../../client/outbox/change.ts'
import type { AsideWords } from '../../words/aside-words.ts'

/** What a waiting change is about, in a word: by what it names, or adds. */
export function kindOf(change: Change, { kinds }: AsideWords): string {
  const { operation, input } = change
  if (operation === 'logTalk') return kinds.talk
  if ('topicId' in input || operation === 'addTopic') return kinds.topic
  if ('commitmentId' in input || operation === 'addCommitment') return kinds.commitment
  if ('noteId' in input || operation === 'addNote') return isPrivate(change) ? kinds.privateNote : kinds.note
  if (operation === 'changePlan' || operation === 'proposePlan') return kinds.plan
  return kinds.other
}
