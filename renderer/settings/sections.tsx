/** What stands in the settings, in order. */
import type { ComponentType } from 'react'
import { AccountSection } from '../account/AccountSection.tsx'
import { accountWords } from '../account/words.ts'
import { ActivitiesField } from './activities/ActivitiesField.tsx'
import { ComputerFields } from './computer/ComputerFields.tsx'
import { Findable } from './fields/Findable.tsx'
import { KeysFields } from './keys/KeysFields.tsx'
import { MacrosField } from './macros/MacrosField.tsx'
import { CopiesField } from './office/CopiesField.tsx'
import { CountryField } from './office/CountryField.tsx'
import { ExportField } from './office/ExportField.tsx'
import { JournalField } from './office/JournalField.tsx'
import { PaceField } from './office/PaceField.tsx'
import { QuietFields } from './office/QuietFields.tsx'
import { RoutingFields } from './office/RoutingFields.tsx'
import { OutcomesField } from './outcomes/OutcomesField.tsx'
import { WrapUpFields } from './outcomes/WrapUpFields.tsx'
import { TagsField } from './tags/TagsField.tsx'
import { NotesField } from './team/NotesField.tsx'
import { TeamFields } from './team/TeamFields.tsx'
import { teamSettingWords } from './team/words.ts'
import { CareFields } from './you/CareFields.tsx'
import { LookFields } from './you/LookFields.tsx'
import { NameField } from './you/NameField.tsx'
import { NotificationFields } from './you/NotificationFields.tsx'
import { WorkFields } from './you/WorkFields.tsx'
import { SharedFields } from './templates/files/SharedFields.tsx'
import { TemplatesField } from './templates/TemplatesField.tsx'
import settings from './Settings.module.css'
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
      <ExportField />
      <JournalField />
    </>
  )
}

/** It is found as a whole, by what its parts are called. */
function AccountFields() {
  return (
    <Findable className={settings.fields} texts={Object.values(accountWords).filter((text) => typeof text === 'string')}>
      <AccountSection />
    </Findable>
  )
}

function WholeTeam() {
  return (
    <>
      <Findable className={settings.fields} texts={Object.values(teamSettingWords).filter((text) => typeof text === 'string')}>
        <TeamFields />
      </Findable>
      <NotesField />
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
      { id: 'templates', Fields: TemplatesField },
      { id: 'macros', Fields: MacrosField },
      { id: 'tags', Fields: TagsField },
      { id: 'notifications', Fields: NotificationFields },
      { id: 'care', Fields: CareFields },
      { id: 'keys', Fields: KeysFields },
      { id: 'computer', Fields: ComputerFields },
    ],
  },
  {
    title: 'administrators',
    lead: 'administratorsLead',
    sections: [
      { id: 'account', Fields: AccountFields },
      { id: 'team', Fields: WholeTeam },
      { id: 'sending', Fields: SendingFields },
      { id: 'quiet', Fields: QuietFields },
      { id: 'routing', Fields: RoutingFields },
      { id: 'statuses', Fields: ActivitiesField },
      { id: 'wrapUp', Fields: WrapUpSection },
      { id: 'sharedTemplates', Fields: SharedFields },
      { id: 'storage', Fields: StorageFields },
    ],
  },
]
