import { type OperationName, operations } from '../../contract/operations.ts'
import { planId, type LivedPair } from './lived-pair.ts'

/** What somebody sends who knows every id and version of the pair: each line under each name, shared and private. */
export function guessedInputs(operation: OperationName, pair: LivedPair, pairId: string): Record<string, unknown>[] {
  const { kept, manager, report } = pair
  const sample = { ...operations[operation].sample } as Record<string, unknown>
  if ('pairId' in sample) sample['pairId'] = pairId
  if ('addresses' in sample) sample['addresses'] = [`${manager}@contoso.example`, `${report}@contoso.example`]
  if ('find' in sample) sample['find'] = 'marked'
  if ('planId' in sample) sample['planId'] = planId
  if (operation === 'exportMine') return [sample, {}]
  if ('commitmentIds' in sample) return [{ ...sample, commitmentIds: [kept.promise.id] }]
  if ('topicId' in sample) return [{ ...sample, topicId: kept.topic.id, etag: kept.topic.etag }]
  if ('commitmentId' in sample)
    return [{ ...sample, commitmentId: kept.promise.id, ...('etag' in sample ? { etag: kept.promise.etag } : {}) }]
  if (operation === 'addNote' || 'noteId' in sample) {
    const visibilities = ['shared', 'private']
    const notes = [kept.shared, kept.ofManager, kept.ofReport]
    return notes.flatMap(({ id, etag }) =>
      visibilities.map((visibility) =>
        operation === 'addNote'
          ? { ...sample, visibility, addendumTo: id }
          : { ...sample, noteId: id, etag, visibility },
      ),
    )
  }
  return [sample]
}
