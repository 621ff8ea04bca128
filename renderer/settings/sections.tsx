/** What stands in the settings, in order. */
import type { ComponentType } from 'react'
import { AccountSection } from '../account/AccountSection.tsx'
import { ActivitiesField } from './activities/ActivitiesField.tsx'
import { ComputerFields } from './computer/ComputerFields.tsx'
import { CopiesField } from './office/CopiesField.tsx'
import { CountryField } from './office/CountryField.tsx'
import { JournalField } from './office/JournalField.tsx'
import { PaceField } from './office/PaceField.tsx'
import { RoutingFields } from './office/RoutingFields.tsx'
import { MacrosField } from './macros/MacrosField.tsx'
import { OutcomesField } from './outcomes/OutcomesField.tsx'
import { WrapUpFields } from './outcomes/WrapUpFields.tsx'
import { CareFields } from './you/CareFields.tsx'
import { LookFields } from './you/LookFields.tsx'
import { TeamFields } from './team/TeamFields.tsx'
import { NameField } from './you/NameField.tsx'
import { NotificationFields } from './you/NotificationFields.tsx'
import { WorkFields } from './you/WorkFields.tsx'
import type { SectionId } from './words.ts'

export type Section = { readonly id: SectionId; readonly Fields: ComponentType }

export type Group = {
  readonly title: 'yours' | 'administrators'
  /** Stands before its sections. */
  readonly lead?: 'administratorsLead'
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

function WrapUpSection() {
  return (
    <>
      <WrapUpFields />
      <OutcomesField />
    </>
  )
}

function StorageFields() {
  return (
    <>
      <CopiesField />
      <JournalField />
    </>
  )
}

export const groups: readonly Group[] = [
  {
    title: 'yours',
    sections: [
      { id: 'you', Fields: NameField },
      { id: 'look', Fields: LookFields },
      { id: 'work', Fields: WorkFields },
      { id: 'macros', Fields: MacrosField },
      { id: 'notifications', Fields: NotificationFields },
      { id: 'care', Fields: CareFields },
      { id: 'computer', Fields: ComputerFields },
    ],
  },
  {
    title: 'administrators',
    lead: 'administratorsLead',
    sections: [
      { id: 'account', Fields: AccountSection },
      { id: 'team', Fields: TeamFields },
      { id: 'sending', Fields: SendingFields },
      { id: 'routing', Fields: RoutingFields },
      { id: 'statuses', Fields: ActivitiesField },
      { id: 'wrapUp', Fields: WrapUpSection },
      { id: 'storage', Fields: StorageFields },
    ],
  },
]
