/** A cell that says which clock somebody goes by. */
import { isZone } from '../../../common/zone/clock.ts'

/** What Americans call their zones (49 CFR 71), and what short forms there are. */
const called: Readonly<Record<string, string>> = {
  eastern: 'America/New_York', et: 'America/New_York', est: 'America/New_York', edt: 'America/New_York', central: 'America/Chicago', ct: 'America/Chicago', cst: 'America/Chicago', cdt: 'America/Chicago',
  mountain: 'America/Denver', mt: 'America/Denver', mst: 'America/Denver', mdt: 'America/Denver', arizona: 'America/Phoenix', pacific: 'America/Los_Angeles', pt: 'America/Los_Angeles', pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles', alaska: 'America/Anchorage', akst: 'America/Anchorage', akdt: 'America/Anchorage', hawaii: 'Pacific/Honolulu', hst: 'Pacific/Honolulu', atlantic: 'America/Puerto_Rico', ast: 'America/Puerto_Rico',
}

/** IANA name; undefined where the cell names no zone that is known. */
export function zoneIn(cell: string): string | undefined {
  const text = cell.trim()
  const known = called[text.toLowerCase().replace(/ (standard |daylight )?time$/, '')]
  if (known !== undefined || !text.includes('/')) return known
  return isZone(text) ? text : undefined
}
