import { z } from 'zod'
import { itemId, lineText, pairId } from './fields.ts'
import type { TopicView } from './view.ts'

export const addTopicInput = z.strictObject({ pairId, id: itemId, text: lineText })
export type AddTopicInput = z.infer<typeof addTopicInput>
export type TopicOutput = { topic: TopicView; revision: string }
