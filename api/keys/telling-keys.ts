import { oncePerWork } from '../log/once-per-work.ts'
import type { DataKey, Keys } from '../ports/keys.ts'
import type { Report } from '../ports/report.ts'

/**
 * The same keys, which tell IT of a text that did not open: whoever asked gets the rest, so nobody else would hear of it.
 * Once for each request or job, however many lines are damaged.
 */
export function tellingKeys(keys: Keys, report: Report): Keys {
  const tell = oncePerWork(report)

  function telling(key: DataKey): DataKey {
    return {
      seal: (text, place) => key.seal(text, place),
      mac: (text) => key.mac(text),
      unseal: (envelope, place) => {
        try {
          return key.unseal(envelope, place)
        } catch (trouble) {
          tell('a text could not be opened, and stays as it is', trouble)
          throw trouble
        }
      },
    }
  }

  return {
    create: async () => {
      const { wrapped, key } = await keys.create()
      return { wrapped, key: telling(key) }
    },
    unwrap: async (wrapped) => telling(await keys.unwrap(wrapped)),
  }
}
