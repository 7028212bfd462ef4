type Run = (command: string, ...args: readonly string[]) => boolean;

/** How the system's package manager may be called: as root, through sudo that asks nothing, or not at all. */
function aptPrefix(isRoot: boolean, run: Run): string[] | undefined {
  if (!run('apt-get', '--version')) return undefined;
  if (isRoot) return [];
  return run('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/** Installs a browser: Playwright's own, else the system's. The caller looks afterwards whether one is there. */
export function installBrowser(run: Run, isRoot: boolean, playwrightPath: string): void {
  // Downloaded, it may still lack system libraries and not start.
  if (run('npx', '--no-install', 'playwright', 'install', 'chromium') && run(playwrightPath, '--version')) return;
  const prefix = aptPrefix(isRoot, run);
  if (!prefix) return;
  const apt = (...args: readonly string[]) => {
    const [command = '', ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, ...rest);
  };
  if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium');
}
