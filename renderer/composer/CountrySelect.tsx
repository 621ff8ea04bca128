/** The country that a number without a prefix is read in. */
import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from '../ui/Menu.tsx'
import { countries, countryName, countryPrefix, type CountryCode } from './number.ts'
import css from './NumberField.module.css'

export type CountrySelectProps = {
  readonly country: CountryCode
  readonly onChange: (country: CountryCode) => void
  readonly isDisabled?: boolean
}

export function CountrySelect({ country, onChange, isDisabled }: CountrySelectProps) {
  const prefix = countryPrefix(country)
  return (
    <MenuTrigger>
      <Button className={css.country} isDisabled={isDisabled} aria-label={`Country: ${countryName(country)}, plus ${prefix}`}>
        {country} <span>+{prefix}</span>
        <ChevronDown size={13} strokeWidth={2.1} aria-hidden />
      </Button>
      <Menu
        aria-label="Country"
        placement="bottom start"
        className={css.countries}
        items={countries}
        selectionMode="single"
        selectedKeys={[country]}
        disallowEmptySelection
        onAction={(key) => onChange(key as CountryCode)}
      >
        {(each) => (
          <MenuItem id={each.code} textValue={each.name}>
            {each.name}
            <span className={css.prefix}>+{each.prefix}</span>
          </MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  )
}
