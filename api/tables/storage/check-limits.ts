import { mostWrites, type Values, type Write } from './rows.ts'

/** What the table service refuses. The emulator lets some of it pass, so we refuse it ourselves, before it is sent. */
export const limits = { keyLength: 512, propertyLength: 32_768, properties: 252, rowBytes: 1_048_576, bytes: 4_194_304 }

const keyForm = /^[0-9A-Za-z|_.-]+$/
/** Room for the envelope around each row in a transaction's body: headers, address and version. */
const bytesAroundWrite = 1_000

/**
 * Throws when a change would not fit: a mistake of ours, since what people write is limited long before.
 * Lengths of texts are counted in UTF-16 code units, as the service counts them.
 */
export function checkLimits(partition: string, writes: readonly Write[]): void {
  if (writes.length > mostWrites) throw tooMuch(`${writes.length} writes`)
  checkKey(partition)
  for (const write of writes) {
    checkKey(write.key)
    if (write.kind !== 'remove') checkRow(write.key, write.values)
  }
  if (new Set(writes.map(({ key }) => key)).size < writes.length) throw new RangeError('A change names a row twice')
  // One row that fits is one change that fits.
  if (writes.length === 1) return
  const bytes = writes.reduce((sum, write) => sum + bytesAroundWrite + Buffer.byteLength(JSON.stringify(write)), 0)
  if (bytes > limits.bytes) throw tooMuch(`${bytes} bytes in one change`)
}

/** Keys hold ids, dates and our own words only; nothing that a filter or an address could misread. */
function checkKey(key: string): void {
  if (key.length > limits.keyLength || !keyForm.test(key)) throw new RangeError('This is not a key')
}

function checkRow(key: string, values: Values): void {
  const properties = Object.entries(values).filter(([, value]) => value !== undefined)
  if (properties.length > limits.properties) throw tooMuch(`${properties.length} properties in ${key}`)
  let bytes = 4 + 2 * key.length
  for (const [name, value] of properties) {
    if (typeof value === 'string' && value.length > limits.propertyLength) throw tooMuch(`${name} in ${key}`)
    bytes += 8 + 2 * name.length + (typeof value === 'string' ? 4 + 2 * value.length : 8)
  }
  if (bytes > limits.rowBytes) throw tooMuch(`${bytes} bytes in ${key}`)
}

function tooMuch(what: string): RangeError {
  return new RangeError(`More than a table takes: ${what}`)
}
