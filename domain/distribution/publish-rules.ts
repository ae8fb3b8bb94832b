import { defaults } from '../defaults.ts'
import type { PublishRules } from './group.ts'

export const publishRuleNames = ['k', 'kManagers', 'maxManagerShare'] as const
export type PublishRuleName = (typeof publishRuleNames)[number]

/** The constants as agreed: a deployment may make them stricter and never looser. */
export const agreedPublishRules: PublishRules = {
  k: defaults.publish.k,
  kManagers: defaults.publish.kManagers,
  maxManagerShare: defaults.publish.maxManagerShare,
}

/**
 * Which constants hide less than these did: fewer people or managers, a larger share of one manager. None of a later
 * release may, since what was hidden before could be worked out from both.
 *
 * Example: k 6 after 8, and half of a group after two fifths: `['k', 'maxManagerShare']`.
 */
export function looserThan(before: PublishRules, rules: PublishRules): PublishRuleName[] {
  return publishRuleNames.filter((name) =>
    name === 'maxManagerShare' ? rules[name] > before[name] : rules[name] < before[name],
  )
}

/** Which constants are not the same. */
export function changedRules(before: PublishRules, rules: PublishRules): PublishRuleName[] {
  return publishRuleNames.filter((name) => rules[name] !== before[name])
}
