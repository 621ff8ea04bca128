/** The figures of some days. */
import { useCallback } from 'react'
import type { Days, Stats, Whose } from '../../../contract/answers/stats.ts'
import { usePage } from '../../page/usePage.ts'
import { useFigures, type Shown } from './useFigures.ts'

export type Asked = { readonly days: Days; readonly whose: Whose }

/** @param asked the same object as long as the same is asked */
export function useStats(asked: Asked): Shown<Stats> {
  const { query } = usePage()
  return useFigures(useCallback(() => query('stats.of', asked), [query, asked]))
}
