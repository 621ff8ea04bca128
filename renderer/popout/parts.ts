/** What the window needs once it is open, fetched as the main window fetches it. */
import { TaskWindow } from '../chat/parts.ts'
import { part } from '../ui/region/part.ts'

export { TaskWindow }
export const Picture = part(async () => (await import('../viewer/Picture.tsx')).Picture)
