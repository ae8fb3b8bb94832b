import { offices } from '../../organisation/people/office.ts'

/** What a request prefers: the zone that times come back in, and ids that stay when an item moves. */
export type Preferences = { zone: string; zoneName: string; hasImmutableIds: boolean; applied: string[] }

const zones = new Map<string, string>([
  ['UTC', 'UTC'],
  ...offices.map((office) => [office.windowsZone, office.zone] as const),
])

/** Reads `Prefer`; several preferences may stand in one header. Undefined for a zone that nobody knows. */
export function preferencesOf(header: string | undefined): Preferences | undefined {
  const text = header ?? ''
  const zoneName = /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(text)?.[1] ?? 'UTC'
  const zone = zones.get(zoneName) ?? zoneName
  if (!zones.has(zoneName) && !isZone(zone)) return undefined
  const hasImmutableIds = /idtype\s*=\s*"immutableid"/i.test(text)
  const applied = [
    ...(/outlook\.timezone/i.test(text) ? [`outlook.timezone="${zoneName}"`] : []),
    ...(hasImmutableIds ? ['IdType="ImmutableId"'] : []),
  ]
  return { zone, zoneName, hasImmutableIds, applied }
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format(0)
    return true
  } catch {
    return false
  }
}
