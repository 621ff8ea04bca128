import { describe, expect, it } from 'vitest'
import { minuteIn } from './clock.ts'
import table from './table.json'
import { zonesOf } from './zones.ts'

describe('the zones of a number', () => {
  it.each([
    ['Arizona, which has no summer time', '+16025550148', ['America/Phoenix']],
    ['Hawaii', '+18085550148', ['Pacific/Honolulu']],
    ['Puerto Rico', '+17875550148', ['America/Puerto_Rico']],
    ['Newfoundland, at half an hour', '+17095550148', ['America/Halifax', 'America/Puerto_Rico', 'America/St_Johns']],
    ['Guam', '+16715550148', ['Pacific/Guam']],
    ['India', '+919810000000', ['Asia/Calcutta']],
    ['Nepal, at a quarter of an hour', '+9779800000000', ['Asia/Katmandu']],
    ['Mexico City, whose mobiles have the town’s code', '+525512345678', ['America/Mexico_City']],
    ['Berlin', '+4915112345678', ['Europe/Berlin']],
  ])('%s', (_where, phone, zones) => expect(zonesOf(phone)).toEqual(zones))

  it.each([
    ['a border through the area code', '+18505550148', ['America/Chicago', 'America/New_York']],
    ['a border that the table draws only by exchange, in the area’s smaller part', '+12195550148', ['America/Chicago', 'America/New_York']],
    ['an area code that lies over such a one', '+14485550148', ['America/Chicago', 'America/New_York']],
    ['one that is newer than the table', '+17295550148', ['America/Chicago', 'America/New_York']],
    ['Arizona’s north, where the Navajo Nation has summer time', '+19285550148', ['America/Denver', 'America/Phoenix']],
  ])('are several: %s', (_why, phone, zones) => expect(zonesOf(phone)).toEqual(zones))

  it('are those of an exchange that is listed', () => expect(zonesOf('+12198815555')).toEqual(['America/Chicago']))

  it('are all of North America for a toll-free number, and all of the country for one that says no more', () => {
    expect(zonesOf('+18005550148')).toEqual(expect.arrayContaining(['America/New_York', 'Pacific/Honolulu', 'Pacific/Guam', 'America/St_Johns']))
    expect(zonesOf('+61412345678')).toEqual(expect.arrayContaining(['Australia/Perth', 'Australia/Sydney']))
  })

  it('are the one that somebody has chosen for the person', () => expect(zonesOf('+16025550148', 'America/New_York')).toEqual(['America/New_York']))

  it.each(['', '12345', 'VOTE', 'none:SM1', '+8835100001234'])('are none for %j', (phone) => expect(zonesOf(phone)).toEqual([]))

  it('are all known to this machine', () => {
    const names = new Set(Object.keys(table).flatMap((each) => each.split('&')))
    for (const zone of names) expect(minuteIn(zone, 0)).toBeGreaterThanOrEqual(0)
  })
})
