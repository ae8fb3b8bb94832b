import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv-draft-04'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { activityTypes } from '../api/graph/activity-graph.ts'
import { buildPackage, manifestText } from './build-package.ts'
import { ribbonSizes } from './icons.ts'
import { trialSettings } from './settings.ts'

type Icon = { size: number; url: string }

type Manifest = {
  $schema: string
  manifestVersion: string
  id: string
  staticTabs: { entityId: string; name: string; contentUrl: string; scopes: string[] }[]
  configurableTabs: { configurationUrl: string; scopes: string[]; context: string[] }[]
  validDomains: string[]
  webApplicationInfo: { id: string; resource: string; nestedAppAuthInfo: { redirectUri: string; scopes: string[] }[] }
  authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } }
  activities: { activityTypes: { type: string; description: string; templateText: string }[] }
  extensions: {
    runtimes: { code: { page: string }; actions: { id: string }[] }[]
    ribbons: {
      contexts: string[]
      tabs: { groups: { controls: { actionId: string; icons: Icon[] }[]; icons: Icon[] }[] }[]
    }[]
  }[]
}

const version = '1.29'
const settings = {
  MANIFEST_APP_ID: '0a1b2c3d-1111-4222-8333-444455556666',
  API_CLIENT_ID: 'ffeeddcc-1111-4222-8333-444455556666',
  TAB_ORIGIN: 'https://coaching.contoso.example',
  DEVELOPER_NAME: 'Contoso "People" Ltd',
}
const packed = unzipSync(buildPackage(settings, '1.2.3'))
const manifest = JSON.parse(new TextDecoder().decode(packed['manifest.json'])) as Manifest
const german = JSON.parse(new TextDecoder().decode(packed['de.json'])) as Record<string, string>

test('the package holds exactly the four files, at its root', () => {
  expect(Object.keys(packed).toSorted()).toEqual(['color.png', 'de.json', 'manifest.json', 'outline.png'])
})

test('the manifest obeys the schema it names', () => {
  expect(problemsOf('MicrosoftTeams.schema.json', manifest)).toEqual([])
  expect([manifest.manifestVersion, new URL(manifest.$schema).pathname.split('/')[3]]).toEqual([version, `v${version}`])
})

test('the manifest of the trial values obeys the schema as well', () => {
  expect(problemsOf('MicrosoftTeams.schema.json', JSON.parse(manifestText(trialSettings, '0.1.0')))).toEqual([])
})

test('a misspelt property would be found', () => {
  expect(problemsOf('MicrosoftTeams.schema.json', { ...manifest, staticTab: [] })).not.toEqual([])
})

test('the German file obeys its schema', () => {
  expect(problemsOf('MicrosoftTeams.Localization.schema.json', german)).toEqual([])
})

test('the German file names every tab of the manifest and no other', () => {
  const inGerman = Object.keys(german).filter((key) => key.startsWith('staticTabs'))
  expect(inGerman).toEqual(manifest.staticTabs.map((_, index) => `staticTabs[${index}].name`))
})

test('the tabs stand in the order that the German names were written for', () => {
  expect(manifest.staticTabs.map((tab) => tab.entityId)).toEqual(['home', 'hr'])
})

test('the meeting tab may be used beside, before and in a meeting', () => {
  expect(manifest.configurableTabs[0]?.scopes).toEqual(['groupChat'])
  expect(manifest.configurableTabs[0]?.context).toEqual(['meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'])
})

test('every address of the manifest lies on a valid domain', () => {
  const addresses = JSON.stringify({ ...manifest, $schema: '' }).match(/https:\/\/[^"]+/g) ?? []
  expect(addresses.length).toBeGreaterThanOrEqual(8)
  expect([...new Set(addresses.map((address) => new URL(address).host))]).toEqual(manifest.validDomains)
})

test('the pages that the manifest names are pages of the tab', () => {
  const named = manifest.staticTabs.map((tab) => tab.contentUrl).concat(manifest.configurableTabs[0]!.configurationUrl)
  expect(named.map((address) => new URL(address).pathname)).toEqual(['/home.html', '/hr.html', '/config.html'])
})

test('sign-in names the registration and the host of the pages', () => {
  expect(manifest.id).toBe(settings.MANIFEST_APP_ID)
  expect(manifest.webApplicationInfo).toEqual({
    id: settings.API_CLIENT_ID,
    resource: `api://coaching.contoso.example/${settings.API_CLIENT_ID}`,
    nestedAppAuthInfo: [
      {
        redirectUri: 'brk-multihub://coaching.contoso.example',
        scopes: [`${settings.API_CLIENT_ID}/access_as_user`],
      },
    ],
  })
})

describe('the pane in Outlook', () => {
  const [pane] = manifest.extensions

  test('is opened from appointments and mails, by whoever writes one and by whoever gets it', () => {
    expect(pane?.ribbons.map(({ contexts }) => contexts)).toEqual([
      ['meetingDetailsOrganizer', 'meetingDetailsAttendee', 'mailRead', 'mailCompose'],
    ])
    const actions = pane?.runtimes.flatMap(({ actions: own }) => own.map(({ id }) => id))
    expect(pane?.ribbons[0]?.tabs[0]?.groups[0]?.controls.map(({ actionId }) => actionId)).toEqual(actions)
  })

  test('is a page of the tab, told by its address whose sign-in it asks for', () => {
    const page = new URL(pane?.runtimes[0]?.code.page ?? '')
    expect([page.origin, page.pathname]).toEqual([settings.TAB_ORIGIN, '/outlook.html'])
    expect([...page.searchParams]).toEqual([['client', settings.API_CLIENT_ID]])
  })

  test('reads the appointment it stands beside and asks for no other right', () => {
    const ofPane = manifest.authorization.permissions.resourceSpecific.filter(({ type }) => type === 'Delegated')
    expect(ofPane).toEqual([{ name: 'MailboxItem.Read.User', type: 'Delegated' }])
  })

  test('has the icons that the pages serve', () => {
    const [group] = pane?.ribbons[0]?.tabs[0]?.groups ?? []
    const wanted = ribbonSizes.map((size) => ({ size, url: `${settings.TAB_ORIGIN}/ribbon-${size}.png` }))
    expect([group?.icons, group?.controls[0]?.icons]).toEqual([wanted, wanted])
  })

  test('speaks German where its words are sentences', () => {
    const keys = Object.keys(german).filter((key) => key.startsWith('extensions[0]'))
    expect(keys).toHaveLength(3)
    for (const key of keys) expect(valueAt(manifest, key)).toEqual(expect.any(String))
  })
})

describe('notices', () => {
  const { activityTypes: declared } = manifest.activities

  test('have the types that the API sends, a right of their own, and no other one', () => {
    expect(declared.map(({ type }) => type)).toEqual(Object.values(activityTypes))
    const ofApp = manifest.authorization.permissions.resourceSpecific.filter(({ type }) => type === 'Application')
    expect(ofApp.map(({ name }) => name)).toEqual(['TeamsActivity.Send.User'])
  })

  test('say the same in German, with the same places for name and count', () => {
    const placesIn = (text: unknown) => String(text).match(/\{\w+\}/g)
    for (const [at, { templateText }] of declared.entries()) {
      const inGerman = german[`activities.activityTypes[${at}].templateText` as keyof typeof german]
      expect(placesIn(inGerman)).toEqual(placesIn(templateText))
      expect(german).toHaveProperty([`activities.activityTypes[${at}].description`])
    }
  })
})

test('two packages of the same content are the same file', () => {
  expect(buildPackage(settings, '1.2.3')).toEqual(buildPackage(settings, '1.2.3'))
})

/** What stands at an address such as `a[0].b` of the manifest. */
function valueAt(file: object, address: string): unknown {
  const steps = address.split(/[.[\]]+/).filter(Boolean)
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], file)
}

/** What a schema of the version in use says against a file, in words; empty when it says nothing. */
function problemsOf(name: string, file: unknown): string[] {
  // Some patterns of the language schema are not valid with the u flag.
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false })
  const validate = ajv.compile(schema(name))
  return validate(file) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

function schema(name: string): object {
  const home = join(fileURLToPath(import.meta.resolve('@microsoft/app-manifest')), '..', 'json-schemas')
  return JSON.parse(readFileSync(join(home, 'teams', `v${version}`, name), 'utf8')) as object
}
