#!/usr/bin/env node
/**
 * Takes the place of fpm, the packer that electron-builder downloads from GitHub to make a .deb, where that cannot be
 * had. It understands what electron-builder asks for, and refuses everything else.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeDeb } from './deb.ts'

const one = { type: 'string' } as const
const many = { type: 'string', multiple: true, default: [] as string[] } as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'input-type': { ...one, short: 's' },
    'output-type': { ...one, short: 't' },
    force: { type: 'boolean', short: 'f' },
    architecture: one,
    name: one,
    version: one,
    iteration: one,
    package: one,
    description: one,
    maintainer: one,
    vendor: one,
    url: one,
    license: one,
    category: one,
    'deb-priority': one,
    'deb-compression': one,
    'after-install': one,
    'after-remove': one,
    depends: { ...many, short: 'd' },
    'deb-recommends': many,
  },
})
if (values['input-type'] !== 'dir' || values['output-type'] !== 'deb' || !values.package) {
  throw new Error('This stand-in for fpm makes a .deb of folders, and nothing else.')
}

makeDeb({
  fields: {
    Package: values.name,
    Version: [values.version, values.iteration].filter(Boolean).join('-'),
    Architecture: values.architecture,
    Maintainer: values.maintainer,
    Depends: values.depends.join(', '),
    Recommends: values['deb-recommends'].join(', '),
    Section: values.category ?? 'default',
    Priority: values['deb-priority'] ?? 'optional',
    Homepage: values.url,
    Vendor: values.vendor,
    License: values.license,
  },
  description: values.description ?? '',
  content: positionals.map(contentOf),
  scripts: { postinst: values['after-install'], postrm: values['after-remove'] },
  target: path.resolve(values.package),
})

/** `FROM=TO`; FROM may itself have an equals sign in its name. */
function contentOf(mapping: string): { readonly from: string; readonly to: string } {
  const at = mapping.lastIndexOf('=')
  return { from: mapping.slice(0, at), to: mapping.slice(at + 1) }
}
