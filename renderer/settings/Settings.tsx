/** The agent's settings: who they are, how numbers are read, and the account that texts go out from. */
import type { ReactNode } from 'react'
import { Page } from '../ui/Page.tsx'
import { AccountSection } from './AccountSection.tsx'
import { CountryField } from './CountryField.tsx'
import { NameField } from './NameField.tsx'
import { PaceField } from './PaceField.tsx'
import css from './Settings.module.css'

export function Settings() {
  return (
    <Page title="Settings">
      <div className={css.sections}>
        <Section title="You">
          <NameField />
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
