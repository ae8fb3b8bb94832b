using './main.bicep'

// Every value comes from the environment, which `azd env set NAME value` fills; docs/deployment.md says what each is.
// Without a second argument a value must be set.
param apiClientId = readEnvironmentVariable('API_CLIENT_ID')
param mailSender = readEnvironmentVariable('MAIL_SENDER')
param digests = readEnvironmentVariable('DIGESTS', 'opened')
param mailsPerMinute = int(readEnvironmentVariable('MAILS_PER_MINUTE', '25'))
param publishK = int(readEnvironmentVariable('PUBLISH_K', '5'))
param publishKManagers = int(readEnvironmentVariable('PUBLISH_K_MANAGERS', '3'))
param publishMaxManagerPercent = int(readEnvironmentVariable('PUBLISH_MAX_MANAGER_PERCENT', '50'))
// Known after the first upload of the app package. Until then links in mails lead nowhere.
param teamsAppId = readEnvironmentVariable('TEAMS_APP_ID', '00000000-0000-0000-0000-000000000000')
param tabHost = readEnvironmentVariable('TAB_HOST', '')
param pilotGroupId = readEnvironmentVariable('PILOT_GROUP_ID', '')
param notPeople = readEnvironmentVariable('NOT_PEOPLE', '')
param organisationZone = readEnvironmentVariable('ORGANISATION_ZONE', '')
param organisationLanguage = readEnvironmentVariable('ORGANISATION_LANGUAGE', '')
param alertMail = readEnvironmentVariable('ALERT_MAIL', '')
param alwaysReady = int(readEnvironmentVariable('ALWAYS_READY', '0'))
param logDays = int(readEnvironmentVariable('LOG_DAYS', '30'))
param auditDays = int(readEnvironmentVariable('AUDIT_DAYS', '365'))
param auditWorkspaceId = readEnvironmentVariable('AUDIT_WORKSPACE_ID', '')
param vaultRecover = bool(readEnvironmentVariable('VAULT_RECOVER', 'false'))

// Where things are and what they are called. azd itself asks for the first.
param location = readEnvironmentVariable('AZURE_LOCATION')
param pagesLocation = readEnvironmentVariable('PAGES_LOCATION', 'westeurope')
param name = readEnvironmentVariable('RESOURCE_NAME', 'throughln')
param tenantId = readEnvironmentVariable('TENANT_ID', '')

// Sovereign clouds have their own.
param graphOrigin = readEnvironmentVariable('GRAPH_ORIGIN', 'https://graph.microsoft.com')
param tokenExchangeAudience = readEnvironmentVariable('TOKEN_EXCHANGE_AUDIENCE', 'api://AzureADTokenExchange')
