/** What stands in the settings, in order. */
import type { ComponentType } from 'react'
import { AccountSection } from '../account/AccountSection.tsx'
import { ActivitiesField } from './activities/ActivitiesField.tsx'
import { ComputerFields } from './computer/ComputerFields.tsx'
import { CopiesField } from './office/CopiesField.tsx'
import { CountryField } from './office/CountryField.tsx'
import { PaceField } from './office/PaceField.tsx'
import { RoutingFields } from './office/RoutingFields.tsx'
import { LookFields } from './you/LookFields.tsx'
import { NameField } from './you/NameField.tsx'
import { NotificationFields } from './you/NotificationFields.tsx'
import { WorkFields } from './you/WorkFields.tsx'

export type SectionId = 'you' | 'look' | 'work' | 'notifications' | 'computer' | 'account' | 'sending' | 'routing' | 'statuses' | 'storage'

export type Section = { readonly id: SectionId; readonly title: string; readonly Fields: ComponentType }

export type Group = {
  readonly title: string
  /** Stands before its sections. */
  readonly lead?: string
  readonly sections: readonly Section[]
}

function SendingFields() {
  return (
    <>
      <CountryField />
      <PaceField />
    </>
  )
}

export const groups: readonly Group[] = [
  {
    title: 'Yours',
    sections: [
      { id: 'you', title: 'You', Fields: NameField },
      { id: 'look', title: 'Look and spelling', Fields: LookFields },
      { id: 'work', title: 'Work', Fields: WorkFields },
      { id: 'notifications', title: 'Notifications', Fields: NotificationFields },
      { id: 'computer', title: 'This computer', Fields: ComputerFields },
    ],
  },
  {
    title: 'Administrator’s',
    lead: 'For whoever runs the hotline. Ask them before you change these.',
    sections: [
      { id: 'account', title: 'Account', Fields: AccountSection },
      { id: 'sending', title: 'Sending', Fields: SendingFields },
      { id: 'routing', title: 'Incoming chats', Fields: RoutingFields },
      { id: 'statuses', title: 'Statuses', Fields: ActivitiesField },
      { id: 'storage', title: 'Storage', Fields: CopiesField },
    ],
  },
]
