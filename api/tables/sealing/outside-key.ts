import { createHash } from 'node:crypto'

/** An id from outside (an address, a chat, an event) as a key: base64url of its SHA-256, 43 characters. */
export function outsideKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}

/** A zone name as a key: keys hold no slash and no plus. */
export function zoneKey(zone: string): string {
  return zone.replaceAll('/', '.').replaceAll('+', '_plus')
}
