const NEEDED = [20, 19];

/**
 * Ends the process with one sentence when this Node is too old. Runs before anything else is
 * loaded, so it must stay readable for Node 14.
 */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `Matbaa needs Node.js ${NEEDED.join('.')} or newer, this is ${process.versions.node}: ` +
      'install a newer one from https://nodejs.org and try again.\n' +
      `تحتاج «مطبعة» إلى Node.js ${NEEDED.join('.')} أو أحدث، والمثبَّت ${process.versions.node}.`,
  );
  process.exit(1);
}
