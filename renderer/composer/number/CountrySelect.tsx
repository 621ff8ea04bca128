/** The country that a number without a prefix is read in, at the left end of the number field. */
import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { countryName } from '../../../common/number/countries.ts'
import { countryPrefix, type CountryCode } from '../../../common/number/country.ts'
import { CountryMenu } from '../country/CountryMenu.tsx'
import { numberWords } from '../words.ts'
import css from './NumberField.module.css'

export type CountrySelectProps = {
  readonly country: CountryCode
  readonly onChange: (country: CountryCode) => void
  readonly isDisabled?: boolean
}

export function CountrySelect({ country, onChange, isDisabled }: CountrySelectProps) {
  const prefix = countryPrefix(country)
  return (
    <CountryMenu country={country} onChange={onChange}>
      <Button className={css.country ?? ''} isDisabled={isDisabled} aria-label={numberWords.countryIs({ country: countryName(country), prefix })}>
        {country} <span>+{prefix}</span>
        <ChevronDown size={13} strokeWidth={2.1} aria-hidden />
      </Button>
    </CountryMenu>
  )
}
