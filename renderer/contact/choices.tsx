/** What is chosen of a person from a list: the language they are texted in, and the time zone they live in. */
import { ChevronDown } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { byLocale, languageName } from '../../common/wording/formats.ts'
import { languages, type Contact } from '../../contract/model.ts'
import { useNow, usePage } from '../page/usePage.ts'
import { Menu, MenuItem, MenuTrigger } from '../ui/overlay/Menu.tsx'
import text from '../ui/text.module.css'
import { clockTime } from '../words/times.ts'
import css from './ContactCard.module.css'
import { contactWords } from './words.ts'

/** The key of the choice that takes back what was said. */
const none = 'none'

const chevron = <ChevronDown size={12} strokeWidth={2.1} aria-hidden />

/** English and Spanish first, since most voters write one of them; the others by their names. */
const choices = byLocale((tag) => {
  const [first, second, ...others] = languages.map((code) => ({ code, name: languageName(code) }))
  return [first!, second!, ...others.toSorted((a, b) => a.name.localeCompare(b.name, tag))]
})

export function LanguageChoice({ phone, contact }: { readonly phone: string; readonly contact: Contact | undefined }) {
  const { act } = usePage()
  const known = contact?.language
  const name = known === undefined ? contactWords.noLanguage : languageName(known)
  const choose = (key: string) => void act('contact.describe', { phone, language: key === none ? '' : key })
  const items = [{ code: none as string, name: contactWords.noLanguage }, ...choices()]
  return (
    <MenuTrigger>
      <AriaButton className={css.choice ?? ''} aria-label={contactWords.chooseLanguage({ language: name })}>
        <span className={known === undefined ? css.unknown : undefined}>{name}</span>
        {chevron}
      </AriaButton>
      <Menu aria-label={contactWords.language} placement="bottom start" className={css.choices} items={items} selectionMode="single" selectedKeys={[known ?? none]} disallowEmptySelection onAction={(key) => choose(String(key))}>
        {({ code, name: each }) => (
          <MenuItem id={code} textValue={each}>
            {each}
          </MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  )
}

/** Those of the United States from east to west before all others: nearly every voter lives in one of them. */
const home = ['New_York', 'Detroit', 'Chicago', 'Denver', 'Phoenix', 'Los_Angeles', 'Anchorage'].map((city) => `America/${city}`)
const ofUnitedStates = [...home, 'Pacific/Honolulu', 'America/Puerto_Rico', 'Pacific/Guam']
const zones = (): readonly { readonly zone: string; readonly city: string }[] => {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !ofUnitedStates.includes(zone))
  return [...ofUnitedStates, ...others].map((zone) => ({ zone, city: zone.split('/').at(-1)!.replaceAll('_', ' ') }))
}

type ZoneProps = {
  readonly phone: string
  readonly timeZone: string
  /** Somebody said so; the number does not. */
  readonly isSaid: boolean
}

export function ZoneChoice({ phone, timeZone, isSaid }: ZoneProps) {
  const { act } = usePage()
  const now = useNow(60_000)
  const time = clockTime(now, timeZone)
  const choose = (key: string) => void act('contact.describe', { phone, timeZone: key === none ? '' : key })
  return (
    <MenuTrigger>
      <AriaButton className={css.choice ?? ''} aria-label={contactWords.chooseZone({ time })}>
        <span className={text.num}>{time}</span>
        {chevron}
      </AriaButton>
      <Menu aria-label={contactWords.zone} placement="bottom start" className={css.choices} selectionMode="single" selectedKeys={[isSaid ? timeZone : none]} disallowEmptySelection onAction={(key) => choose(String(key))}>
        <MenuItem id={none}>{contactWords.zoneOfNumber}</MenuItem>
        {zones().map(({ zone, city }) => (
          <MenuItem key={zone} id={zone} textValue={city}>
            {city}
            <span className={css.aside}>{clockTime(now, zone)}</span>
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
