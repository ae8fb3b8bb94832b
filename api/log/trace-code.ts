import { randomInt } from 'node:crypto'

// Without 0/O, 1/I/L and U: a person reads it to IT over the phone.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A short random code, `TL-XXXX-XXXX`, that stands in the answer to a refused request and in the log. */
export function traceCode(): string {
  const pick = () => letters[randomInt(letters.length)]
  const four = () => Array.from({ length: 4 }, pick).join('')
  return `TL-${four()}-${four()}`
}
