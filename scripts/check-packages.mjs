// Known holes in the packages that run: node scripts/check-packages.mjs
// Passes, and says so, where the registry knows of none to tell (docs/security.md).
import { spawnSync } from 'node:child_process';
import { root } from './settings.mjs';

const FLOOR = ['high', 'critical'];
const LIMIT = 60_000;

/**
 * Advisories that do not reach us, by their address, each with the reason and the day until which
 * that is believed (YYYY-MM-DD); after it the check fails again.
 */
const ACCEPTED = {};

const report = readReport();
if (!report) {
  process.stdout.write(
    'The registry did not answer what it knows of the packages: nothing was checked.\n',
  );
} else {
  const found = holesIn(report);
  for (const { name, severity, title, url } of found) {
    process.stdout.write(`${severity}: ${name}: ${title} (${url})\n`);
  }
  if (found.length === 0)
    process.stdout.write(`No known hole of severity ${FLOOR.join(' or ')}.\n`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

/** npm's report of the packages that are needed to run; undefined when it could not be had. */
function readReport() {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0'];
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', timeout: LIMIT });
  try {
    const report = JSON.parse(stdout);
    return report.vulnerabilities ? report : undefined;
  } catch {
    return undefined;
  }
}

function holesIn({ vulnerabilities }) {
  const today = new Date().toISOString().slice(0, 10);
  const isAccepted = ({ url }) => ACCEPTED[url]?.until >= today;
  return Object.entries(vulnerabilities)
    .flatMap(([name, { via }]) =>
      via.filter((one) => typeof one === 'object').map((one) => ({ ...one, name })),
    )
    .filter((one) => FLOOR.includes(one.severity) && !isAccepted(one));
}
