/**
 * Calls `act` once the process that forked this one is gone. It may have died while this one was
 * still loading its modules: nobody listened then, and it would work on as an orphan.
 */
export function onParentGone(act: () => void): void {
  process.on('disconnect', act);
  // Undefined in a process that nobody forked.
  if ((process.connected as boolean | undefined) === false) act();
}
