/** All countries with their codes, under any button. */
import type { ReactNode } from 'react'
import { countries } from '../../../common/number/countries.ts'
import type { CountryCode } from '../../../common/number/country.ts'
import { Menu, MenuItem, MenuTrigger } from '../../ui/overlay/Menu.tsx'
import { numberWords } from '../words.ts'
import css from './CountryMenu.module.css'

export type CountryMenuProps = {
  readonly country: CountryCode
  readonly onChange: (country: CountryCode) => void
  /** The button that opens it. */
  readonly children: ReactNode
}

export function CountryMenu({ country, onChange, children }: CountryMenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Menu
        aria-label={numberWords.country}
        placement="bottom start"
        className={css.countries}
        items={countries()}
        selectionMode="single"
        selectedKeys={[country]}
        disallowEmptySelection
        onAction={(key) => onChange(key as CountryCode)}
      >
        {(each) => (
          <MenuItem id={each.code} textValue={each.name} className={css.country}>
            {each.name}
            <span className={css.prefix}>+{each.prefix}</span>
          </MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  )
}
