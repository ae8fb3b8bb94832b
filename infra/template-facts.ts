/**
 * What the template makes, as far as other papers speak of it: the type of each resource (one for a loop, nested ones
 * included), each role by its id, whom it is given to and on what, each app setting of each app by its name.
 */
export type TemplateFacts = {
  resources: string[]
  roles: GivenRole[]
  settings: Record<string, string[]>
}

/**
 * `to` is the API's identity or that of HR's own process, `on` the type of what it is given on; `only` says which one where
 * there are several: a table's name, or `hr` for the account that HR's process has to itself.
 */
export type GivenRole = { id: string; to: 'api' | 'hr'; on: string; only?: string }

type ArmResource = {
  type: string
  name?: string
  scope?: string
  properties?: {
    principalId?: string
    roleDefinitionId?: string
    template?: ArmTemplate
    parameters?: { settings?: { value: Record<string, string> } }
  }
}
/** Templates in ARM's newer language name their resources; the compiler chooses it where types ask for it. */
type ArmTemplate = {
  resources: ArmResource[] | Record<string, ArmResource>
  variables?: { roles?: Record<string, string> }
}

/** The facts of a compiled template. Throws when a role cannot be followed to its id. */
export function armFacts(compiled: unknown): TemplateFacts {
  const template = compiled as ArmTemplate
  const { variables } = template
  const resources = resourcesOf(template)
  const deployments = resources.filter(({ type }) => type === 'Microsoft.Resources/deployments')
  const nested = deployments.flatMap(({ properties }) => resourcesOf(properties?.template))
  return {
    resources: [...resources, ...nested]
      .map(({ type }) => type)
      .filter((type) => type !== 'Microsoft.Resources/deployments'),
    roles: resources
      .filter(({ type }) => type === 'Microsoft.Authorization/roleAssignments')
      .map(({ properties, scope = '' }) => ({
        id: idOf(properties?.roleDefinitionId, variables?.roles ?? {}),
        to: properties?.principalId?.includes("format('id-{0}-hr-") ? 'hr' : 'api',
        on: /resourceId\('([^']+)'/.exec(scope)?.[1] ?? 'the whole resource group',
        ...onlyOf(tableIn(scope) ?? (scope.includes("format('sthr") ? 'hr' : undefined)),
      })),
    settings: Object.fromEntries(
      deployments.map(({ name = '', properties }) => [
        name,
        Object.keys(properties?.parameters?.settings?.value ?? {}),
      ]),
    ),
  }
}

function resourcesOf(template: ArmTemplate | undefined): ArmResource[] {
  return Object.values(template?.resources ?? {})
}

function idOf(definition: string | undefined, roles: Record<string, string>): string {
  const name = /variables\('roles'\)\.(\w+)/.exec(definition ?? '')?.[1] ?? ''
  const id = roles[name]
  if (id === undefined) throw new Error(`This role assignment names no role of the template: ${definition}`)
  return id
}

/** The same facts by reading the source, for a machine without a compiler. It relies on how our own two files are written. */
export function bicepFacts(main: string, modules: string): TemplateFacts {
  const apps = main.split(/^module /m).slice(1)
  // The other file stands for an app, as often as it is used.
  const whole = [main, ...apps.map(() => modules)].join('\n')
  const declared = [...whole.matchAll(/^resource (\w+) '([^@']+)@/gm)]
  const types = new Map(declared.map(([, name = '', type = '']) => [name, type]))
  const ids = new Map([...main.matchAll(/^  (\w+): '([0-9a-f-]{36})'/gm)].map(([, name = '', id = '']) => [name, id]))
  const assignments = main
    .split(/^resource /m)
    .filter((part) => part.includes("'Microsoft.Authorization/roleAssignments@"))
  return {
    resources: declared.map(([, , type = '']) => type),
    roles: assignments.map((part) => {
      const [, scope = '', one = ''] = /^  scope: ((\w+).*)$/m.exec(part) ?? []
      return {
        id: ids.get(/roles\.(\w+)\)\n/.exec(part)?.[1] ?? '') ?? '',
        to: part.includes('principalId: hrIdentity.') ? 'hr' : 'api',
        on: types.get(one) ?? 'the whole resource group',
        ...onlyOf(tableIn(scope) ?? (one === 'hrStorage' ? 'hr' : undefined)),
      }
    }),
    settings: Object.fromEntries(apps.map((app) => [/^\w+/.exec(app)?.[0] ?? '', settingsIn(app)])),
  }
}

function settingsIn(app: string): string[] {
  const settings = app.slice(app.indexOf('\n    settings: {'))
  return [...settings.slice(0, settings.indexOf('\n    }')).matchAll(/^      (\w+): /gm)].map(([, name = '']) => name)
}

function tableIn(scope: string): string | undefined {
  return /indexOf\((?:variables\('tables'\)|tables), '(\w+)'\)/.exec(scope)?.[1]
}

function onlyOf(only: string | undefined): { only?: string } {
  return only === undefined ? {} : { only }
}
