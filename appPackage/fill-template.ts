/**
 * Puts values into the `${{NAME}}` places of a JSON text. A value is written as JSON writes it inside quotes,
 * so that a quotation mark in an organisation's name cannot break the file. Throws when a name has no value.
 */
export function fillTemplate(template: string, values: Record<string, string>): string {
  return template.replaceAll(/\$\{\{([A-Z_]+)\}\}/g, (_place, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The template asks for ${name}, which has no value.`)
    return JSON.stringify(value).slice(1, -1)
  })
}
