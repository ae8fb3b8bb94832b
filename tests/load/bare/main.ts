import { TableClient } from '@azure/data-tables'
import { ManagedIdentityCredential } from '@azure/identity'
import { app } from '@azure/functions'

/** The least an app can be: one function that reads one row. What a request of ours costs is measured against it. */
const { TABLES_ENDPOINT: endpoint = '', MANAGED_IDENTITY_CLIENT_ID: clientId = '' } = process.env
const pairs = new TableClient(endpoint, 'pairs', new ManagedIdentityCredential({ clientId }))

app.http('read', {
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: async (request) => {
    const { partition, key } = (await request.json()) as { partition: string; key: string }
    return { jsonBody: { etag: (await pairs.getEntity(partition, key)).etag } }
  },
})
