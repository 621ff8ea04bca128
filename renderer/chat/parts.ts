/** What is not on the first screen, since no chat is open then; the frame fetches it as soon as it is idle. */
import { part } from '../ui/region/part.ts'

export const TaskWindow = part(async () => (await import('./TaskWindow.tsx')).TaskWindow)
export const ContactCard = part(async () => (await import('../contact/ContactCard.tsx')).ContactCard)
export const WrapUp = part(async () => (await import('../wrapup/WrapUp.tsx')).WrapUp)
export const ClosedWindow = part(async () => (await import('./closed/ClosedWindow.tsx')).ClosedWindow)
