/** The file by which Linux desktops start a program at login (freedesktop.org, Desktop Application Autostart Specification). */

/** @param command the program and its arguments */
export function autostartEntry(command: readonly string[]): string {
  return ['[Desktop Entry]', 'Type=Application', 'Name=Textdesk', `Exec=${command.map(quoted).join(' ')}`, 'X-GNOME-Autostart-enabled=true', ''].join('\n')
}

/** As the Desktop Entry Specification quotes an argument of Exec; the file's own escape of the backslash comes on top. */
function quoted(argument: string): string {
  const plain = argument.replaceAll('%', '%%')
  if (/^[\w./:=@%+-]+$/.test(plain)) return plain
  return `"${plain.replaceAll(/["`$\\]/g, '\\$&').replaceAll('\\', '\\\\')}"`
}
