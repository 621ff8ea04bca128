/** Light or dark, as the agent has chosen; what Electron draws beside the page follows, and so does the page's own `prefers-color-scheme`. */
import { readFileSync } from 'node:fs'
import { nativeTheme } from 'electron'
import { themes, type Theme } from '../../../contract/settings.ts'

export function setTheme(theme: Theme): void {
  // Setting it repaints all windows, be it the same.
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
}

/**
 * The theme in the settings file, read before the settings are: the window opens first, and its ground must not change its colour
 * a moment later. What cannot be believed is told by whoever reads the settings.
 */
export function keptThemeIn(file: string): Theme {
  try {
    const { theme } = JSON.parse(readFileSync(file, 'utf8')) as { readonly theme?: unknown }
    return themes.find((known) => known === theme) ?? 'system'
  } catch {
    return 'system'
  }
}
