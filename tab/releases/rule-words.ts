import { agreedPublishRules } from '#domain/distribution/publish-rules'
import type { PublishRules } from '#domain/distribution/group'
import { percentIn } from '../words/numbers.ts'
import type { Reader } from '../words/reader.ts'

/** The constants that a release was made with, as they are written: people, managers, the share of one manager. */
export function ruleWords(madeWith: Partial<PublishRules>, { locale }: Reader): [string, string, string] {
  const { k, kManagers, maxManagerShare } = { ...agreedPublishRules, ...madeWith }
  return [String(k), String(kManagers), percentIn(locale, 100 * maxManagerShare)]
}
