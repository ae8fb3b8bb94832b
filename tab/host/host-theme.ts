import type { HostTheme } from './host.ts'

/**
 * Our ground for a theme the host names. `glass` is Teams' dark one with a picture behind it;
 * a name we do not know is drawn light, as Teams itself does.
 */
export function hostTheme(name: string | undefined): HostTheme {
  if (name === 'dark' || name === 'glass') return 'dark'
  return name === 'contrast' ? 'contrast' : 'light'
}
