/** The agent's settings: who they are, when and how work comes to them, and the account that texts go out from. */
import type { ReactNode } from 'react'
import { AccountSection } from '../account/AccountSection.tsx'
import { Page } from '../ui/Page.tsx'
import { ActivitiesField } from './activities/ActivitiesField.tsx'
import { ComputerFields } from './computer/ComputerFields.tsx'
import { CopiesField } from './CopiesField.tsx'
import { CountryField } from './CountryField.tsx'
import { NameField } from './NameField.tsx'
import { NotificationFields } from './NotificationFields.tsx'
import { PaceField } from './PaceField.tsx'
import css from './Settings.module.css'
import { WorkFields } from './WorkFields.tsx'

export function Settings() {
  return (
    <Page title="Settings">
      <div className={css.sections}>
        <Section title="You">
          <NameField />
        </Section>
        <Section title="Status">
          <ActivitiesField />
        </Section>
        <Section title="Work">
          <WorkFields />
        </Section>
        <Section title="Notifications">
          <NotificationFields />
        </Section>
        <Section title="This computer">
          <ComputerFields />
          <CopiesField />
        </Section>
        <Section title="Numbers">
          <CountryField />
        </Section>
        <Section title="Account">
          <AccountSection />
        </Section>
        <Section title="Sending">
          <PaceField />
        </Section>
      </div>
    </Page>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section} aria-label={title}>
      <h2>{title}</h2>
      <div className={css.fields}>{children}</div>
    </section>
  )
}
