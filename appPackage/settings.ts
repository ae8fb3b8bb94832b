/** What one organisation's app package needs to know. The names are those of the environment variables. */
export type PackageSettings = {
  /** Id of the app in Teams: made once per organisation and kept for all later versions. */
  MANIFEST_APP_ID: string
  /** Client id of the app registration; the same value the API checks tokens against. */
  API_CLIENT_ID: string
  /** Origin that serves the pages, `https://{host}` without a path. */
  TAB_ORIGIN: string
  /** Who Teams names as the developer, at most 32 characters. */
  DEVELOPER_NAME: string
}

/** Values that make a package which validates, for a look at it before anything is deployed. */
export const trialSettings: PackageSettings = {
  MANIFEST_APP_ID: '6f0f3f5a-3a56-4c1e-9c55-0d6c3c1f7b10',
  API_CLIENT_ID: 'b1a2c3d4-0000-4000-8000-00000000c0de',
  TAB_ORIGIN: 'https://throughline.example',
  DEVELOPER_NAME: 'Your organisation',
}

export type PackageRead = { kind: 'trial' | 'organisation'; settings: PackageSettings; version: string }

const names = Object.keys(trialSettings) as (keyof PackageSettings)[]
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
// Teams takes three numbers, each without a leading zero.
const threeNumbers = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/

/**
 * Reads the settings. With none of them set it is a package to look at, made of the trial values; with some of them it
 * would be a package that signs in to somebody else's app, so what is missing is an error. Throws one error that names every
 * missing and every wrong one and what it should look like, because Teams itself answers an upload with little more than
 * "manifest invalid". Braces round a GUID and a slash after the origin are taken off. `MANIFEST_VERSION` goes above
 * `ownVersion`, the version of this product.
 */
export function readSettings(source: Record<string, string | undefined>, ownVersion: string): PackageRead {
  const set = names.filter((name) => source[name])
  const version = source['MANIFEST_VERSION'] || ownVersion
  if (set.length === 0) return { kind: 'trial', settings: trialSettings, version }
  const settings: PackageSettings = {
    MANIFEST_APP_ID: plainGuid(source['MANIFEST_APP_ID']),
    API_CLIENT_ID: plainGuid(source['API_CLIENT_ID']),
    TAB_ORIGIN: (source['TAB_ORIGIN'] ?? '').trim().replace(/\/$/, ''),
    DEVELOPER_NAME: source['DEVELOPER_NAME'] ?? '',
  }
  const problems = names.flatMap((name) => (source[name] ? problemsOf(name, settings[name]) : [`${name} is not set.`]))
  if (!threeNumbers.test(version)) problems.push('MANIFEST_VERSION must be three numbers, such as 0.1.1.')
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { kind: 'organisation', settings, version }
}

function plainGuid(text = ''): string {
  return text
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase()
}

function problemsOf(name: keyof PackageSettings, value: string): string[] {
  switch (name) {
    case 'MANIFEST_APP_ID':
    case 'API_CLIENT_ID':
      return guid.test(value) ? [] : [`${name} must be a GUID.`]
    case 'TAB_ORIGIN':
      return isPlainOrigin(value) ? [] : [`${name} must be https:// and a lower-case host name, without a path.`]
    case 'DEVELOPER_NAME':
      return value.length <= 32 ? [] : [`${name} must have 1 to 32 characters.`]
  }
}

/** Teams compares the host with the App ID URI letter by letter, so anything but the bare origin would fail at sign-in. */
function isPlainOrigin(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text) && new URL(text).origin === text
}
