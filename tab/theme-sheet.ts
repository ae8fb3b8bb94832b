import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/tokens'

/** The name of each of Fluent's tokens, as a custom property has it after its two dashes. */
export const tokenNames: readonly string[] = Object.keys(teamsLightTheme)

/**
 * The three themes of Teams as custom properties of the page's root, for the tokens of `names`: the light one for every
 * page, and of the two others what differs, under the name that the root carries (`data-theme`). On paper only the
 * light one holds, whatever the window shows.
 */
export function themeSheet(names: readonly string[] = tokenNames): string {
  const isNamed = new Set(names)
  const rules = (theme: Theme, isWanted: (name: string, value: unknown) => boolean) =>
    Object.entries(theme)
      .filter(([name, value]) => isNamed.has(name) && isWanted(name, value))
      .map(([name, value]) => `--${name}:${value}`)
      .join(';')
  const light = new Map<string, unknown>(Object.entries(teamsLightTheme))
  const differs = (name: string, value: unknown) => light.get(name) !== value
  return [
    `html{${rules(teamsLightTheme, () => true)}}`,
    '@media not print{',
    `html[data-theme='dark']{${rules(teamsDarkTheme, differs)}}`,
    `html[data-theme='contrast']{${rules(teamsHighContrastTheme, differs)}}`,
    '}',
  ].join('\n')
}

/** The tokens that a text of ours, a style sheet or a component, reads: `var(--colorNeutralForeground1)`. */
export function tokensIn(text: string): string[] {
  const isToken = new Set(tokenNames)
  return [...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name!).filter((name) => isToken.has(name))
}
