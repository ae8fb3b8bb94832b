// One function app on a Flex Consumption plan of its own (such a plan takes one app), run as a given identity.

@description('What its resources are called after their prefix.')
param name string

@description('The service of azure.yaml that is deployed here.')
param service string

param location string

@description('Resource id of the managed identity that the app is.')
param identityId string

@description('Address of the blob container that holds the deployed package.')
param packages string

@description('Origins of the pages that may call this app.')
param allowedOrigins string[]

@description('Instances for requests that are never put to sleep.')
param alwaysReady int

@description('App settings by name. The platform hands on no empty one.')
param settings { *: string }

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: 'func-${name}'
  location: location
  kind: 'functionapp,linux'
  tags: { 'azd-service-name': service }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packages
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        // A ceiling for what a loop could cost. It spreads no work: each queue alone may reach it within a minute, so what
        // one mailbox can bear is kept by the messages themselves, which come one after the other.
        maximumInstanceCount: 40
        instanceMemoryMB: 2048
        alwaysReady: alwaysReady > 0 ? [{ name: 'http', instanceCount: alwaysReady }] : []
      }
      runtime: { name: 'node', version: '24' }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      // On this plan the platform answers every preflight before the app sees it. Without this line it answers with no
      // headers at all, and no page of ours gets through.
      cors: { allowedOrigins: allowedOrigins }
      appSettings: map(items(settings), setting => { name: setting.key, value: setting.value })
    }
  }
}

// Deploying by user name and password is switched off; deployments sign in with Entra.
resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource noBasic 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

output host string = site.properties.defaultHostName
