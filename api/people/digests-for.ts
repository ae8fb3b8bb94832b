import { digestSwitches, type DigestSwitch } from '#domain/digests/digest-choice'

/**
 * To whom the deployment sends digests. A word that is none of the three stops the app with a sentence that names the
 * setting: a wrong one could mail everybody.
 */
export function digestsFor(setting: string): DigestSwitch {
  const found = digestSwitches.find((one) => one === setting)
  if (found === undefined) throw new Error('The setting DIGESTS is not understood. Write off, opened or all.')
  return found
}
