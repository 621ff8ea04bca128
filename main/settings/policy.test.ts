import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { locksOf, policyFile, readPolicy } from './policy.ts'

function policyOf(content: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'textdesk-policy-')), 'policy.json')
  writeFileSync(file, content)
  return { file, policy: readPolicy(file) }
}

it('lies where only an administrator writes', () => {
  expect(policyFile('linux', {})).toBe('/etc/textdesk/policy.json')
  expect(policyFile('darwin', {})).toBe('/Library/Application Support/Textdesk/policy.json')
  expect(policyFile('win32', {})).toBe('C:\\ProgramData\\Textdesk\\policy.json')
  expect(policyFile('win32', { ProgramData: 'D:\\Data' })).toBe('D:\\Data\\Textdesk\\policy.json')
})

it('may not be there', () => expect(readPolicy('/nowhere/policy.json')).toEqual({ file: '/nowhere/policy.json', set: {}, faults: [] }))

it('is believed setting by setting, and what is not is named', () => {
  const { policy } = policyOf(JSON.stringify({ country: 'US', rules: { capacity: 3, ringSeconds: 1, capcity: 4 }, theme: 'pink', colour: 'red', account: { accountSid: 'AC1' }, mode: 'practice' }))
  expect(policy).toMatchObject({ set: { country: 'US', rules: { capacity: 3 } }, faults: ['rules.capcity', 'colour', 'account', 'mode', 'theme', 'rules.ringSeconds'] })
})

it.each(['', '{"country": ', '[]', '"US"', 'null'])('that holds %o holds nothing', (content) => {
  expect(policyOf(content).policy).toMatchObject({ set: {}, faults: 'file' })
})

it('says of each setting where it is set', () => {
  const { file, policy } = policyOf(JSON.stringify({ theme: 'dark', notifications: { shows: 'name' }, care: { offersBreak: false }, shortcuts: { 'task.end': 'Mod+Alt+E' } }))
  expect(locksOf(policy)).toEqual({ theme: file, 'notifications.shows': file, 'care.offersBreak': file, shortcuts: file })
})
