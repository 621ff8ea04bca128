import { describe, expect, it } from 'vitest'
import { compilerNeeds, requestFor } from './libraries.ts'

describe('what a person without root is told', () => {
  it('is the command to run, on Debian', () => {
    expect(requestFor(compilerNeeds, true)).toContain('\n  sudo apt-get install -y --no-install-recommends g++ make python3')
  })
  it('is the names, where the command is not ours to know', () => {
    expect(requestFor(compilerNeeds, false)).not.toContain('apt-get')
    expect(requestFor(compilerNeeds, false)).toContain('g++ make python3')
  })
})
