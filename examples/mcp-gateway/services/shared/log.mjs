export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'];

/**
 * One JSON object per line on stdout: what a container engine collects and a log store can search.
 * JSON also keeps hostile text harmless, since a line break in a value stays inside its string.
 */
export function createLogger(
  service,
  { level = 'info', write = (line) => process.stdout.write(line), now = () => new Date() } = {},
) {
  const lowest = LOG_LEVELS.indexOf(level);
  const writeAt = (name) => (message, fields) => {
    if (LOG_LEVELS.indexOf(name) < lowest) return;
    const entry = { time: now().toISOString(), level: name, service, message, ...fields };
    write(`${JSON.stringify(entry)}\n`);
  };
  return Object.fromEntries(LOG_LEVELS.map((name) => [name, writeAt(name)]));
}
