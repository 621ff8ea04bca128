/** Light or dark, as the agent has chosen; what Electron draws beside the page follows, and so does the page's own `prefers-color-scheme`. */
import { nativeTheme } from 'electron'
import type { Theme } from '../../../contract/settings.ts'

export function setTheme(theme: Theme): void {
  // Setting it repaints all windows, be it the same.
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
}

