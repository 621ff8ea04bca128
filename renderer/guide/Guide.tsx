/** The guide through a first chat, where it runs: its mark, and at its end the debrief. Only practice mode has it. */
import { useStore } from 'zustand'
import { usePage } from '../page/usePage.ts'
import { CoachMark } from './CoachMark.tsx'
import { DebriefDialog } from './DebriefDialog.tsx'

export function Guide() {
  const guide = useStore(usePage().guide)
  if (guide.state === 'on') return <CoachMark step={guide.step} partner={guide.partner} />
  return guide.state === 'over' ? <DebriefDialog debrief={guide.debrief} name={guide.partner.name} /> : null
}
