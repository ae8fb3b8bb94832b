/**
 * Every setting the API asks for, and the only place that reads the environment.
 * The same names stand in infra/main.bicep; the origins are settings because sovereign clouds need them.
 */
export type Env = {
  /** Directory (tenant) id. Tokens of any other tenant are refused. */
  tenantId: string
  /** Client id of our app registration: the audience of the tokens we accept. */
  apiClientId: string
  /** Origin of the token service, `https://login.microsoftonline.com` in the public cloud. */
  entraOrigin: string
  /** Origin of Microsoft Graph, `https://graph.microsoft.com` in the public cloud. */
  graphOrigin: string
  /** Table service, `https://{account}.table.core.windows.net`. */
  tablesEndpoint: string
  /** Queue service, `https://{account}.queue.core.windows.net`. */
  queuesEndpoint: string
  /** The Key Vault key that wraps each pair's key, `https://{vault}/keys/{name}` with or without a version. */
  keyId: string
  /** Client id of a user-assigned managed identity; empty for the system-assigned one. */
  managedIdentityClientId: string
  /** Audience of the identity's token that stands in for a client secret, `api://AzureADTokenExchange`. */
  tokenExchangeAudience: string
  /** Directory id of the group whose direct members take part; empty when everybody does. */
  pilotGroupId: string
  /** Zone (IANA or Windows name) of everybody whose own is not known, such as `Europe/Berlin`; empty for UTC. */
  organisationZone: string
  /** Language tag of everybody whose own is not known, such as `de-DE`; empty for English. */
  organisationLanguage: string
  /**
   * Addresses, and domains such as `@notetaker.example`, that are no people: bots and booking tools, separated by commas.
   * Empty when there are none.
   */
  notPeople: string
  /** Mailbox that digests are sent from: a directory id or an address. */
  mailSender: string
  /** To whom digests are sent: `off`, `opened` (who has opened the app once) or `all`. */
  digests: string
  /** How many mails a minute that mailbox may send; digests are put into their queue at this pace. */
  mailsPerMinute: string
  /** How many people a group needs at least to be released, never below 5. */
  publishK: string
  /** Of how many managers they are at least, never below 3. */
  publishKManagers: string
  /** Of how many percent of them at most one manager leads, never above 50. */
  publishMaxManagerPercent: string
  /** Origin of the pages, for links in mails. */
  tabOrigin: string
  /** Host name of this app, for the one address in a mail that leads to it; the platform sets it. */
  hostName: string
  /** Id of the Teams app in the organisation's catalogue, for deep links. */
  teamsAppId: string
}

const settings = {
  tenantId: 'TENANT_ID',
  apiClientId: 'API_CLIENT_ID',
  entraOrigin: 'ENTRA_ORIGIN',
  graphOrigin: 'GRAPH_ORIGIN',
  tablesEndpoint: 'TABLES_ENDPOINT',
  queuesEndpoint: 'QUEUES_ENDPOINT',
  keyId: 'KEY_ID',
  managedIdentityClientId: 'MANAGED_IDENTITY_CLIENT_ID',
  tokenExchangeAudience: 'TOKEN_EXCHANGE_AUDIENCE',
  pilotGroupId: 'PILOT_GROUP_ID',
  organisationZone: 'ORGANISATION_ZONE',
  organisationLanguage: 'ORGANISATION_LANGUAGE',
  notPeople: 'NOT_PEOPLE',
  mailSender: 'MAIL_SENDER',
  digests: 'DIGESTS',
  mailsPerMinute: 'MAILS_PER_MINUTE',
  publishK: 'PUBLISH_K',
  publishKManagers: 'PUBLISH_K_MANAGERS',
  publishMaxManagerPercent: 'PUBLISH_MAX_MANAGER_PERCENT',
  tabOrigin: 'TAB_ORIGIN',
  hostName: 'WEBSITE_HOSTNAME',
  teamsAppId: 'TEAMS_APP_ID',
} as const satisfies Record<keyof Env, string>

const mayBeEmpty: readonly string[] = [
  'MANAGED_IDENTITY_CLIENT_ID',
  'PILOT_GROUP_ID',
  'ORGANISATION_ZONE',
  'ORGANISATION_LANGUAGE',
  'NOT_PEOPLE',
]

/** Its `code` names the settings that are missing, as many as are short enough to be logged: the log shows codes, and no texts of errors. */
class SettingsMissingError extends Error {
  override name = 'SettingsMissing'
  readonly code: string
  constructor(missing: readonly string[]) {
    super(`Settings are missing: ${missing.join(', ')}. Set them in the function app.`)
    this.code = missing.join('.').slice(0, 60)
  }
}

/** What the platform sets by itself, so that no template does. */
export const setByPlatform: readonly string[] = [settings.hostName]

/** The names of the settings, for the deployment template's test. */
export const settingNames: readonly string[] = Object.values(settings)

/** What HR's own process is told: who calls, where the tables are, and who it is itself. Neither a key nor Graph. */
export type HrEnv = Pick<Env, (typeof hrFields)[number]>

const hrFields = ['tenantId', 'apiClientId', 'entraOrigin', 'tablesEndpoint', 'managedIdentityClientId'] as const

/** The names of those settings, for the deployment template's test. */
export const hrSettingNames: readonly string[] = hrFields.map((field) => settings[field])

/** As `readEnv`, for HR's own process. */
export function readHrEnv(source: Record<string, string | undefined> = process.env): HrEnv {
  assertSet(hrSettingNames, source)
  const entries = hrFields.map((field) => [field, source[settings[field]] ?? ''])
  return Object.fromEntries(entries) as HrEnv
}

/** Reads all settings. Throws one error that names every missing one; the platform hands on no empty one, so that is missing too. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  assertSet(settingNames, source)
  const entries = Object.entries(settings).map(([field, name]) => [field, source[name] ?? ''])
  return Object.fromEntries(entries) as Env
}

function assertSet(names: readonly string[], source: Record<string, string | undefined>): void {
  const missing = names.filter((name) => !source[name] && !mayBeEmpty.includes(name))
  if (missing.length > 0) throw new SettingsMissingError(missing)
}

/** A list as it stands in a setting: entries separated by commas, semicolons or blanks, lower-cased. */
export function listIn(setting: string): string[] {
  return setting
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((entry) => entry !== '')
}
