/** The settings' templates on a desk that keeps what it is given, for tests. */
import type { Template } from '../../../contract/answers/templates.ts'
import { renderPage } from '../../testing/render.tsx'
import { evening } from '../../testing/world/evening.ts'
import { aTemplate } from '../../testing/world/samples.ts'
import { TemplatesField } from './TemplatesField.tsx'

export const line = aTemplate('In line at closing', 'Stay in line.', { id: '00000000-0000-4000-8000-000000000001', folder: 'Voting', code: 'line', used: 12, usedAt: evening - 3_600_000 })
export const hello = aTemplate('Greeting', 'Hi {{contact.firstName|there}}!', { id: '00000000-0000-4000-8000-000000000002', texts: { en: 'Hi {{contact.firstName|there}}!', es: 'Hola, {{contact.firstName}}.' } })
export const ride = aTemplate('Ride to the polls', 'Call [local ride line].', { id: 'file:Rides/Ride to the polls', source: 'file', folder: 'Rides', code: 'ride' })
export const early = aTemplate('Early voting', 'Early voting ends {{weekday}}.', { id: 'starter:early', source: 'starter', folder: 'Where and when', code: 'early' })
export const path = '/srv/hotline/templates.json'

/** @param begun what is there at first */
export async function openTemplates(begun: readonly Template[] = [line, hello, ride, early]) {
  let kept = [...begun]
  const drawn = await renderPage(<TemplatesField />, { templates: { templates: begun, file: { path, left: [], readAt: evening } }, now: () => evening })
  const { desk } = drawn
  const keep = (next: readonly Template[]) => {
    kept = [...next.filter(({ source }) => source === 'mine'), ...next.filter(({ source }) => source !== 'mine')]
    desk.tell({ kind: 'templates', row: {} })
    return { ok: true } as const
  }
  const mineOf = ({ id, folder, title, code, texts }: Pick<Template, 'id' | 'folder' | 'title' | 'code' | 'texts'>): Template => ({ id, folder, title, code, texts, source: 'mine', used: 0 })
  desk.onQuery('template.list', () => ({ templates: kept, file: { path, left: [], readAt: evening } }))
  desk.onCommand('template.save', (given) => {
    const others = kept.filter(({ id }) => id !== given.id)
    const place = others.findIndex(({ id }) => id === given.before)
    return keep(others.toSpliced(place === -1 ? others.length : place, 0, mineOf(given)))
  })
  desk.onCommand('template.move', ({ id, before }) => {
    const others = kept.filter((each) => each.id !== id)
    const place = others.findIndex((each) => each.id === before)
    return keep(others.toSpliced(place === -1 ? others.length : place, 0, kept.find((each) => each.id === id)!))
  })
  desk.onCommand('template.remove', (given) => keep(kept.filter(({ id }) => id !== given.id)))
  desk.onCommand('template.import', ({ templates }) => keep([...kept.filter(({ id }) => templates.every((each) => each.id !== id)), ...templates.map(mineOf)]))
  return { ...drawn, mine: () => kept.filter(({ source }) => source === 'mine') }
}
