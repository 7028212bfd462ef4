import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowserOn, isShell, type Machine } from './find.ts';
import { installBrowser } from './install.ts';

function machine(programs: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/opt/bin' },
    platform: 'linux',
    isProgram: (path) => programs.includes(path),
    playwrightPath: () => '/cache/playwright/chrome',
    ...rest,
  };
}

test('CHROMIUM_PATH comes first, but only where a program stands there', () => {
  const env = { PATH: '/opt/bin', CHROMIUM_PATH: '/mine' };
  assert.equal(findBrowserOn(machine(['/mine', '/usr/bin/chromium'], { env })), '/mine');
  assert.equal(findBrowserOn(machine(['/usr/bin/chromium'], { env })), '/usr/bin/chromium');
});

test('the shell without a window comes before Chromium, that before Chrome; PATH is searched before /usr/bin', () => {
  const shell = '/usr/bin/chromium-headless-shell';
  assert.equal(findBrowserOn(machine(['/opt/bin/chromium', shell])), shell);
  assert.deepEqual([isShell(shell), isShell('/usr/bin/chromium'), isShell(undefined)], [true, false, false]);
  assert.equal(findBrowserOn(machine(['/usr/bin/chromium', '/opt/bin/chromium'])), '/opt/bin/chromium');
  assert.equal(findBrowserOn(machine(['/opt/bin/google-chrome', '/usr/bin/chromium'])), '/usr/bin/chromium');
  assert.equal(findBrowserOn(machine(['/usr/bin/google-chrome'], { env: {} })), '/usr/bin/google-chrome');
});

test('applications are looked for on macOS only', () => {
  const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal(findBrowserOn(machine([app], { platform: 'darwin' })), app);
  assert.equal(findBrowserOn(machine([app])), undefined);
});

test("Playwright's own browser comes last", () => {
  assert.equal(findBrowserOn(machine(['/cache/playwright/chrome'])), '/cache/playwright/chrome');
  const both = machine(['/cache/playwright/chrome', '/usr/bin/google-chrome']);
  assert.equal(findBrowserOn(both), '/usr/bin/google-chrome');
});

/** The commands an installation runs where only those with these beginnings succeed. */
function commandsRun(isRoot: boolean, ...working: readonly string[]): string[] {
  const run: string[] = [];
  installBrowser(
    (...words) => {
      const line = words.join(' ');
      run.push(line);
      return working.some((each) => line.startsWith(each));
    },
    isRoot,
    '/cache/chrome',
  );
  return run.filter((line) => !line.endsWith('--version') && !line.endsWith('true'));
}

test("Playwright's download is tried first, then the system's packages, as far as rights go", () => {
  const download = 'npx --no-install playwright install chromium';
  const install = 'apt-get install -y --no-install-recommends chromium';
  const shell = `${install}-headless-shell`;
  assert.deepEqual(commandsRun(true, 'npx', '/cache/chrome', 'apt-get'), [download]);
  assert.deepEqual(commandsRun(true, 'npx', 'apt-get'), [download, 'apt-get update', shell]);
  assert.deepEqual(commandsRun(true, 'apt-get'), [download, 'apt-get update', shell]);
  assert.deepEqual(commandsRun(false, 'apt-get', 'sudo'), [download, 'sudo -n apt-get update', `sudo -n ${shell}`]);
  const onlyWhole = commandsRun(true, 'apt-get update', 'apt-get --version');
  assert.deepEqual(onlyWhole, [download, 'apt-get update', shell, install]);
  assert.deepEqual(commandsRun(false, 'apt-get'), [download]);
  assert.deepEqual(commandsRun(true), [download]);
});
