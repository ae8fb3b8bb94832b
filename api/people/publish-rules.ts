import type { PublishRules } from '#domain/distribution/group'
import { agreedPublishRules } from '#domain/distribution/publish-rules'

type Settings = { publishK: string; publishKManagers: string; publishMaxManagerPercent: string }

/**
 * The constants of what is released, as the deployment sets them. One that is no whole number, or looser than what is
 * agreed (five people, three managers, half of a group), stops the app with a sentence that names the setting.
 */
export function publishRules({ publishK, publishKManagers, publishMaxManagerPercent }: Settings): PublishRules {
  const { k, kManagers, maxManagerShare } = agreedPublishRules
  return {
    k: wholeNumber('PUBLISH_K', publishK, [k, 1_000]),
    kManagers: wholeNumber('PUBLISH_K_MANAGERS', publishKManagers, [kManagers, 100]),
    maxManagerShare:
      wholeNumber('PUBLISH_MAX_MANAGER_PERCENT', publishMaxManagerPercent, [1, 100 * maxManagerShare]) / 100,
  }
}

function wholeNumber(setting: string, text: string, [least, most]: readonly [number, number]): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Error(`The setting ${setting} is not taken. Write a whole number from ${least} to ${most}.`)
}
