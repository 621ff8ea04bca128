import { expect, it } from 'vitest'
import { autostartEntry } from './autostart.ts'

const execOf = (...command: readonly string[]) => /^Exec=(.*)$/m.exec(autostartEntry(command))?.[1]

it('names the program and its arguments', () => {
  expect(execOf('/opt/Textdesk/textdesk', '--hidden')).toBe('/opt/Textdesk/textdesk --hidden')
})

it.each([
  ['/home/ann lee/textdesk', '"/home/ann lee/textdesk"'],
  ['/opt/100%/textdesk', '/opt/100%%/textdesk'],
  ['/opt/$x/`y`', '"/opt/\\\\$x/\\\\`y\\\\`"'],
])('writes %s so that no shell and no desktop reads more into it', (program, exec) => {
  expect(execOf(program)).toBe(exec)
})
