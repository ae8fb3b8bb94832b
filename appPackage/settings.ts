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

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Reads the settings, each missing one from the trial values. Throws one error that names every wrong one
 * and what it should look like, because Teams itself answers an upload with little more than "manifest invalid".
 */
export function readSettings(source: Record<string, string | undefined>): PackageSettings {
  const settings = {
    MANIFEST_APP_ID: (source['MANIFEST_APP_ID'] ?? trialSettings.MANIFEST_APP_ID).toLowerCase(),
    API_CLIENT_ID: (source['API_CLIENT_ID'] ?? trialSettings.API_CLIENT_ID).toLowerCase(),
    TAB_ORIGIN: source['TAB_ORIGIN'] ?? trialSettings.TAB_ORIGIN,
    DEVELOPER_NAME: source['DEVELOPER_NAME'] ?? trialSettings.DEVELOPER_NAME,
  }
  const problems = [
    ...(guid.test(settings.MANIFEST_APP_ID) ? [] : ['MANIFEST_APP_ID must be a GUID.']),
    ...(guid.test(settings.API_CLIENT_ID) ? [] : ['API_CLIENT_ID must be a GUID.']),
    ...(isPlainOrigin(settings.TAB_ORIGIN)
      ? []
      : ['TAB_ORIGIN must be https:// and a lower-case host name, without a path or a closing slash.']),
    ...(settings.DEVELOPER_NAME.length >= 1 && settings.DEVELOPER_NAME.length <= 32
      ? []
      : ['DEVELOPER_NAME must have 1 to 32 characters.']),
  ]
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return settings
}

/** Teams compares the host with the App ID URI letter by letter, so anything but the bare origin would fail at sign-in. */
function isPlainOrigin(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text) && new URL(text).origin === text
}
