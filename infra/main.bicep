// Everything Throughline needs in Azure, for one organisation, in one resource group.
// No keys and no connection strings: a managed identity for the API and one for HR's own process, and one role for each thing
// they may do.
// The settings of the function app are those of api/env.ts, the roles those of docs/permissions.md; tests/infra.test.ts
// compares them. `npm run infra` compiles and lints it.

targetScope = 'resourceGroup'

@description('Short name that all resources carry, lower-case letters and digits.')
@minLength(3)
@maxLength(10)
param name string = 'throughln'

@description('Region of everything that holds data.')
param location string = resourceGroup().location

@description('Region of the static web app, which exists in a few regions only. It holds pages, no data.')
@allowed(['centralus', 'eastasia', 'eastus2', 'westeurope', 'westus2'])
param pagesLocation string = 'westeurope'

@description('Directory (tenant) id of the organisation; empty for the subscription\'s own. Tokens of any other tenant are refused.')
param tenantId string = ''

@description('Client id of the app registration.')
param apiClientId string

@description('Directory id of the group whose direct members take part; empty when everybody does.')
param pilotGroupId string = ''

@description('Time zone of everybody whose own nobody knows, by its IANA or Windows name such as Europe/Berlin; empty for UTC.')
param organisationZone string = ''

@description('Language of everybody whose own nobody knows, such as de-DE; empty for English.')
param organisationLanguage string = ''

@description('Addresses, and domains such as @notetaker.example, that are no people: bots and booking tools, separated by commas.')
param notPeople string = ''

@description('Mailbox that digests are sent from.')
param mailSender string

@description('To whom digests are sent: nobody, those who have opened the app once or asked for them, or everybody. Whoever wants none switches them off.')
@allowed(['off', 'opened', 'all'])
param digests string = 'opened'

@description('How many mails a minute that mailbox sends at most. Exchange Online lets a mailbox send thirty.')
@minValue(1)
@maxValue(10000)
param mailsPerMinute int = 25

@description('How many people a group needs at least to be released. It may be raised; a release is not made with less than the one before.')
@minValue(5)
@maxValue(1000)
param publishK int = 5

@description('Of how many managers these people are at least.')
@minValue(3)
@maxValue(100)
param publishKManagers int = 3

@description('How many percent of these people one manager leads at most.')
@minValue(1)
@maxValue(50)
param publishMaxManagerPercent int = 50

@description('Id of the Teams app in the organisation\'s catalogue; it is known after the first upload.')
param teamsAppId string

@description('Host name of the pages when the organisation uses one of its own, such as coaching.contoso.com; empty for the one Azure gives.')
param tabHost string = ''

@description('Address that is told when work was given up; empty for an alert that only shows in Azure.')
param alertMail string = ''

@description('Instances that answer requests and are never put to sleep. With 0 the first request after a quiet time waits some seconds; each one costs around the clock.')
@minValue(0)
@maxValue(10)
param alwaysReady int = 0

@description('True for the one deployment that takes back a vault which was deleted less than 90 days ago; its name is held so long.')
param vaultRecover bool = false

@description('How many days the log of requests and jobs is kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('How many days the record is kept of who used the vault\'s key and who read the tables.')
@minValue(30)
@maxValue(730)
param auditDays int = 365

@description('Resource id of a Log Analytics workspace, best one with another owner, that this record goes to; empty for one of its own in this resource group.')
param auditWorkspaceId string = ''

@description('Origin of Microsoft Graph; sovereign clouds have their own.')
param graphOrigin string = 'https://graph.microsoft.com'

@description('Audience of the identity\'s token that stands in for a client secret; sovereign clouds have their own.')
param tokenExchangeAudience string = 'api://AzureADTokenExchange'

var token = take(uniqueString(subscription().id, resourceGroup().id, name), 8)
var directoryId = empty(tenantId) ? tenant().tenantId : tenantId
var packageContainer = 'api-package'
var entraOrigin = take(
  environment().authentication.loginEndpoint,
  length(environment().authentication.loginEndpoint) - 1
)
var tabOrigin = 'https://${empty(tabHost) ? pages.properties.defaultHostname : tabHost}'

// Tables and queues of the product, so that the first request finds them. A test compares the names with the code's.
var tables = [
  'pairs'
  'private'
  'people'
  'colleagues'
  'overview'
  'threads'
  'ledger'
  'blockFacts'
  'releases'
  'segments'
  'pulse'
  'deliveries'
  'runs'
  'access'
  'deeds'
]
var queues = ['people', 'calendars', 'digests', 'notices', 'releases', 'expiry', 'overview', 'starts']

// Built-in roles by the ids Azure gives them.
var roles = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
  tableReader: '76199698-9eea-4c19-bc75-cec21354c6b6' // Storage Table Data Reader
  keyWrapper: 'e147488a-f6f5-4113-8e2d-b22465e65bf6' // Key Vault Crypto Service Encryption User: read, wrap, unwrap
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb' // Monitoring Metrics Publisher
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-${token}'
  location: location
}

// HR's own process is somebody else: to it four tables are open, and nothing more.
resource hrIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-hr-${token}'
  location: location
}

// ---- What is kept -------------------------------------------------------------------------------------------------

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: toLower('st${name}${token}')
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

resource table 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = [
  for tableName in tables: {
    parent: tableService
    name: tableName
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [
  for queueName in queues: {
    parent: queueService
    name: queueName
  }
]

resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobService
  name: packageContainer
}

// What the host of HR's own process keeps, and its package: an account of its own, so that nothing of the product lies there
// and nothing of the host lies where the product does.
resource hrStorage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: toLower('sthr${name}${token}')
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource hrBlobService 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: hrStorage
  name: 'default'
}

resource hrContainer 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: hrBlobService
  name: packageContainer
}

// The key that wraps each pair's key. Losing it would lose every note, hence purge protection and 90 days of soft delete.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-${name}-${token}'
  location: location
  properties: {
    // Recovering brings back what was in it, the pairs' key above all; for any other deployment Azure wants 'default'.
    createMode: vaultRecover ? 'recover' : 'default'
    tenantId: directoryId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource key 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: vault
  name: 'pair-keys'
  properties: {
    kty: 'RSA'
    keySize: 3072
    keyOps: ['wrapKey', 'unwrapKey']
  }
}

// ---- What may be done ---------------------------------------------------------------------------------------------

resource mayWriteTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, roles.tableContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableContributor)
  }
}

resource mayUseQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, roles.queueContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.queueContributor)
  }
}

// The Functions host keeps its own state in blobs (timer leases, host ids) and reads the deployed package from one.
resource mayOwnBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, roles.blobOwner)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobOwner)
  }
}

// On this one key, not on the vault: read its public part, wrap and unwrap. It cannot sign, decrypt, change or list keys.
resource mayWrap 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(key.id, identity.id, roles.keyWrapper)
  scope: key
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.keyWrapper)
  }
}

resource mayReport 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identity.id, roles.metricsPublisher)
  scope: insights
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.metricsPublisher)
  }
}

// HR's own process, table by table: it reads what was released and who is a colleague, and writes what HR imports and what HR did.
resource hrReadsReleases 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(table[indexOf(tables, 'releases')].id, hrIdentity.id, roles.tableReader)
  scope: table[indexOf(tables, 'releases')]
  properties: {
    principalId: hrIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableReader)
  }
}

resource hrReadsColleagues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(table[indexOf(tables, 'colleagues')].id, hrIdentity.id, roles.tableReader)
  scope: table[indexOf(tables, 'colleagues')]
  properties: {
    principalId: hrIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableReader)
  }
}

resource hrWritesSegments 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(table[indexOf(tables, 'segments')].id, hrIdentity.id, roles.tableContributor)
  scope: table[indexOf(tables, 'segments')]
  properties: {
    principalId: hrIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableContributor)
  }
}

resource hrWritesDeeds 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(table[indexOf(tables, 'deeds')].id, hrIdentity.id, roles.tableContributor)
  scope: table[indexOf(tables, 'deeds')]
  properties: {
    principalId: hrIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableContributor)
  }
}

resource hrOwnsItsBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(hrStorage.id, hrIdentity.id, roles.blobOwner)
  scope: hrStorage
  properties: {
    principalId: hrIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobOwner)
  }
}

resource hrReports 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, hrIdentity.id, roles.metricsPublisher)
  scope: insights
  properties: {
    principalId: hrIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.metricsPublisher)
  }
}

// ---- What is recorded of those who could look ----------------------------------------------------------------------

resource auditLog 'Microsoft.OperationalInsights/workspaces@2023-09-01' = if (empty(auditWorkspaceId)) {
  name: 'audit-${name}-${token}'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: auditDays
  }
}

// Notes can be read with the vault's key only: each use of it is written down with the identity that used it.
resource vaultAudit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: vault
  properties: {
    workspaceId: empty(auditWorkspaceId) ? auditLog.id : auditWorkspaceId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

// Names, dates and states are not sealed: each reading of the tables is written down, the API's own readings as well.
resource tableAudit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: tableService
  properties: {
    workspaceId: empty(auditWorkspaceId) ? auditLog.id : auditWorkspaceId
    logs: [{ category: 'StorageRead', enabled: true }]
  }
}

// ---- What runs ----------------------------------------------------------------------------------------------------

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}-${token}'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}-${token}'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    DisableLocalAuth: true
  }
}

// A message that failed five times starts the function of its poison queue, which logs one line (api/jobs/register-jobs.ts)
// that is worth a mail to IT. Until the first request has come the tables of the query do not exist yet.
resource givenUp 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: 'alert-${name}-${token}'
  location: location
  properties: {
    displayName: 'Throughline gave up a message'
    description: 'A mailbox or a recipient could not be worked off. The page about the jobs names it.'
    severity: 2
    enabled: true
    scopes: [insights.id]
    skipQueryValidation: true
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: 'traces | where message startswith "Given up: "'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: { actionGroups: empty(alertMail) ? [] : [tellIt!.id] }
  }
}

// A job that never starts cannot say so. The timer watch-jobs logs one line for jobs that are late, once an hour; where it was
// not heard of for a day, no timer runs at all.
resource silent 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: 'silence-${name}-${token}'
  location: location
  properties: {
    displayName: 'Throughline: a job did not run'
    description: 'A job did not run when it should have. The page about the jobs names it and says what to do.'
    severity: 2
    enabled: true
    scopes: [insights.id]
    skipQueryValidation: true
    evaluationFrequency: 'PT1H'
    windowSize: 'P1D'
    criteria: {
      allOf: [
        {
          query: 'union (traces | where timestamp > ago(1h) and message startswith "Late: " | project timestamp), (requests | where name == "watch-jobs" | summarize heard = count() | where heard == 0 | project timestamp = now())'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: { actionGroups: empty(alertMail) ? [] : [tellIt!.id] }
  }
}

resource tellIt 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(alertMail)) {
  name: 'tell-${name}-${token}'
  location: 'global'
  properties: {
    groupShortName: 'throughline'
    enabled: true
    emailReceivers: [{ name: 'it', emailAddress: alertMail, useCommonAlertSchema: true }]
  }
}

module api 'function-app.bicep' = {
  name: 'api'
  params: {
    name: '${name}-${token}'
    service: 'api'
    location: location
    identityId: identity.id
    packages: '${storage.properties.primaryEndpoints.blob}${packageContainer}'
    allowedOrigins: [tabOrigin]
    alwaysReady: alwaysReady
    settings: {
      TENANT_ID: directoryId
      API_CLIENT_ID: apiClientId
      ENTRA_ORIGIN: entraOrigin
      GRAPH_ORIGIN: graphOrigin
      TABLES_ENDPOINT: 'https://${storage.name}.table.${environment().suffixes.storage}'
      QUEUES_ENDPOINT: 'https://${storage.name}.queue.${environment().suffixes.storage}'
      KEY_ID: key.properties.keyUri
      MANAGED_IDENTITY_CLIENT_ID: identity.properties.clientId
      TOKEN_EXCHANGE_AUDIENCE: tokenExchangeAudience
      PILOT_GROUP_ID: pilotGroupId
      ORGANISATION_ZONE: organisationZone
      ORGANISATION_LANGUAGE: organisationLanguage
      NOT_PEOPLE: notPeople
      MAIL_SENDER: mailSender
      DIGESTS: digests
      MAILS_PER_MINUTE: string(mailsPerMinute)
      PUBLISH_K: string(publishK)
      PUBLISH_K_MANAGERS: string(publishKManagers)
      PUBLISH_MAX_MANAGER_PERCENT: string(publishMaxManagerPercent)
      TAB_ORIGIN: tabOrigin
      TEAMS_APP_ID: teamsAppId
      AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
      AzureWebJobsStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
      AzureWebJobsStorage__tableServiceUri: storage.properties.primaryEndpoints.table
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.properties.clientId
      AzureWebJobsDisableHomepage: 'true'
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
    }
  }
  dependsOn: [container, mayOwnBlobs, mayUseQueues, mayWriteTables, mayWrap, mayReport]
}

// HR's routes (contract/hr-operations.ts) run in an app of their own, as somebody who can read neither a pair nor a key.
module hr 'function-app.bicep' = {
  name: 'hr'
  params: {
    name: '${name}-hr-${token}'
    service: 'hr'
    location: location
    identityId: hrIdentity.id
    packages: '${hrStorage.properties.primaryEndpoints.blob}${packageContainer}'
    allowedOrigins: [tabOrigin]
    alwaysReady: 0
    settings: {
      TENANT_ID: directoryId
      API_CLIENT_ID: apiClientId
      ENTRA_ORIGIN: entraOrigin
      TABLES_ENDPOINT: 'https://${storage.name}.table.${environment().suffixes.storage}'
      MANAGED_IDENTITY_CLIENT_ID: hrIdentity.properties.clientId
      AzureWebJobsStorage__blobServiceUri: hrStorage.properties.primaryEndpoints.blob
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: hrIdentity.properties.clientId
      AzureWebJobsDisableHomepage: 'true'
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${hrIdentity.properties.clientId};Authorization=AAD'
    }
  }
  dependsOn: [
    hrContainer
    hrOwnsItsBlobs
    hrReadsReleases
    hrReadsColleagues
    hrWritesSegments
    hrWritesDeeds
    hrReports
  ]
}

// Pages only. The API is not linked as its backend: that would replace the Authorization header our tokens travel in
// (docs/decisions/0033-two-origins.md).
resource pages 'Microsoft.Web/staticSites@2024-04-01' = {
  name: 'stapp-${name}-${token}'
  location: pagesLocation
  tags: { 'azd-service-name': 'tab' }
  sku: { name: 'Standard', tier: 'Standard' }
  properties: {
    allowConfigFileUpdates: true
    stagingEnvironmentPolicy: 'Disabled'
  }
}

// ---- What the next steps of docs/deployment.md ask for ------------------------------------------------------------

output TAB_ORIGIN string = tabOrigin
output TAB_HOST_TARGET string = pages.properties.defaultHostname
output API_BASE string = 'https://${api.outputs.host}/api'
output HR_BASE string = 'https://${hr.outputs.host}/api'
output MANAGED_IDENTITY_CLIENT_ID string = identity.properties.clientId
output MANAGED_IDENTITY_OBJECT_ID string = identity.properties.principalId
