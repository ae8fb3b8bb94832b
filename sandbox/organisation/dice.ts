/** A number in [0, 1) that depends on nothing but the seed and the words it is asked with. */
export type Dice = (...words: (string | number)[]) => number

/**
 * Dice without memory: the same question always gets the same answer, whatever was asked before.
 * That is what lets one mailbox of 100,000 be made alone and still agree with its neighbours.
 * (FNV-1a over the words, then murmur3's finaliser, because FNV alone leaves the upper bits uneven.)
 */
export function makeDice(seed: string | number): Dice {
  const start = mix(0x811c9dc5, String(seed))
  return (...words) => {
    let hash = start
    for (const word of words) hash = mix(hash, String(word))
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
  }
}

function mix(hash: number, word: string): number {
  let mixed = hash
  for (let at = 0; at < word.length; at++) mixed = Math.imul(mixed ^ word.charCodeAt(at), 0x01000193)
  return Math.imul(mixed ^ 0x1f, 0x01000193)
}

/** One of the list, by a number in [0, 1). Throws on an empty list. */
export function pick<Item>(list: readonly Item[], roll: number): Item {
  const item = list[Math.min(list.length - 1, Math.floor(roll * list.length))]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
