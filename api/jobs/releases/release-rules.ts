import type { PublishRules } from '#domain/distribution/group'
import { agreedPublishRules, changedRules, looserThan, type PublishRuleName } from '#domain/distribution/publish-rules'
import { loggedChange } from '#contract/logged-operations'
import type { OrganisationLog } from '../../ports/organisation-log.ts'
import type { Release } from '../../ports/release-store.ts'

const settings: Record<PublishRuleName, string> = {
  k: 'PUBLISH_K',
  kManagers: 'PUBLISH_K_MANAGERS',
  maxManagerShare: 'PUBLISH_MAX_MANAGER_PERCENT',
}

/** Why no release is made with these constants, for the page about the jobs; nothing when they hide as much as the last one's did. */
export function refusal(rules: PublishRules, before: Release | undefined): string | undefined {
  const last = rulesOf(before)
  const looser = looserThan(last, rules)
  if (looser.length === 0) return undefined
  const told = looser.map(
    (name) => `${settings[name]} is ${shown(name, rules)}, the last release had ${shown(name, last)}`,
  )
  return `${told.join('; ')}. It may only become stricter: set it back.`
}

/** Writes a change of the constants to the log that everybody reads. The first release is a change when a deployment set others. */
export async function tellChange(
  { organisationLog }: { organisationLog: Pick<OrganisationLog, 'add'> },
  { rules, before, now }: { rules: PublishRules; before: Release | undefined; now: string },
): Promise<void> {
  const last = rulesOf(before)
  const about = changedRules(last, rules).map((name) => `${name} ${shown(name, last)} ${shown(name, rules)}`)
  if (about.length === 0) return
  await organisationLog.add({ at: now, until: null, by: '', what: loggedChange, about: about.join(', ') })
}

/** What was made before constants were noted was made with those that are agreed. */
function rulesOf(release: Release | undefined): PublishRules {
  const { k, kManagers, maxManagerShare } = { ...agreedPublishRules, ...release }
  return { k, kManagers, maxManagerShare }
}

/** A share in percent, as it is set. */
function shown(name: PublishRuleName, rules: PublishRules): string {
  return name === 'maxManagerShare' ? `${Math.round(100 * rules[name])}` : `${rules[name]}`
}
