/** What is chosen of a person from a list: the language they are texted in, and the time zone they live in. */
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { byLocale, languageName } from '../../common/wording/formats.ts'
import { languages, type Contact } from '../../contract/model.ts'
import { useNow, usePage } from '../page/usePage.ts'
import { clockTime } from '../words/times.ts'
import css from './ContactCard.module.css'
import { contactWords } from './words.ts'

/** The choice that takes back what was said. */
const none = ''

type ChoiceProps = { readonly label: string; readonly value: string; readonly shown: string; readonly isUnknown?: boolean; readonly onChange: (value: string) => void; readonly children: ReactNode }

/** The system's own list: that of all time zones opens at once, and is found in by typing. */
function Choice({ label, value, shown, isUnknown = false, onChange, children }: ChoiceProps) {
  return (
    <span className={css.choice}>
      <span aria-hidden className={isUnknown ? css.unknown : undefined}>
        {shown}
      </span>
      <ChevronDown size={12} strokeWidth={2.1} aria-hidden />
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </span>
  )
}

/** English and Spanish first, since most voters write one of them; the others by their names. */
const choices = byLocale((tag) => {
  const [first, second, ...others] = languages.map((code) => ({ code, name: languageName(code) }))
  return [first!, second!, ...others.toSorted((a, b) => a.name.localeCompare(b.name, tag))]
})

export function LanguageChoice({ phone, contact }: { readonly phone: string; readonly contact: Contact | undefined }) {
  const { act } = usePage()
  const known = contact?.language ?? none
  const isOther = known !== none && !choices().some(({ code }) => code === known)
  return (
    <Choice label={contactWords.language} value={known} shown={known === none ? contactWords.noLanguage : languageName(known)} isUnknown={known === none} onChange={(language) => void act('contact.describe', { phone, language })}>
      <option value={none}>{contactWords.noLanguage}</option>
      {isOther && <option value={known}>{languageName(known)}</option>}
      {choices().map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Choice>
  )
}

/** Those of the United States from east to west before all others: nearly every voter lives in one of them. */
const cities = ['New_York', 'Detroit', 'Chicago', 'Denver', 'Phoenix', 'Los_Angeles', 'Anchorage'].map((city) => `America/${city}`)
const ofUnitedStates: readonly string[] = [...cities, 'Pacific/Honolulu', 'America/Puerto_Rico', 'Pacific/Guam']
let others: readonly string[] | undefined
const otherZones = () => (others ??= Intl.supportedValuesOf('timeZone').filter((zone) => !ofUnitedStates.includes(zone)))
const cityOf = (zone: string): string => zone.split('/').at(-1)!.replaceAll('_', ' ')

type ZoneProps = {
  readonly phone: string
  /** Undefined while nobody knows it: the number may be in several, or in any. */
  readonly timeZone: string | undefined
  /** Somebody said so; the number does not. */
  readonly isSaid: boolean
}

export function ZoneChoice({ phone, timeZone, isSaid }: ZoneProps) {
  const { act } = usePage()
  const now = useNow(60_000)
  const isOther = isSaid && timeZone !== undefined && !ofUnitedStates.includes(timeZone) && !otherZones().includes(timeZone)
  return (
    <Choice
      label={contactWords.zone}
      value={isSaid ? (timeZone ?? none) : none}
      shown={timeZone === undefined ? contactWords.noZone : clockTime(now, timeZone)}
      isUnknown={timeZone === undefined}
      onChange={(zone) => void act('contact.describe', { phone, timeZone: zone })}
    >
      <option value={none}>{timeZone === undefined ? contactWords.noZone : contactWords.zoneOfNumber}</option>
      {isOther && <option value={timeZone}>{timeZone}</option>}
      {ofUnitedStates.map((zone) => (
        <option key={zone} value={zone}>
          {contactWords.zoneNow({ city: cityOf(zone), time: clockTime(now, zone) })}
        </option>
      ))}
      {otherZones().map((zone) => (
        <option key={zone} value={zone}>
          {cityOf(zone)}
        </option>
      ))}
    </Choice>
  )
}
