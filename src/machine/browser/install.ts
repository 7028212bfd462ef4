type Run = (command: string, ...args: readonly string[]) => boolean;

/** How the system's package manager may be called: as root, through sudo that asks nothing, or not at all. */
function aptPrefix(isRoot: boolean, run: Run): string[] | undefined {
  if (!run('apt-get', '--version')) return undefined;
  if (isRoot) return [];
  return run('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/** Installs the system's own: the one without a window where it is packaged by itself, else Chromium whole. */
export function installFromSystem(run: Run, isRoot: boolean): void {
  const prefix = aptPrefix(isRoot, run);
  if (!prefix) return;
  const apt = (...args: readonly string[]) => {
    const [command = '', ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, ...rest);
  };
  const install = (name: string) => apt('install', '-y', '--no-install-recommends', name);
  if (apt('update') && !install('chromium-headless-shell')) install('chromium');
}

/** Installs a browser: Playwright's own, else the system's. The caller looks afterwards whether one is there. */
export function installBrowser(run: Run, isRoot: boolean, playwrightPath: string): void {
  // Downloaded, it may still lack system libraries and not start.
  if (run('npx', '--no-install', 'playwright', 'install', 'chromium') && run(playwrightPath, '--version')) return;
  installFromSystem(run, isRoot);
}
