// Everything Throughline needs in Azure, for one organisation, in one resource group.
// No keys and no connection strings: one managed identity, and one role for each thing it may do.
// The settings of the function app are those of api/env.ts; tests/infra.test.ts compares the two.

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

@description('Directory (tenant) id of the organisation. Tokens of any other tenant are refused.')
param tenantId string = tenant().tenantId

@description('Client id of the app registration.')
param apiClientId string

@description('Directory id of the group whose direct members take part; empty when everybody does.')
param pilotGroupId string = ''

@description('Mailbox that digests are sent from.')
param mailSender string

@description('Id of the Teams app in the organisation\'s catalogue; it is known after the first upload.')
param teamsAppId string

@description('Host name of the pages when the organisation uses one of its own, such as coaching.contoso.com; empty for the one Azure gives.')
param tabHost string = ''

@description('Address that is told when work was given up; empty for an alert that only shows in Azure.')
param alertMail string = ''

@description('Major version of Node that runs the API.')
@allowed(['22', '24'])
param nodeVersion string = '24'

@description('Origin of Microsoft Graph; sovereign clouds have their own.')
param graphOrigin string = 'https://graph.microsoft.com'

@description('Audience of the identity\'s token that stands in for a client secret; sovereign clouds have their own.')
param tokenExchangeAudience string = 'api://AzureADTokenExchange'

var token = take(uniqueString(subscription().id, resourceGroup().id, name), 8)
var packageContainer = 'api-package'
var entraOrigin = take(environment().authentication.loginEndpoint, length(environment().authentication.loginEndpoint) - 1)
var tabOrigin = 'https://${empty(tabHost) ? pages.properties.defaultHostname : tabHost}'

// Tables and queues of the product, so that the first request finds them. A test compares the names with the code's.
var tables = [
  'pairs'
  'private'
  'people'
  'overview'
  'threads'
  'ledger'
  'blockFacts'
  'releases'
  'pulse'
  'deliveries'
  'runs'
  'access'
]
var queues = ['people', 'calendars', 'digests', 'releases', 'expiry', 'overview']

// Built-in roles by the ids Azure gives them.
var roles = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
  keyWrapper: 'e147488a-f6f5-4113-8e2d-b22465e65bf6' // Key Vault Crypto Service Encryption User: read, wrap, unwrap
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb' // Monitoring Metrics Publisher
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-${token}'
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

// The key that wraps each pair's key. Losing it would lose every note, hence purge protection and 90 days of soft delete.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-${name}-${token}'
  location: location
  properties: {
    tenantId: tenantId
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

// ---- What runs ----------------------------------------------------------------------------------------------------

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}-${token}'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
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

// A message that failed five times starts the function of its poison queue; each such start is worth a mail to IT.
resource givenUp 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: 'alert-${name}-${token}'
  location: location
  properties: {
    displayName: 'Throughline gave up a message'
    description: 'A mailbox or a recipient could not be worked off. The page about the jobs names it.'
    severity: 2
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: 'requests | where name endswith "-poison"'
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

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}-${token}'
  location: location
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource api 'Microsoft.Web/sites@2024-04-01' = {
  name: 'func-${name}-${token}'
  location: location
  kind: 'functionapp,linux'
  tags: { 'azd-service-name': 'api' }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      scaleAndConcurrency: {
        // A ceiling for what a loop could cost; the calendars job is spread out by its queue, not by instances.
        maximumInstanceCount: 40
        instanceMemoryMB: 2048
      }
      runtime: { name: 'node', version: nodeVersion }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      // No cors here: the API answers preflights itself, and the platform would answer them first.
      appSettings: [
        { name: 'TENANT_ID', value: tenantId }
        { name: 'API_CLIENT_ID', value: apiClientId }
        { name: 'ENTRA_ORIGIN', value: entraOrigin }
        { name: 'GRAPH_ORIGIN', value: graphOrigin }
        { name: 'TABLES_ENDPOINT', value: 'https://${storage.name}.table.${environment().suffixes.storage}' }
        { name: 'QUEUES_ENDPOINT', value: 'https://${storage.name}.queue.${environment().suffixes.storage}' }
        { name: 'KEY_ID', value: key.properties.keyUri }
        { name: 'MANAGED_IDENTITY_CLIENT_ID', value: identity.properties.clientId }
        { name: 'TOKEN_EXCHANGE_AUDIENCE', value: tokenExchangeAudience }
        { name: 'PILOT_GROUP_ID', value: pilotGroupId }
        { name: 'MAIL_SENDER', value: mailSender }
        { name: 'TAB_ORIGIN', value: tabOrigin }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
        { name: 'AzureWebJobsStorage__blobServiceUri', value: storage.properties.primaryEndpoints.blob }
        { name: 'AzureWebJobsStorage__queueServiceUri', value: storage.properties.primaryEndpoints.queue }
        { name: 'AzureWebJobsStorage__tableServiceUri', value: storage.properties.primaryEndpoints.table }
        { name: 'AzureWebJobsStorage__credential', value: 'managedidentity' }
        { name: 'AzureWebJobsStorage__clientId', value: identity.properties.clientId }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
        {
          name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING'
          value: 'ClientId=${identity.properties.clientId};Authorization=AAD'
        }
      ]
    }
  }
  dependsOn: [container, mayOwnBlobs, mayUseQueues, mayWriteTables, mayWrap]
}

// Deploying by user name and password is switched off; deployments sign in with Entra.
resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: api
  name: 'ftp'
  properties: { allow: false }
}

resource noBasic 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: api
  name: 'scm'
  properties: { allow: false }
}

// Pages only. The API is not linked as its backend: that would replace the Authorization header our tokens travel in.
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
output API_BASE string = 'https://${api.properties.defaultHostName}/api'
output MANAGED_IDENTITY_CLIENT_ID string = identity.properties.clientId
output MANAGED_IDENTITY_OBJECT_ID string = identity.properties.principalId
