import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

// Loaded before a command, this makes a test's machine join paths as Windows does, and read what was joined so.

const { dirname, join, normalize, relative } = path.win32;
Object.assign(path, { dirname, join, normalize, relative, sep: '\\' });

const slashes = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\\', '/') : value);
const backslashes = (value: unknown) => (typeof value === 'string' ? value.replaceAll('/', '\\') : value);

/** Replaces a function of the file system by one that takes and gives paths with backslashes. */
function replace(name: 'existsSync' | 'globSync' | 'readFileSync' | 'readdirSync' | 'statSync'): void {
  const original = fs[name] as (...rest: unknown[]) => unknown;
  const replaced = (...rest: unknown[]) => {
    const found = original(...rest.map(slashes));
    if (!Array.isArray(found)) return found;
    for (const item of found)
      if (item instanceof fs.Dirent) Object.assign(item, { parentPath: backslashes(item.parentPath) });
    return found.map(backslashes);
  };
  Object.assign(fs, { [name]: replaced });
}
for (const name of ['existsSync', 'globSync', 'readFileSync', 'readdirSync', 'statSync'] as const) replace(name);
syncBuiltinESMExports();
