import { type Change, isPrivate } from '../client/outbox/change.ts'
import type { AsideWords } from '../words/aside-words.ts'

/** What a waiting change is about, in a word. */
export function kindOf(change: Change, { kinds }: AsideWords): string {
  const { operation } = change
  if (operation === 'logTalk') return kinds.talk
  if (operation.endsWith('Topic')) return kinds.topic
  if (operation.endsWith('Note')) return isPrivate(change) ? kinds.privateNote : kinds.note
  return operation.endsWith('Commitment') || operation === 'setTrigger' ? kinds.commitment : kinds.other
}
