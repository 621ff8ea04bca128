/** The country that a number typed without a prefix is read in. */
import { useId } from 'react'
import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { countryName } from '../../../common/number/countries.ts'
import { countryOf, countryPrefix } from '../../../common/number/country.ts'
import { CountryMenu } from '../../composer/country/CountryMenu.tsx'
import { useMirror } from '../../page/usePage.ts'
import { classes } from '../../ui/classes.ts'
import { fieldBox } from '../../ui/field/Field.tsx'
import fields from '../fields/Fields.module.css'
import { Findable } from '../fields/Findable.tsx'
import { Lock, useLock } from '../fields/Lock.tsx'
import { helpWithStandard, standardOf } from '../fields/standard.ts'
import { useSave } from '../fields/useSave.ts'
import { settingsWords } from '../words.ts'
import css from './Country.module.css'
import { officeWords } from './words.ts'

export function CountryField() {
  const country = countryOf(useMirror((state) => state.settings.country))
  const { save, isSaved, trouble } = useSave()
  const helpId = useId()
  const lock = useLock('country')
  return (
    <Findable texts={[officeWords.country, officeWords.countryHelp]}>
      <div className={fields.label}>{officeWords.country}</div>
      <CountryMenu country={country} onChange={(chosen) => void save({ country: chosen })}>
        <Button className={classes(fieldBox, css.country)} isDisabled={lock !== undefined} aria-label={officeWords.countryIs({ country: countryName(country) })} aria-describedby={helpId}>
          {countryName(country)} <span>+{countryPrefix(country)}</span>
          <ChevronDown size={15} strokeWidth={1.9} aria-hidden />
        </Button>
      </CountryMenu>
      <p id={helpId} className={fields.help}>
        {lock === undefined ? (trouble ?? (isSaved ? settingsWords.saved : helpWithStandard(officeWords.countryHelp, countryName(countryOf(standardOf('country') as string))))) : <Lock by={lock} />}
      </p>
    </Findable>
  )
}
