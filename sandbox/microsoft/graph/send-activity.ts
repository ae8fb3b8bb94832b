import { readFileSync } from 'node:fs'
import { graphError } from './graph-error.ts'
import { badRequest, type GraphRequest } from './graph-request.ts'
import { jsonOf, type Reply } from '../reply.ts'

/** A line that Teams took for somebody's activity feed, with its words as the app package has them in English. */
export type ToldActivity = {
  toldAt: string
  to: string
  activityType: string
  text: string
  preview: string
  webUrl: string
}

type Body = {
  topic?: { source?: string; value?: string; webUrl?: string }
  activityType?: string
  previewText?: { content?: string }
  templateParameters?: { name?: string; value?: string }[]
}

/** Preview texts that are longer are refused. */
const longestPreview = 150

/**
 * `POST /users/{id}/teamwork/sendActivityNotification`. Only the app registration that the package names may, and only for
 * people for whom the app is installed; its types and their templates are those of the package. 204 is all that it says.
 */
export function sendActivity(request: GraphRequest, id: string, told: ToldActivity[]): Reply {
  const { caller, tenant } = request
  const person = tenant.organisation.find(id)
  if (caller.kind !== 'app' || caller.appId !== tenant.apiClientId || !person || tenant.withoutApp.has(person.oid))
    return graphError(
      403,
      'Forbidden',
      `Application with AAD App Id '${caller.kind === 'app' ? caller.appId : ''}' is not authorized to generate custom text notifications about 'activityType' to the recipient.`,
    )
  const { topic, activityType, previewText, templateParameters = [] } = (jsonOf(request.asked) ?? {}) as Body
  if (topic?.source !== 'text' || !topic.value || !topic.webUrl?.startsWith('https://teams.microsoft.com/l/'))
    return badRequest(
      "Invalid 'topic': with the source 'text' it needs a value and a webUrl that is a Teams deep link.",
    )
  const template = templates().find(({ type }) => type === activityType)?.templateText
  if (activityType === undefined || template === undefined)
    return badRequest(`Activity type '${activityType}' is not declared in the manifest of the app.`)
  const preview = previewText?.content ?? ''
  if (preview.length > longestPreview) return badRequest("'previewText' is longer than 150 characters.")
  const given = new Map(templateParameters.map(({ name, value }) => [name, value]))
  const missing = placesIn(template).filter((place) => !given.has(place))
  if (missing.length > 0) return badRequest(`Template parameter '${missing[0]}' is missing.`)
  const text = template.replaceAll(/\{(\w+)\}/g, (_, place: string) => given.get(place) ?? '')
  const toldAt = new Date(tenant.clock()).toISOString()
  told.push({ toldAt, to: person.oid, activityType, text, preview, webUrl: topic.webUrl })
  return { status: 204 }
}

function placesIn(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place).filter((place) => place !== 'actor')
}

function templates(): { type: string; templateText: string }[] {
  const path = new URL('../../../appPackage/manifest.template.json', import.meta.url)
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    activities: { activityTypes: { type: string; templateText: string }[] }
  }
  return manifest.activities.activityTypes
}
