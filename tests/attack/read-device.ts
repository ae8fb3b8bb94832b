import type { FrameLocator } from 'playwright-core'

/** What somebody finds who may run any code on our pages in this browser. */
export type Loot = {
  /** Everything that lies here in clear, and every text that any key lying here opens. */
  text: string
  /** How many sealed values lie here, and with how many keys each was tried. */
  sealed: number
  keys: number
  opened: string[]
}

/**
 * Reads databases, local and session storage and caches of our pages, and tries every key that lies there, every value
 * that could be one, and keys made from `known` words (ids, names) on everything that looks sealed.
 */
export function readDevice({ panel }: { panel: FrameLocator }, known: readonly string[]): Promise<Loot> {
  return panel.locator('html').evaluate(async (_, words) => {
    type Bytes = Uint8Array<ArrayBuffer>
    const found: { path: string; value: unknown }[] = []
    const keys: CryptoKey[] = []
    const secrets: Bytes[] = words.map((word) => new TextEncoder().encode(word))
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.addEventListener('success', () => done(request.result))
        request.addEventListener('error', () => fail(request.error ?? new Error('no answer')))
      })

    function walk(value: unknown, path: string): void {
      found.push({ path, value })
      if (value instanceof CryptoKey) return void keys.push(value)
      if (value instanceof ArrayBuffer) return void secrets.push(new Uint8Array(value))
      if (value instanceof Uint8Array) return void secrets.push(value as Bytes)
      if (typeof value !== 'object' || value === null) return
      for (const [name, each] of Object.entries(value)) walk(each, `${path}.${name}`)
    }

    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store)
        const [names, values] = await Promise.all([answer(rows.getAllKeys()), answer(rows.getAll())])
        walk(names, `${name}/${store} names`)
        walk(values, `${name}/${store}`)
      }
      database.close()
    }
    walk(JSON.parse(JSON.stringify(localStorage)), 'localStorage')
    walk(JSON.parse(JSON.stringify(sessionStorage)), 'sessionStorage')
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) walk(await (await cache.match(request))?.text(), request.url)
    }

    for (const secret of secrets.filter(({ length }) => length >= 16)) {
      const raw = secret.length === 16 || secret.length === 32 ? secret : undefined
      if (raw) keys.push(await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']))
      const hash = await crypto.subtle.digest('SHA-256', secret)
      keys.push(await crypto.subtle.importKey('raw', hash, 'AES-GCM', false, ['decrypt']))
      for (const salt of secrets.filter(({ length }) => length === 16)) {
        const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
        const info = new TextEncoder().encode('throughline device')
        const how = { name: 'HKDF', hash: 'SHA-256', salt, info }
        keys.push(await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']))
      }
    }
    // Our code is no secret: whoever reads it knows to which place each value is bound.
    const ids = found.flatMap(({ path, value }) => (path.endsWith('.id') && typeof value === 'string' ? [value] : []))
    const places = ['', 'private', ...ids.map((id) => `entry|${id}`), ...words]
    const sealed = found.flatMap(({ value }) =>
      typeof value === 'object' && value !== null && 'iv' in value && 'ct' in value
        ? [value as { iv: Bytes; ct: ArrayBuffer }]
        : [],
    )
    const opened: string[] = []
    for (const { iv, ct } of sealed) {
      for (const key of keys.filter(({ usages }) => usages.includes('decrypt'))) {
        for (const place of places) {
          const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) }
          const plain = await crypto.subtle.decrypt(how, key, ct).catch(() => undefined)
          if (plain) opened.push(new TextDecoder().decode(plain))
        }
      }
    }
    const asText = (_key: string, value: unknown) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder().decode(value) : value
    const text =
      JSON.stringify(
        found.map(({ value }) => value),
        asText,
      ) + opened.join('\n')
    return { text, sealed: sealed.length, keys: keys.length, opened }
  }, known)
}
