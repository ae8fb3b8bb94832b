/**
 * What the template makes, as far as other papers speak of it: the type of each resource (one for a loop, nested ones
 * included), each role by its id and the type of what it is given on, each app setting by its name.
 */
export type TemplateFacts = {
  resources: string[]
  roles: { id: string; on: string }[]
  settings: string[]
}

type ArmResource = {
  type: string
  scope?: string
  properties?: {
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
      .map(({ properties, scope }) => ({
        id: idOf(properties?.roleDefinitionId, variables?.roles ?? {}),
        on: /resourceId\('([^']+)'/.exec(scope ?? '')?.[1] ?? 'the whole resource group',
      })),
    settings: deployments.flatMap(({ properties }) => Object.keys(properties?.parameters?.settings?.value ?? {})),
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
  const declared = [...`${main}\n${modules}`.matchAll(/^resource (\w+) '([^@']+)@/gm)]
  const types = new Map(declared.map(([, name = '', type = '']) => [name, type]))
  const ids = new Map([...main.matchAll(/^  (\w+): '([0-9a-f-]{36})'/gm)].map(([, name = '', id = '']) => [name, id]))
  const assignments = main
    .split(/^resource /m)
    .filter((part) => part.includes("'Microsoft.Authorization/roleAssignments@"))
  const settings = main.slice(main.indexOf('\n    settings: {'))
  return {
    resources: declared.map(([, , type = '']) => type),
    roles: assignments.map((part) => ({
      id: ids.get(/roles\.(\w+)\)\n/.exec(part)?.[1] ?? '') ?? '',
      on: types.get(/^  scope: (\w+)/m.exec(part)?.[1] ?? '') ?? 'the whole resource group',
    })),
    settings: [...settings.slice(0, settings.indexOf('\n    }')).matchAll(/^      (\w+): /gm)].map(
      ([, name = '']) => name,
    ),
  }
}
