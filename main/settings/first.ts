/** What the window needs of the settings before they are read: it opens first, and must change neither its ground nor its words a moment later. */
import { readFileSync } from 'node:fs'
import { defaultSettings } from '../../contract/defaults.ts'
import { themes, type Theme } from '../../contract/settings.ts'
import { isRecord } from './record.ts'

/** What is in the settings file; what cannot be believed is told by whoever reads the settings. */
export function keptFirst(file: string): { readonly theme: Theme; readonly language: string } {
  const kept = contentOf(file)
  const theme = themes.find((known) => known === kept.theme) ?? defaultSettings.theme
  return { theme, language: typeof kept.language === 'string' ? kept.language : defaultSettings.language }
}

function contentOf(file: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isRecord(content) ? content : {}
  } catch {
    return {}
  }
}
