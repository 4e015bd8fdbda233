const TICK = 1000;
/** Where nobody watches live (logs, CI), a sign of life now and then is enough. */
const SIGN_OF_LIFE = 15_000;

/**
 * Prints the steps of a command with their number and seconds, `[2/7] Installing packages … 31 s`,
 * to `out` (a tty is updated in place).
 */
export function createProgress(total, out = process.stdout) {
  let number = 0;

  /**
   * Runs `work` as the next step and returns its value. `work` receives `note(text)`, which is
   * shown instead of the seconds at the end, and `handOut()`, to be called before a child prints
   * on the same terminal.
   */
  async function step(title, work) {
    number += 1;
    const line = `[${number}/${total}] ${title}`;
    const started = performance.now();
    const seconds = () => Math.round((performance.now() - started) / 1000);
    let told = '';
    let live = out.isTTY;
    const show = () =>
      out.write(live ? `\r${line} … ${seconds()} s` : `${line} … ${seconds()} s\n`);
    let timer = setTimeout(function tick() {
      show();
      timer = setTimeout(tick, live ? TICK : SIGN_OF_LIFE);
    }, TICK);
    if (live) out.write(`${line} …`);
    const handOut = () => {
      clearTimeout(timer);
      out.write(live ? '\n' : `${line} …\n`);
      live = false;
    };
    try {
      const value = await work({ note: (text) => (told = text), handOut });
      out.write(`${live ? '\r' : ''}${line}: ${told || `${seconds()} s`}${live ? '    ' : ''}\n`);
      return value;
    } catch (error) {
      out.write(live ? '\n' : `${line}: failed after ${seconds()} s\n`);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return { step, say: (text) => out.write(`${text}\n`) };
}
